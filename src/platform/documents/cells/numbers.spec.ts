import fc from 'fast-check';
import { BrokenValue, decimal, PercentValue, wholeNumber, type TableValue } from '../index.js';
import { numberStyle } from './number-style.js';
import type { NumberStyle } from '../table.js';

const inStyle = (style: NumberStyle) => ({ numberStyle: style, signs: 'unknown' as const });
const read = (value: TableValue, style: NumberStyle = 'unknown') => {
  const parsed = decimal()(value, inStyle(style));
  return parsed.ok ? parsed.value : parsed.expected.code;
};
const count = (value: TableValue, style: NumberStyle = 'unknown') => {
  const parsed = wholeNumber()(value, inStyle(style));
  return parsed.ok ? parsed.value : parsed.expected.code;
};

describe('reading a number with decimals', () => {
  it.each<[TableValue, number]>([
    ['1.234,56', 1234.56],
    ['1234.56', 1234.56],
    ['1,234.56', 1234.56],
    ['0,5', 0.5],
    [',5', 0.5],
    ['1,234', 1.234],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    ['12.345.678', 12345678],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1 234', 1234],
    ['1’234.5', 1234.5],
    [' 42 ', 42],
    ['-3,5', -3.5],
    ['−3,5', -3.5],
    ['– 3,5', -3.5],
    ['3,5-', -3.5],
    ['+3,5', 3.5],
    ['12,3 %', 12.3],
    ['12,3\u00a0%', 12.3],
    ['1,5E-05', 0.000015],
    [217.41, 217.41],
    [new PercentValue(12.3), 12.3],
  ])('takes %j as %d', (written, expected) => expect(read(written)).toBeCloseTo(expected, 10));

  it.each<[TableValue, string]>([
    ['1.234', 'unambiguous_number'],
    ['12.345', 'unambiguous_number'],
    ['12 34', 'decimal'],
    ['1.23.4', 'decimal'],
    ['1,2,3', 'decimal'],
    ['12 €', 'decimal'],
    ['etwa 5', 'decimal'],
    ['--5', 'decimal'],
    [',', 'decimal'],
    [true, 'decimal'],
    [new Date(0), 'decimal'],
    [null, 'filled'],
    [' \u00a0', 'filled'],
    [new BrokenValue('error', '#WERT!'), 'intact_cell'],
    [new BrokenValue('formula', '=A1'), 'calculated_cell'],
  ])('refuses %j and expects %s', (written, code) => expect(read(written)).toBe(code));

  it('lets the rest of the column decide what "1.234" is', () => {
    expect(read('1.234', numberStyle(['1.234', '0,5']))).toBe(1234);
    expect(read('1.234', numberStyle(['1.234', '0.5']))).toBe(1.234);
    expect(read('1.234', numberStyle(['1.234', '12.345.678']))).toBe(1234);
    expect(read('1.234', numberStyle(['1.234', '5.678']))).toBe('unambiguous_number');
    expect(read('1.234', numberStyle(['1.234'], 'point'))).toBe(1.234);
    expect(read('1.234', numberStyle(['1.234', '0,5'], 'point'))).toBe(1234);
  });

  it('refuses what contradicts the column, and in a column that contradicts itself what proves nothing', () => {
    expect(read('1234.5', 'comma')).toBe('decimal');
    expect(read('0,5', 'point')).toBe('decimal');
    expect(numberStyle(['0,5', '0.5'])).toBe('mixed');
    expect([read('0,5', 'mixed'), read('0.5', 'mixed')]).toEqual([0.5, 0.5]);
    expect([read('1.234', 'mixed'), read('1,234', 'mixed')]).toEqual([
      'unambiguous_number',
      'unambiguous_number',
    ]);
  });

  it('keeps to its bounds', () => {
    const share = decimal({ minimum: 0, maximum: 100 });
    expect(share('100,0 %')).toEqual({ ok: true, value: 100 });
    expect(share('100,1')).toEqual({
      ok: false,
      expected: { code: 'number_in_range', minimum: 0, maximum: 100 },
    });
  });

  it('reads back every number as a German office writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const number = hundredths / 100;
        const german = number.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        expect(read(german)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('reading a count', () => {
  it.each<[TableValue, NumberStyle, number | string]>([
    ['631217', 'unknown', 631217],
    ['631.217', 'unknown', 631217],
    ['1.234.567', 'unknown', 1234567],
    ['537.0', 'unknown', 537],
    ['1023101.0', 'point', 1023101],
    ['12,0', 'unknown', 12],
    [2.9999999999, 'unknown', 3],
    [12, 'unknown', 12],
    ['1.234', 'point', 'whole_number'],
    ['1,234', 'comma', 'whole_number'],
    ['1,234', 'point', 1234],
    ['1,234', 'unknown', 'unambiguous_number'],
    ['1,5', 'unknown', 'whole_number'],
    [1.5, 'unknown', 'whole_number'],
    ['zwölf', 'unknown', 'whole_number'],
    [1e300, 'unknown', 'whole_number'],
    [new Date(0), 'unknown', 'whole_number'],
    [null, 'unknown', 'filled'],
  ])('takes %j in a column of style %s as %j', (written, style, expected) => {
    expect(count(written, style)).toBe(expected);
  });
});
