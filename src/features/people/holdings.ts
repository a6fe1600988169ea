import type { Locale } from '../../kernel/actor.js';
import { daysInWords } from '../../kernel/messages.js';
import type { Permission } from '../../kernel/permissions.js';
import type { Sql } from '../../platform/database/sql.js';

/** Who holds something: somebody who may leave, or an office that may be closed. */
export type HolderType = 'PERSON' | 'OFFICE';

/** Things that go from one holder to another, or to nobody. */
export interface Passing {
  readonly itemIds: readonly string[];
  readonly from: string;
  readonly to: string | null;
  /** The last day on which they are the former holder's. */
  readonly lastDay: string;
  readonly today: string;
}

/** A kind of thing that people or offices hold, and how it goes to somebody else. */
export interface Holding {
  /** Name of the kind, as the graph knows it. */
  readonly kind: string;
  readonly holder: HolderType;
  readonly description: string;
  /** What it is called, and what becomes of it where nobody is named; null: somebody must be named. */
  readonly words: Readonly<Record<Locale, string>>;
  readonly ifNobody: Readonly<Record<Locale, string>> | null;
  /** Who may read the titles; labels are shown to everybody who hands over. */
  readonly readableWith: Permission;
  /** Only somebody who serves the office of the thing can take it. */
  readonly needsService?: boolean;
  /** It gives rights: only administration decides who gets it. */
  readonly givesRights?: boolean;
  /** It ends with the holder: nobody can take it. */
  readonly endsAnyway?: boolean;
  /** The items are measures: whoever follows measures is told. */
  readonly isMeasure?: boolean;
  /** Statement of everything that is held: `holder_id`, `item_id`, `version`, `label`, `title`, `office_id`. */
  readonly held: (today: string, locale: Locale) => Sql;
  /** How a label made of codes is told; days in it are told as people write them anyway. */
  readonly tell?: (label: string, locale: Locale) => string;
  /** Statements that hand things on, one after another. */
  readonly pass: (passing: Passing) => readonly Sql[];
}

const holdings = new Map<string, Holding>();

/**
 * To be called by every room that gives people or offices something to hold: what is listed here is handed over when they go,
 * and nothing of it may remain.
 */
export function defineHolding(holding: Holding): void {
  if (holdings.has(holding.kind)) throw new Error(`The holding ${holding.kind} is defined twice`);
  holdings.set(holding.kind, holding);
}

/** Everything that this kind of holder can hold, in the order of the house. */
export const holdingsOf = (holder: HolderType): Holding[] =>
  [...holdings.values()].filter((holding) => holding.holder === holder);

export const allHoldings = (): Holding[] => [...holdings.values()];

/** The label of something that is or was held, in the reader's words. */
export const labelInWords = (kind: string, label: string, locale: Locale): string =>
  daysInWords(holdings.get(kind)?.tell?.(label, locale) ?? label, locale);
