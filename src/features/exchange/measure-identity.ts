import { randomUUID } from 'node:crypto';
import type { KnownMeasure } from '../measures/index.js';
import type { ImportKey } from './import-keys.js';
import type { Words } from './words.js';

/** Our own form of numbers: <field of action>-<nn>. */
const OWN_NUMBER = /^(\p{Lu}{1,4})-(\d{2,9})$/u;

/** Under which kind the numbers of measures elsewhere are remembered. */
export const MEASURE_KEYS = 'measures';

/** Who a row is about: a known measure, or a new one with the id it will have. */
export interface MeasureIdentity {
  readonly id: string;
  readonly known: KnownMeasure | undefined;
  /** The number a new measure is to have; null: the next of its field of action. */
  readonly number: string | null;
  /** The number it has elsewhere, to be found by it again. */
  readonly external: { readonly source: string; readonly externalKey: string } | null;
}

/** Finds measures by our own numbers, and by the numbers they have elsewhere, which are remembered with their source. */
export class MeasureNames {
  private readonly byNumber: Map<string, KnownMeasure>;
  private readonly byId: Map<string, KnownMeasure>;
  private readonly external: Map<string, string>;

  constructor(
    measures: readonly KnownMeasure[],
    keys: readonly ImportKey[],
    private readonly lastNumbers: ReadonlyMap<string, number>,
  ) {
    this.byNumber = new Map(measures.map((one) => [one.number, one]));
    this.byId = new Map(measures.map((one) => [one.id, one]));
    this.external = new Map(keys.map((key) => [`${key.source}\n${key.externalKey}`, key.recordId]));
  }

  /** A measure that must be known: by its number elsewhere where a source is named, else by our own. */
  find(number: string, source: string | undefined): KnownMeasure | undefined {
    const elsewhere = source === undefined ? undefined : this.external.get(`${source}\n${number}`);
    return elsewhere === undefined ? this.byNumber.get(number) : this.byId.get(elsewhere);
  }

  /** A measure known by its number elsewhere, or a new one that will be. */
  foreign(externalKey: string, source: string): MeasureIdentity {
    const known = this.byId.get(this.external.get(`${source}\n${externalKey}`) ?? '');
    return {
      id: known?.id ?? randomUUID(),
      known,
      number: known?.number ?? null,
      external: { source, externalKey },
    };
  }

  /** A measure known by our own number, or a new one that brings it along; or why that cannot be. */
  own(number: string): MeasureIdentity | { readonly fault: Words } {
    const known = this.byNumber.get(number);
    if (known) return { id: known.id, known, number, external: null };
    const [, code = '', digits = ''] = OWN_NUMBER.exec(number) ?? [];
    if (code === '') {
      return {
        fault: {
          de: `„${number}“ ist keine Nummer dieses Programms (zum Beispiel AR-07). Stammt sie aus einem anderen Verzeichnis, bitte mit --source sagen, aus welchem.`,
          en: `“${number}” is no number of this program (for example AR-07). If it comes from another list, please name the list with --source.`,
        },
      };
    }
    if (Number(digits) <= (this.lastNumbers.get(code) ?? 0)) {
      return {
        fault: {
          de: `Die Nummer ${number} war schon vergeben und wird nicht wieder vergeben.`,
          en: `The number ${number} was given out before and is never given out again.`,
        },
      };
    }
    return { id: randomUUID(), known: undefined, number, external: null };
  }
}

/** The code of the field of action at the beginning of our own number. */
export const fieldCodeOf = (number: string | null): string | undefined => OWN_NUMBER.exec(number ?? '')?.[1];
