import type { Fields } from '../../platform/rendering/index.js';

type Entries = Fields['entries'];

/** How much of a text and of a list is told. */
export interface Brevity {
  readonly characters: number;
  readonly entries: number;
  /** Characters of one entry of a list. */
  readonly entry: number;
}

/** From everything to the little that fits in any case. */
export const BREVITIES: readonly Brevity[] = [
  { characters: 1000, entries: 8, entry: 220 },
  { characters: 600, entries: 7, entry: 180 },
  { characters: 450, entries: 6, entry: 150 },
  { characters: 350, entries: 5, entry: 130 },
  { characters: 280, entries: 4, entry: 120 },
  { characters: 240, entries: 4, entry: 120 },
  { characters: 210, entries: 3, entry: 120 },
  { characters: 180, entries: 3, entry: 115 },
  { characters: 150, entries: 3, entry: 110 },
  { characters: 130, entries: 2, entry: 110 },
  { characters: 110, entries: 2, entry: 110 },
  { characters: 85, entries: 2, entry: 60 },
  { characters: 60, entries: 1, entry: 60 },
  { characters: 25, entries: 1, entry: 25 },
];

/** Points of a page that are left under a head of one line, and what rows and lines of labelled values take of them. */
const PAGE = 580;
const ROW = 15.6;
const LINE = 12.5;
const TITLE_LINE = 22.5;

/** How many ems a line holds, a little less than is printed: beside a label, as a label, in the title. */
const VALUE_EMS = 30.5;
const LABEL_EMS = 10.5;
const TITLE_EMS = 21;

const WIDE =
  /[WM@%—…]|\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const BROAD = /[mw&–]/u;
const NARROW = /[iljtfrI.,;:!'|()[\]\-\s]/u;

/** About as wide as the letter is printed, in ems. */
const widthOf = (letter: string): number =>
  WIDE.test(letter) ? 1 : BROAD.test(letter) ? 0.85 : NARROW.test(letter) ? 0.32 : 0.57;

function linesOf(text: string, ems: number): number {
  const widths = text
    .split('\n')
    .map((line) => [...line].reduce((width, letter) => width + widthOf(letter), 0));
  return widths.reduce((lines, width) => lines + Math.max(1, Math.ceil(width / ems)), 0);
}

/** How high labelled values stand on the page, about. */
export const heightOf = (entries: Entries, title: string): number =>
  entries.reduce(
    (height, { label, value }) => {
      const text = typeof value === 'string' ? value : value.map((span) => span.text).join('');
      return height + ROW + LINE * (Math.max(linesOf(text, VALUE_EMS), linesOf(label, LABEL_EMS)) - 1);
    },
    TITLE_LINE * (linesOf(title, TITLE_EMS) - 1),
  );

/** The most that fits on one page. */
export function onOnePage<Told extends { readonly entries: Entries }>(
  title: string,
  tell: (brevity: Brevity) => Told,
): Told {
  let told = tell(BREVITIES[0]);
  for (const brevity of BREVITIES.slice(1)) {
    if (heightOf(told.entries, title) <= PAGE) return told;
    told = tell(brevity);
  }
  return told;
}
