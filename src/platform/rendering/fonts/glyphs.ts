import { create, type Font } from 'fontkit';
import { FONTS, readFont } from './font-files.js';

/** Stands for a character that no font has: seen, rather than silently left out. */
export const REPLACEMENT = '\ufffd';

interface Style {
  readonly font: Font;
  readonly has: ReadonlySet<number>;
}

/** Of each family all styles, regular first. Read when first needed. */
let families: readonly (readonly Style[])[] | undefined;

const loaded = () =>
  (families ??= Object.values(FONTS).map((styles) =>
    Object.values(styles).map((file: string) => {
      const font = create(readFont(file)) as Font;
      return { font, has: new Set(font.characterSet) };
    }),
  ));

/** Shown by no glyph: joiners, variation selectors, soft hyphens. What no font has of these is left out. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const shownAs = new Map<string, string>();

function show(character: string): string {
  const code = character.codePointAt(0)!;
  if (character === '\n' || loaded().some((styles) => styles.every(({ has }) => has.has(code))))
    return character;
  return INVISIBLE.test(character) ? '' : REPLACEMENT;
}

/** The text with only such characters as the fonts have, in every style. */
export function withGlyphs(text: string): string {
  let shown = '';
  for (const character of text) {
    const known = shownAs.get(character) ?? show(character);
    shownAs.set(character, known);
    shown += known;
  }
  return shown;
}

const widths = new Map<string, number>();

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  const font = loaded().find(([{ has }]) => has.has(code))?.[0].font;
  return font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 0.6;
}

/** How wide the text is on one line, in the unit of the size. Regular style, without kerning: close enough to lay out by. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const known = widths.get(character) ?? widthOf(character);
    widths.set(character, known);
    width += known;
  }
  return width * size;
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** What people see as one character stays together. */
export const charactersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function shortened(text: string, size: number, width: number): string {
  // No character is narrower than a twentieth of its size for long: more of the text need not be looked at.
  const start = text.slice(0, Math.ceil((width / size) * 20));
  if (start === text && textWidth(text, size) <= width) return text;
  let left = width - textWidth('…', size);
  let shown = '';
  for (const character of charactersOf(start)) {
    left -= textWidth(character, size);
    if (left < 0) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}
