import { decimal } from './decimal.js';
import {
  accept,
  cellParser,
  optional,
  refuse,
  type CellContext,
  type CellParser,
  type Parsed,
} from './parsed.js';
import { visibleText } from './text.js';

/** Why an official table shows no figure, or shows nothing where it has one. */
export type OfficialSign =
  'ZERO' | 'ROUNDED_TO_ZERO' | 'SECRET' | 'UNRELIABLE' | 'LATER' | 'NOT_APPLICABLE' | 'FAULTY';

/** How sure the office is of a figure. */
export type OfficialQuality = 'LIMITED' | 'PROVISIONAL' | 'REVISED' | 'ESTIMATED';

/** A figure with what the table says about it. A missing figure is null, never 0. */
export interface OfficialNumber {
  readonly value: number | null;
  readonly sign: OfficialSign | null;
  readonly quality: OfficialQuality | null;
}

/** Both generations of signs; "*" is what the employment agency prints for what it keeps secret. */
const signs: ReadonlyMap<string, OfficialSign> = new Map([
  ['-', 'ZERO'],
  ['k', 'ROUNDED_TO_ZERO'],
  ['.', 'SECRET'],
  ['g', 'SECRET'],
  ['*', 'SECRET'],
  ['/', 'UNRELIABLE'],
  ['u', 'UNRELIABLE'],
  ['...', 'LATER'],
  ['…', 'LATER'],
  ['t', 'LATER'],
  ['x', 'NOT_APPLICABLE'],
  ['X', 'NOT_APPLICABLE'],
  ['f', 'FAULTY'],
]);

const qualities: ReadonlyMap<string, OfficialQuality> = new Map([
  ['p', 'PROVISIONAL'],
  ['r', 'REVISED'],
  ['s', 'ESTIMATED'],
  ['e', 'ESTIMATED'],
]);

const noFigure = (sign: OfficialSign): Parsed<OfficialNumber> =>
  accept({ value: sign === 'ZERO' || sign === 'ROUNDED_TO_ZERO' ? 0 : null, sign, quality: null });

/** A printed 0 means "exactly none" in newer tables and "less than half the unit" in older ones. */
function figure(value: number, quality: OfficialQuality | null, { signs: generation }: CellContext) {
  const zero = { old: 'ROUNDED_TO_ZERO', new: 'ZERO', unknown: null } as const;
  return accept<OfficialNumber>({ value, sign: value === 0 ? zero[generation] : null, quality });
}

/**
 * A figure or sign of an official table: – 0 . / ... x (older), 0 k g u t x (newer), (12,5) for limited reliability,
 * a trailing p, r, s or e for provisional, revised and estimated, f for faulty (the figure is dropped).
 */
export function officialNumber(parser: CellParser<number> = decimal()): CellParser<OfficialNumber> {
  return cellParser((value, context): Parsed<OfficialNumber> => {
    if (typeof value !== 'string') {
      const parsed = parser(value, context);
      return parsed.ok ? figure(parsed.value, null, context) : parsed;
    }
    const written = visibleText(value).replace(/^[–—−]$/, '-');
    const sign = signs.get(written);
    if (sign) return noFigure(sign);
    const [, number = '', mark = ''] = /^(.*\d\)?(?: ?%)?) ?([prsef]?)$/.exec(written) ?? [];
    if (mark === 'f') return noFigure('FAULTY');
    const limited = /^\( ?(.*?) ?\)$/.exec(number);
    const parsed = parser(limited?.[1] ?? number, context);
    if (!parsed.ok) {
      const ambiguous =
        parsed.expected.code === 'unambiguous_number' || parsed.expected.code === 'number_in_range';
      return ambiguous ? parsed : refuse({ code: 'official_number' });
    }
    return figure(parsed.value, limited ? 'LIMITED' : (qualities.get(mark) ?? null), context);
  });
}

/** The same for a column in which an empty cell means: no figure was delivered. */
export const optionalOfficialNumber = (parser?: CellParser<number>): CellParser<OfficialNumber | null> =>
  optional(officialNumber(parser));
