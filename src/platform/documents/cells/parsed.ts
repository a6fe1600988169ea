import type { Expectation } from '../expectation.js';
import { BrokenValue, isBlank, type NumberStyle, type TableValue } from '../table.js';
import type { SignGeneration } from './sign-generation.js';

/** What the other cells of the column tell about one cell. */
export interface CellContext {
  readonly numberStyle: NumberStyle;
  readonly signs: SignGeneration;
}

/** The outcome of reading a cell: a value, perhaps repaired on the way, or what should have stood there. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly repaired?: string }
  | { readonly ok: false; readonly expected: Expectation };

/** Reads one cell; pure, so that the same cell always reads the same. */
export type CellParser<T> = (value: TableValue, context?: CellContext) => Parsed<T>;

/** A cell that could be read. */
export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });

/** A cell that could not be read, with what is expected. */
export const refuse = (expected: Expectation): Parsed<never> => ({ ok: false, expected });

/**
 * Makes a parser of what a sound, filled cell may hold: empty cells and cells that Excel itself marks as broken are
 * refused once, here, for every kind of value.
 */
export function cellParser<T>(
  read: (value: Exclude<TableValue, null | BrokenValue>, context: CellContext) => Parsed<T>,
): CellParser<T> {
  return (value, context = { numberStyle: 'unknown', signs: 'unknown' }) => {
    if (value instanceof BrokenValue) {
      return refuse({ code: value.reason === 'error' ? 'intact_cell' : 'calculated_cell' });
    }
    if (value === null || isBlank(value)) return refuse({ code: 'filled' });
    return read(value, context);
  };
}

/** The same, but an empty cell is a permitted answer: nothing. */
export function optional<T>(parser: CellParser<T>): CellParser<T | null> {
  return (value, context) => (isBlank(value) ? accept(null) : parser(value, context));
}
