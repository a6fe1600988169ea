import { Paragraph, Tab, TextRun, type FileChild } from 'docx';
import { chartTable } from '../chart-table.js';
import type { Block, DocumentModel, Text } from '../model/document.js';
import { sectionsOf } from '../pdf/sections.js';
import { DOCUMENT_WORDS } from '../words.js';
import { chartBlocks } from './chart-image.js';
import type { Setting } from './setting.js';
import type { StyleRole } from './styles.js';
import { fieldsBlocks, tableBlocks } from './word-table.js';
import { isRightToLeft, loosened, textRun, textRuns } from './word-text.js';

/** Names of the two kinds of lists in the numbering of the document. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

export interface WordSection {
  readonly landscape: boolean;
  readonly children: FileChild[];
}

/** Numbers that have to be different within a document, and the same each time it is made. */
interface Counts {
  lists: number;
  drawings: number;
}

/** Blocks as Word has them, in sections of one direction. Neighbours of the same direction are one section. */
export function wordSections(document: DocumentModel, setting: Setting): WordSection[] {
  const sections: WordSection[] = [];
  const counts: Counts = { lists: 0, drawings: 0 };
  for (const { landscape, annex, blocks } of sectionsOf(document.blocks)) {
    const last = sections.at(-1);
    const continues = last?.landscape === landscape;
    const width = setting.widths[landscape ? 'landscape' : 'upright'];
    const children = blocks.flatMap((block, at) => {
      const newPage = continues && annex && at === 0;
      return blockChildren(block, setting, width, newPage, counts);
    });
    if (continues) last.children.push(...children);
    else sections.push({ landscape, children });
  }
  return sections;
}

/** The sections with the opening in front, which stands upright. */
export const opened = (opening: FileChild[], [first, ...others]: readonly WordSection[]): WordSection[] =>
  first === undefined || first.landscape
    ? [{ landscape: false, children: opening }, ...(first ? [first] : []), ...others]
    : [{ ...first, children: [...opening, ...first.children] }, ...others];

const TONES = { quote: 'quote', note: 'note', warning: 'warning' } as const satisfies Record<
  string,
  StyleRole
>;

function blockChildren(
  block: Block,
  setting: Setting,
  width: number,
  newPage: boolean,
  counts: Counts,
): FileChild[] {
  const { styles, language } = setting;
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text, styles[`heading${block.level}`], setting, newPage)];
    case 'annex':
      return [headingOf(block.title, styles.heading1, setting, newPage)];
    case 'paragraph':
      return [paragraphOf(block.text, block.tone, setting)];
    case 'list': {
      const instance = ++counts.lists;
      return block.items.map(
        (item) =>
          new Paragraph({
            style: block.ordered ? styles.number : styles.bullet,
            numbering: { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance },
            bidirectional: isRightToLeft(item) ? true : undefined,
            children: textRuns(item, setting),
          }),
      );
    }
    case 'fields':
      return fieldsBlocks(block, setting, width);
    case 'signature':
      return block.lines.map(
        (line) =>
          new Paragraph({
            style: styles.signature,
            // The line to sign on is the tab; the style says how far it goes.
            children: [new TextRun({ children: [new Tab()] }), ...textRun(`\n${line}`, setting)],
          }),
      );
    case 'table':
      return tableBlocks(block, setting, width);
    case 'chart': {
      const upright = Math.min(width, setting.widths.upright);
      return [
        ...chartBlocks(block, setting, upright, ++counts.drawings),
        ...tableBlocks(chartTable(block, language), setting, upright),
      ];
    }
  }
}

const headingOf = (text: string, style: string, setting: Setting, newPage: boolean) =>
  new Paragraph({
    style,
    ...loosened(text),
    pageBreakBefore: newPage ? true : undefined,
    bidirectional: isRightToLeft(text) ? true : undefined,
    children: textRun(text, setting),
  });

function paragraphOf(text: Text, tone: keyof typeof TONES | undefined, setting: Setting): Paragraph {
  const word = `${DOCUMENT_WORDS[setting.language].warning}: `;
  return new Paragraph({
    style: setting.styles[tone ? TONES[tone] : 'body'],
    bidirectional: isRightToLeft(text) ? true : undefined,
    children: [
      ...(tone === 'warning' ? textRun(word, setting, { bold: true }) : []),
      ...textRuns(text, setting),
    ],
  });
}
