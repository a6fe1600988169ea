import { PercentValue } from '../table.js';
import { parseNumber } from './number.js';
import { accept, cellParser, refuse, type CellParser, type Parsed } from './parsed.js';

/** Bounds of a number, both included. */
export interface NumberBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Refuses what lies outside the bounds. */
export function withinBounds(number: number, bounds: NumberBounds): Parsed<number> {
  const { minimum = -Infinity, maximum = Infinity } = bounds;
  return number >= minimum && number <= maximum
    ? accept(number)
    : refuse({ code: 'number_in_range', ...bounds });
}

/**
 * A number with decimals, German or plain (see `parseNumber` for what "1.234" is). A percent sign is taken off:
 * "12,3 %" and a cell formatted as percent are both 12.3, as people see them.
 */
export function decimal(bounds: NumberBounds = {}): CellParser<number> {
  return cellParser((value, { numberStyle }) => {
    if (typeof value === 'number') return withinBounds(value, bounds);
    if (value instanceof PercentValue) return withinBounds(value.points, bounds);
    if (typeof value !== 'string') return refuse({ code: 'decimal' });
    const parsed = parseNumber(value.replace(/[\s\u00a0\u202f]*%\s*$/, ''), numberStyle);
    return parsed.ok ? withinBounds(parsed.value, bounds) : parsed;
  });
}
