import { existingDay, findMonth, type IsoDay } from './date.js';
import { accept, cellParser, refuse, type CellParser, type Parsed } from './parsed.js';
import { visibleText } from './text.js';

/** A stretch of time a figure or report is about; both days belong to it. */
export interface Period {
  readonly kind: 'day' | 'month' | 'quarter' | 'half_year' | 'year' | 'years';
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const isYear = (year: number) => year >= 1900 && year <= 2100;
const two = (number: number) => String(number).padStart(2, '0');

/** So many months from the first of the given one. */
function months(kind: Period['kind'], year: number, first: number, count: number): Parsed<Period> {
  if (!isYear(year) || first < 1 || first > 12) return refuse({ code: 'period' });
  const last = new Date(Date.UTC(year, first - 1 + count, 0));
  return accept({ kind, from: `${year}-${two(first)}-01`, to: last.toISOString().slice(0, 10) });
}

function years(first: number, lastAsWritten: string): Parsed<Period> {
  const century = Math.floor(first / 100) * 100;
  const short = century + Number(lastAsWritten) + (Number(lastAsWritten) < first % 100 ? 100 : 0);
  const last = lastAsWritten.length === 2 ? short : Number(lastAsWritten);
  if (last - first > 50) return refuse({ code: 'period' });
  if (!isYear(first) || !isYear(last) || last <= first) return refuse({ code: 'period' });
  return months('years', first, 1, (last - first + 1) * 12);
}

function day(year: string, month: string, dayOfMonth: string): Parsed<Period> {
  const found = existingDay(Number(year), Number(month), Number(dayOfMonth));
  return found.ok ? accept({ kind: 'day', from: found.value, to: found.value }) : found;
}

const patterns: readonly (readonly [RegExp, (...groups: string[]) => Parsed<Period>])[] = [
  [/^(\d{4})(?:[.,]0)?$/, (year) => months('year', Number(year), 1, 12)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, month) => months('month', Number(year), Number(month), 1)],
  [/^(\d{1,2}) ?[./] ?(\d{4})$/, (month, year) => months('month', Number(year), Number(month), 1)],
  [/^(\p{L}+\.?) (\d{4})$/u, (name, year) => months('month', Number(year), findMonth(name ?? '') ?? 0, 1)],
  [/^(\d{4}) ?[/–-] ?(\d{4}|\d{2})$/, (first, last) => years(Number(first), last ?? '')],
  [/^([1-4])\.? ?(?:Quartal|Q|Vj\.?) ?(\d{4})$/i, (quarter, year) => quarterOf(year, quarter)],
  [/^Q([1-4])[ /-]?(\d{4})$/i, (quarter, year) => quarterOf(year, quarter)],
  [/^(\d{4})[ /-]?Q([1-4])$/i, (year, quarter) => quarterOf(year, quarter)],
  [
    /^([12])\.? ?(?:Halbjahr|Hj\.?) ?(\d{4})$/i,
    (half, year) => months('half_year', Number(year), Number(half) * 6 - 5, 6),
  ],
  [
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    (dayOfMonth, month, year) => day(year ?? '', month ?? '', dayOfMonth ?? ''),
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00.*)?$/,
    (year, month, dayOfMonth) => day(year ?? '', month ?? '', dayOfMonth ?? ''),
  ],
];

const quarterOf = (year: string | undefined, quarter: string | undefined) =>
  months('quarter', Number(year), Number(quarter) * 3 - 2, 3);

/**
 * A reporting period: 2023 · 2015/2016, 2015/16 and 2015–2016 (whole calendar years) · 06/2023, 2023-06, Juni 2023 ·
 * 1. Quartal 2023 · 2. Halbjahr 2023 · 31.12.2023 (a single day). "2011-12" is December 2011, as ISO has it; the
 * two years are written 2011/12.
 */
export function period(): CellParser<Period> {
  return cellParser((value) => {
    if (value instanceof Date) {
      const [year = '', month = '', dayOfMonth = ''] = value.toISOString().slice(0, 10).split('-');
      return day(year, month, dayOfMonth);
    }
    if (typeof value === 'number') {
      return Number.isInteger(value) ? months('year', value, 1, 12) : refuse({ code: 'period' });
    }
    if (typeof value !== 'string') return refuse({ code: 'period' });
    const written = visibleText(value);
    for (const [pattern, read] of patterns) {
      const found = pattern.exec(written);
      if (found) return read(...found.slice(1));
    }
    return refuse({ code: 'period' });
  });
}
