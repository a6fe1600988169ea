import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { BULLETS, NUMBERS } from './word-blocks.js';

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 397, hanging: 284 } } },
});

/** The lists of documents; each list in the text counts for itself. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
