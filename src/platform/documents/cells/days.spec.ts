import { date, period, type TableValue } from '../index.js';

const day = (value: TableValue) => {
  const parsed = date()(value);
  return parsed.ok ? parsed.value : parsed.expected;
};
const span = (value: TableValue) => {
  const parsed = period()(value);
  return parsed.ok ? [parsed.value.kind, parsed.value.from, parsed.value.to] : parsed.expected.code;
};

describe('reading a day', () => {
  it.each<[TableValue, string]>([
    ['31.12.2023', '2023-12-31'],
    ['1.3.2024', '2024-03-01'],
    ['29. 2. 2024', '2024-02-29'],
    ['31. Dezember 2023', '2023-12-31'],
    ['1. Mär. 2024', '2024-03-01'],
    ['2023-12-31', '2023-12-31'],
    ['2023-11-22T00:00:00.000Z', '2023-11-22'],
    ['31.12.2023 14:30', '2023-12-31'],
    [new Date('2023-12-31T00:00:00Z'), '2023-12-31'],
  ])('takes %j as %s', (written, expected) => expect(day(written)).toBe(expected));

  it.each<[TableValue, object]>([
    ['31.12.23', { code: 'date', suggestion: '31.12.2023' }],
    [45291, { code: 'date', suggestion: '31.12.2023' }],
    ['45291', { code: 'date', suggestion: '31.12.2023' }],
    ['31.02.2023', { code: 'existing_date' }],
    ['2023-13-01', { code: 'existing_date' }],
    [new Date('1899-12-30T08:00:00Z'), { code: 'existing_date' }],
    ['12/31/2023', { code: 'date' }],
    ['Dez 2023', { code: 'date' }],
    ['12.2023', { code: 'date' }],
    ['2023-12-30T23:00:00Z', { code: 'date' }],
    ['bald', { code: 'date' }],
    [2023, { code: 'date' }],
    [true, { code: 'date' }],
    [null, { code: 'filled' }],
  ])('refuses %j', (written, expected) => expect(day(written)).toEqual(expected));
});

describe('reading a period', () => {
  it.each<[TableValue, string, string, string]>([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    [2023, 'year', '2023-01-01', '2023-12-31'],
    ['2023.0', 'year', '2023-01-01', '2023-12-31'],
    ['2015/2016', 'years', '2015-01-01', '2016-12-31'],
    ['2015 / 2016', 'years', '2015-01-01', '2016-12-31'],
    ['2015/16', 'years', '2015-01-01', '2016-12-31'],
    ['1999/00', 'years', '1999-01-01', '2000-12-31'],
    ['2013–2018', 'years', '2013-01-01', '2018-12-31'],
    ['2011-12', 'month', '2011-12-01', '2011-12-31'],
    ['02/2024', 'month', '2024-02-01', '2024-02-29'],
    ['Dez 2023', 'month', '2023-12-01', '2023-12-31'],
    ['1. Quartal 2023', 'quarter', '2023-01-01', '2023-03-31'],
    ['Q4 2023', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023-Q2', 'quarter', '2023-04-01', '2023-06-30'],
    ['2. Halbjahr 2023', 'half_year', '2023-07-01', '2023-12-31'],
    ['31.12.2023', 'day', '2023-12-31', '2023-12-31'],
    ['2023-12-31', 'day', '2023-12-31', '2023-12-31'],
    [new Date('2023-12-31T00:00:00Z'), 'day', '2023-12-31', '2023-12-31'],
  ])('takes %j as a %s from %s to %s', (written, ...expected) => expect(span(written)).toEqual(expected));

  it.each<TableValue>([
    '23',
    '2016/2015',
    '1850',
    12,
    2023.5,
    '13/2023',
    '5. Quartal 2023',
    'Foo 2023',
    'immer',
    true,
  ])('refuses %j', (written) => expect(span(written)).toBe('period'));

  it('refuses a day the calendar does not have', () => expect(span('31.02.2023')).toBe('existing_date'));
});
