import { conflict, invalidInput } from '../../kernel/errors.js';
import type { Indicator } from './indicator.entity.js';

/*
 * Secrecy of figures, and what was decided about comparing sums
 *
 * A figure is secret by itself (primary suppression) where its count, the rest behind it, or its base is too small: the
 * function `is_disclosive` in the migration, applied by a trigger when the figure is written. Readers get null and the sign
 * SECRET, whatever the reason.
 *
 * Sums can tell what single figures keep secret: the sum with an area less the sum without it is the area. So a secret figure
 * is in no sum, whatever the sum's size; it is only counted. Then every sum is made of figures that are shown one by one
 * anyway, and no comparison of sums tells more than these figures do. The price: a rate over areas leaves out the smallest
 * areas, which is said beside it (`areasSuppressed`). A sum that is small in spite of that is kept secret by the same function.
 *
 * Not covered here: a figure that was delivered for a whole (the county) less the shown figures of its parts. That takes
 * secondary suppression, for which the column `suppression` has room: readers treat SECONDARY as they treat PRIMARY.
 */

/** What of a definition decides how its figures are computed and protected. */
export type Protection = Pick<Indicator, 'perUnit' | 'countsPersons' | 'minimumCount' | 'denominatorMinimum'>;

type Parts = Pick<Indicator, 'perUnit' | 'numerator' | 'denominator'>;

/** A rate says in words what is above and what is below the line; without that nobody can check it. */
export function requireWordsOfRate({ perUnit, numerator, denominator }: Parts): void {
  if (perUnit === null || perUnit === undefined) return;
  if (!(perUnit > 0)) throw invalidInput('indicators.perUnitNotPositive', 'perUnit');
  if (!numerator) throw invalidInput('indicators.rateNeedsBoth', 'numerator');
  if (!denominator) throw invalidInput('indicators.rateNeedsBoth', 'denominator');
}

/**
 * Once there are figures, protection may be tightened and never loosened, and they are not computed anew: otherwise
 * changing a definition would tell what was kept secret under the old one.
 */
export function requireProtectionKept(before: Protection, after: Protection): void {
  if (before.perUnit !== after.perUnit) throw conflict('indicators.hasFigures', {}, 'perUnit');
  if (before.countsPersons && !after.countsPersons)
    throw conflict('indicators.protectionStays', {}, 'countsPersons');
  for (const field of ['minimumCount', 'denominatorMinimum'] as const) {
    if (after[field] < before[field]) throw conflict('indicators.protectionStays', {}, field);
  }
}

/** A target lies after the day it starts from. */
export function requireTargetAfterBaseline(baselineOn: string, targetOn: string): void {
  if (targetOn <= baselineOn) throw invalidInput('indicators.targetBeforeBaseline', 'targetOn');
}

/** Which areas are asked about, and for which days. */
export interface AskedFigures {
  readonly areaIds?: readonly string[] | null;
  readonly withinAreaId?: string | null;
  readonly level?: string | null;
  readonly referenceDate?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Areas are either named, or all of one level within one; days are either one day or a span. */
export function requireOneWayOfAsking(asked: AskedFigures): void {
  const isNamed = Boolean(asked.areaIds);
  const isWithin = Boolean(asked.withinAreaId && asked.level);
  const isHalf = Boolean(asked.withinAreaId) !== Boolean(asked.level);
  if (isNamed === isWithin || isHalf) throw invalidInput('indicators.areasUnclear', 'areaIds');
  if (asked.referenceDate && (asked.from || asked.to))
    throw invalidInput('indicators.daysUnclear', 'referenceDate');
  if (asked.from && asked.to && asked.to < asked.from) throw invalidInput('indicators.daysUnclear', 'to');
}
