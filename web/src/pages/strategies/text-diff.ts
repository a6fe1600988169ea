import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of a changed paragraph. */
export interface Piece {
  readonly kind: 'same' | 'new' | 'gone';
  readonly text: string;
}

/** One paragraph of two texts beside each other. */
export interface Row {
  readonly kind: 'same' | 'changed' | 'new' | 'gone';
  readonly pieces: readonly Piece[];
}

/** Longer than this, two paragraphs are shown whole, one struck and one new. */
const PATIENCE_MS = 500;

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const whole = (kind: 'same' | 'new' | 'gone', text: string): Row => ({ kind, pieces: [{ kind, text }] });

/** What became of a text: paragraph by paragraph, and word by word where a paragraph was changed. */
export function compareTexts(before: string, after: string): Row[] {
  const rows: Row[] = [];
  let gone: string[] = [];
  for (const { value, added, removed } of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added) rows.push(...pairUp(gone, value));
    else rows.push(...gone.map((text) => whole('gone', text)), ...value.map((text) => whole('same', text)));
    gone = [];
  }
  return [...rows, ...gone.map((text) => whole('gone', text))];
}

/** Paragraphs that stand in the same place are versions of each other as long as they share most of their words. */
function pairUp(gone: readonly string[], added: readonly string[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const text of added) {
    const found = gone.findIndex((old, index) => index >= next && isAkin(old, text));
    if (found < 0) {
      rows.push(whole('new', text));
      continue;
    }
    rows.push(...gone.slice(next, found).map((old) => whole('gone', old)), changed(gone[found], text));
    next = found + 1;
  }
  return [...rows, ...gone.slice(next).map((old) => whole('gone', old))];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu));

/** Whether more than a third of the words are the same. */
function isAkin(one: string, other: string): boolean {
  const mine = wordsOf(one);
  const theirs = wordsOf(other);
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared > Math.max(mine.size, theirs.size) / 3;
}

function changed(before: string, after: string): Row {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return {
    kind: 'changed',
    pieces: parts.map(({ value, added, removed }) => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value,
    })),
  };
}
