import type { KeyName } from '../expectation.js';
import { accept, cellParser, refuse, type CellParser, type Parsed } from './parsed.js';
import { visibleText } from './text.js';

/** What a key of digits must look like. */
export interface KeyShape {
  readonly name: KeyName;
  /** The permitted numbers of digits. */
  readonly lengths: readonly number[];
  readonly example: string;
}

/** Municipality key. */
export const municipalityKey: KeyShape = {
  name: { de: 'ein Gemeindeschlüssel', en: 'a municipality key (AGS)' },
  lengths: [8],
  example: '05978024',
};

/** County key. */
export const countyKey: KeyShape = {
  name: { de: 'ein Kreisschlüssel', en: 'a county key (AGS)' },
  lengths: [5],
  example: '05978',
};

/** County or municipality key, as the column AGS of mixed lists holds them. */
export const areaKey: KeyShape = {
  name: { de: 'ein Gemeinde- oder Kreisschlüssel', en: 'a municipality or county key (AGS)' },
  lengths: [5, 8],
  example: '05978024',
};

/** Regional key. */
export const regionalKey: KeyShape = {
  name: { de: 'ein Regionalschlüssel', en: 'a regional key (ARS)' },
  lengths: [12],
  example: '059780024024',
};

/** The digits of a key with exactly one digit lost at the front, if no permitted length fits as it is. */
function findRepair(digits: string, lengths: readonly number[]): string | undefined {
  const missingOne = lengths.includes(digits.length + 1);
  return missingOne && !digits.startsWith('0') ? `0${digits}` : undefined;
}

/**
 * A key with leading zeros and a fixed number of digits. Exactly one digit too few is repaired and reported as repaired:
 * state keys have two digits from 01 to 16, so a spreadsheet that took the key for a number has lost one zero and no
 * more; 5978024 can only be 05978024. Anything shorter is refused: there the zeros would be invented. 5,97802E+10 is
 * refused, as its last digits are gone.
 */
export function key(shape: KeyShape): CellParser<string> {
  return cellParser((value): Parsed<string> => {
    const wrong = refuse({ code: 'key', name: shape.name, lengths: shape.lengths, example: shape.example });
    if (typeof value !== 'string' && typeof value !== 'number') return wrong;
    const written = visibleText(String(value));
    if (/^\d+([.,]\d+)?e\+?\d+$/i.test(written)) {
      return refuse({ code: 'undamaged_key', name: shape.name, example: shape.example });
    }
    const digits = written.replace(/[.,]0$/, '').replace(/ /g, '');
    if (!/^\d+$/.test(digits)) return wrong;
    if (shape.lengths.includes(digits.length)) return accept(digits);
    const repaired = findRepair(digits, shape.lengths);
    return repaired ? { ok: true, value: repaired, repaired } : wrong;
  });
}
