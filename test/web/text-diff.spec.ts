import { compareTexts } from '../../web/src/pages/strategies/text-diff.js';

const kinds = (before: string, after: string) => compareTexts(before, after).map(({ kind }) => kind);
const side = (before: string, after: string, without: 'new' | 'gone') =>
  compareTexts(before, after)
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '')
    .join('\n\n');

describe('What changed between two texts', () => {
  it('is nothing where only the space between paragraphs differs', () => {
    expect(kinds('Eins.\n\nZwei.', 'Eins.\r\n\r\n\r\nZwei.\n')).toEqual(['same', 'same']);
  });

  it('is told word by word within a paragraph that stayed in its place', () => {
    const [row] = compareTexts('Wir eröffnen zwei Orte im Kreis.', 'Wir eröffnen drei Orte im ganzen Kreis.');
    expect(row).toEqual({
      kind: 'changed',
      pieces: [
        { kind: 'same', text: 'Wir eröffnen ' },
        { kind: 'gone', text: 'zwei' },
        { kind: 'new', text: 'drei' },
        { kind: 'same', text: ' Orte im ' },
        { kind: 'new', text: 'ganzen ' },
        { kind: 'same', text: 'Kreis.' },
      ],
    });
  });

  it('is a struck and a new paragraph where hardly a word is the same', () => {
    expect(kinds('Der Bus fährt stündlich.', 'Jede Gemeinde benennt eine Ansprechperson.').sort()).toEqual([
      'gone',
      'new',
    ]);
  });

  it('finds the changed paragraph behind a new one', () => {
    expect(
      kinds('Wir treffen uns jedes Jahr.', 'Ganz anderes steht hier vorn.\n\nWir treffen uns jedes Quartal.'),
    ).toEqual(['new', 'changed']);
  });

  it('tells paragraphs that were struck at the end and at the beginning', () => {
    expect(kinds('Fort.\n\nBleibt.\n\nAuch fort.', 'Bleibt.')).toEqual(['gone', 'same', 'gone']);
  });

  it('leaves both texts whole, whatever changed', () => {
    const before = 'Erstens das Alte.\n\nZweitens bleibt alles so.\n\nDrittens geht.';
    const after = 'Erstens das Neue hier.\n\nDazwischen kommt etwas.\n\nZweitens bleibt alles so.';
    expect(side(before, after, 'new')).toBe(before);
    expect(side(before, after, 'gone')).toBe(after);
  });
});
