import {
  type Block,
  cellText,
  chartTable,
  type DocumentLanguage,
  type DocumentModel,
  type Table,
  type Text,
} from '../../platform/rendering/index.js';
import { PAPER_WORDS } from './paper-words.js';

/** What stands somewhere in a document: a place that has a name, and its words. */
interface Passage {
  readonly place: string;
  readonly words: string;
}

/** One place before and after a correction. */
export interface Correction {
  readonly place: string;
  /** Null where nothing stood there. */
  readonly before: string | null;
  /** Null where nothing stands there any more. */
  readonly after: string | null;
}

type Said = Pick<DocumentModel, 'title' | 'subtitle' | 'blocks' | 'language'>;

const plain = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

/** Every passage of a document in its order. Rows are named by their heads, so that a row that moved is no change. */
function passages({ title, subtitle, blocks, language }: Said): Passage[] {
  const words = PAPER_WORDS[language];
  const found: Passage[] = [{ place: words.title, words: title }];
  if (subtitle) found.push({ place: words.subtitle, words: subtitle });
  let place = words.start;
  for (const block of blocks) {
    if (block.kind === 'heading') place = block.text;
    if (block.kind === 'annex') place = block.title;
    found.push(...passagesOf(block, place, language));
  }
  return found;
}

function passagesOf(block: Block, place: string, language: DocumentLanguage): Passage[] {
  switch (block.kind) {
    case 'heading':
      return [{ place: block.text, words: block.text }];
    case 'annex':
      return [{ place: block.title, words: block.title }];
    case 'paragraph':
      return [{ place, words: plain(block.text) }];
    case 'list':
      return block.items.map((item) => ({ place, words: plain(item) }));
    case 'signature':
      return block.lines.map((line) => ({ place, words: line }));
    case 'fields':
      return block.entries.map(({ label, value }) => ({ place: label, words: plain(value) }));
    case 'table':
      return rowsOf(block, language);
    case 'chart':
      return [
        { place: block.title, words: block.alternative },
        ...rowsOf(chartTable(block, language), language),
      ];
  }
}

function rowsOf(table: Table, language: DocumentLanguage): Passage[] {
  const { caption, columns, rowHeader = 0, rows, empty, note } = table;
  const named = rows.map((row) => {
    const texts = row.map((cell, index) => cellText(cell, columns[index], language));
    const words = columns
      .map(({ title }, index) => `${title}: ${texts[index]}`)
      .filter((_, index) => index !== rowHeader);
    return { place: `${caption} · ${texts[rowHeader]}`, words: words.join(' · ') };
  });
  const whole = rows.length > 0 ? named : [{ place: caption, words: empty }];
  return note ? [...whole, { place: caption, words: note }] : whole;
}

const byPlace = (all: readonly Passage[]): Map<string, string[]> => {
  const places = new Map<string, string[]>();
  for (const { place, words } of all) places.set(place, [...(places.get(place) ?? []), words]);
  return places;
};

/** What of these is not among those, each as often as it stands there. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const left = [...those];
  return these.filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What is different between two documents, place by place: what stood there beside what stands there now. */
export function corrections(before: Said, after: Said): Correction[] {
  const [old, now] = [byPlace(passages(before)), byPlace(passages(after))];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((place) => {
    const gone = without(old.get(place) ?? [], now.get(place) ?? []);
    const come = without(now.get(place) ?? [], old.get(place) ?? []);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      place,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    }));
  });
}

/** Places that are printed one by one; of more, how many. */
const MOST_PRINTED = 100;

interface Erratum {
  readonly edition: number;
  readonly reason: string;
  /** The edition that is corrected: its number and day as they are printed. */
  readonly corrects: { readonly number: string; readonly asOf: string };
}

/** What stands before everything else in an erratum: the reason, and what is different from what the audience was told before. */
export function erratumBlocks(
  { edition, reason, corrects }: Erratum,
  before: Said | undefined,
  after: Said,
): Block[] {
  const words = PAPER_WORDS[after.language];
  const found = before ? corrections(before, after) : [];
  return [
    { kind: 'heading', level: 1, text: words.erratumTitle(edition, corrects.number) },
    { kind: 'paragraph', tone: 'warning', text: words.corrects(corrects.number, corrects.asOf) },
    { kind: 'paragraph', text: words.reason(reason) },
    ...(before ? [differenceTable(edition, found, words)] : []),
  ];
}

function differenceTable(
  edition: number,
  found: readonly Correction[],
  words: (typeof PAPER_WORDS)['de'],
): Table {
  const left = found.length - MOST_PRINTED;
  return {
    kind: 'table',
    name: words.erratum(edition).replace('. ', ' '),
    caption: words.corrections,
    columns: [
      { title: words.place, type: 'text' },
      { title: words.before, type: 'text', width: 2 },
      { title: words.after, type: 'text', width: 2 },
    ],
    rows: found.slice(0, MOST_PRINTED).map(({ place, before, after }) => [place, before, after]),
    empty: words.nothingHere,
    ...(left > 0 && { note: words.more(left) }),
  };
}
