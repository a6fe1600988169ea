import fc from 'fast-check';
import type { Cell, Column } from './model/table.js';
import { oneLine, printable } from './printable.js';
import { cellText, dayText, figure, numberText } from './words.js';

const shown = (cell: Cell, column: Pick<Column, 'type' | 'digits'>) => [
  cellText(cell, column, 'de'),
  cellText(cell, column, 'en'),
];

describe('Words of values', () => {
  it.each<[Cell, Pick<Column, 'type' | 'digits'>, string, string]>([
    [1234567.891, { type: 'number', digits: 2 }, '1.234.567,89', '1,234,567.89'],
    [1.005, { type: 'number', digits: 2 }, '1,01', '1.01'],
    [-0.4, { type: 'number' }, '0', '0'],
    [-2.5, { type: 'number' }, '-3', '-3'],
    [1234, { type: 'money', digits: 2 }, '1.234\u00a0€', '€1,234'],
    [-1234, { type: 'money' }, '-1.234\u00a0€', '-€1,234'],
    [12.34, { type: 'percent', digits: 1 }, '12,3\u00a0%', '12.3%'],
    [2026, { type: 'text' }, '2026', '2026'],
    [1234.5, { type: 'text' }, '1234,5', '1234.5'],
    ['2026-03-09', { type: 'day' }, '09.03.2026', '09/03/2026'],
    ['im Herbst', { type: 'day' }, 'im Herbst', 'im Herbst'],
    [null, { type: 'number' }, '–', '–'],
    [NaN, { type: 'number' }, '–', '–'],
    [Infinity, { type: 'text' }, '–', '–'],
    [{ words: 'nicht ausweisbar' }, { type: 'money' }, 'nicht ausweisbar', 'nicht ausweisbar'],
    [{ light: 'RED', word: 'im Verzug' }, { type: 'light' }, 'im Verzug', 'im Verzug'],
  ])('shows %j in %j as %s or %s', (cell, column, de, en) => {
    expect(shown(cell, column)).toEqual([de, en]);
  });

  it('holds the number that is printed, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
        fc.nat({ max: 6 }),
        (value, digits) => {
          const held = figure(value, { type: 'number', digits });
          const read = numberText(value, digits, 'en').replaceAll(',', '');
          return Object.is(held === 0 ? 0 : held, Number(read)) && !Object.is(held, -0);
        },
      ),
    );
    expect(figure(-1e-9, { type: 'number' })).toBe(0);
    expect(figure(1.5e21, { type: 'percent', digits: 1 })).toBe(1.5e21);
  });

  it('takes no day from something that only looks like one', () => {
    expect(dayText('2026-03-09T10:00', 'de')).toBe('2026-03-09T10:00');
  });
});

describe('Printable text', () => {
  it('keeps what people read and drops what no file can hold', () => {
    expect(printable('a\u0000b\u0008c\u001bd\u007fe\ufffe\uffff')).toBe('abcde');
    expect(printable('eins\r\nzwei\rdrei\u2028vier\vfünf')).toBe('eins\nzwei\ndrei\nvier\nfünf');
    expect(printable('ein\tTab \ud800 halb')).toBe('ein Tab \ufffd halb');
    expect(printable('👩‍👩‍👧‍👦 שלום \u200fمرحبا <b>&amp;')).toBe('👩‍👩‍👧‍👦 שלום \u200fمرحبا <b>&amp;');
    expect(printable('gut\u202etextlich\u2066x\u2069')).toBe('guttextlichx');
  });

  it('puts titles on one line', () => {
    expect(oneLine('  Eins\n\n zwei\u00a0 ')).toBe('Eins zwei');
  });
});
