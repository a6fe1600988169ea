import type { Block } from '../model/document.js';
import { sectionsOf } from './sections.js';

const text: Block = { kind: 'paragraph', text: 'Text' };
const head: Block = { kind: 'heading', level: 1, text: 'Überschrift' };
const annex: Block = { kind: 'annex', title: 'Anlage' };
const wide: Block = {
  kind: 'table',
  name: 'Liste',
  caption: 'Liste',
  columns: [{ title: 'Nr.', type: 'text' }],
  rows: [['1']],
  empty: 'keine',
  landscape: true,
};
const empty: Block = { ...wide, rows: [] };

const shape = (blocks: Block[]) =>
  sectionsOf(blocks).map((section) => [section.landscape, section.annex, section.blocks.length]);

describe('Pages of a document', () => {
  it('turns a wide table with its heading, and no more of the paper', () => {
    expect(shape([text, head, wide, text])).toEqual([
      [false, false, 1],
      [true, false, 2],
      [false, false, 1],
    ]);
  });

  it('turns an annex as a whole', () => {
    expect(shape([text, annex, text, wide, text, annex, text])).toEqual([
      [false, false, 1],
      [true, true, 4],
      [false, true, 2],
    ]);
  });

  it('does not turn a page for a table without rows', () => {
    expect(shape([head, empty, text])).toEqual([[false, false, 3]]);
    expect(shape([])).toEqual([]);
  });
});
