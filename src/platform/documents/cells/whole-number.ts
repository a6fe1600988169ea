import { withinBounds, type NumberBounds } from './decimal.js';
import { writtenNumber } from './number-style.js';
import { parseNumber } from './number.js';
import { accept, cellParser, refuse, type CellParser, type Parsed } from './parsed.js';

/** Formulas leave traces like 2.9999999996; what is that close to a whole number is one. */
function whole(number: number): Parsed<number> {
  const rounded = Math.round(number);
  const near = Math.abs(number - rounded) <= 1e-9 * Math.max(1, Math.abs(number));
  return near && Number.isSafeInteger(rounded) ? accept(rounded) : refuse({ code: 'whole_number' });
}

/**
 * A count. "1.234" is 1234 here even where the column proves nothing, since a count has no decimals; only where
 * points are proved to be decimal points it is refused. "537.0", as statistics programs write counts, is 537.
 */
export function wholeNumber(bounds: NumberBounds = {}): CellParser<number> {
  return cellParser((value, { numberStyle }) => {
    if (typeof value !== 'string' && typeof value !== 'number') return refuse({ code: 'whole_number' });
    const number = typeof value === 'number' ? accept(value) : parseCount(value, numberStyle);
    if (!number.ok) return number.expected.code === 'decimal' ? refuse({ code: 'whole_number' }) : number;
    const count = whole(number.value);
    return count.ok ? withinBounds(count.value, bounds) : count;
  });
}

function parseCount(text: string, style: Parameters<typeof parseNumber>[1]): Parsed<number> {
  const written = writtenNumber(text);
  if (written !== undefined && style === 'unknown' && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written)) {
    if (written.includes('.')) return accept(Number(written.replace('.', '')));
    const digits = Number(written.replace(',', ''));
    return refuse({ code: 'unambiguous_number', readings: [digits, digits / 1000] });
  }
  return parseNumber(text, style);
}
