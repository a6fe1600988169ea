import { invalidInput } from '../../kernel/errors.js';
import { AreaLevel } from './area-level.js';

const order = Object.values(AreaLevel);

/** Whether an area of one level may lie in one of the other: the parent is always wider. Levels may be left out. */
export const mayContain = (parent: AreaLevel, child: AreaLevel): boolean =>
  order.indexOf(parent) < order.indexOf(child);

/** Digits of the official key (AGS) by level; other levels carry none. */
const AGS_DIGITS: Partial<Record<AreaLevel, number>> = { STATE: 2, COUNTY: 5, MUNICIPALITY: 8 };

/** Throws where the official key does not fit the level. Keys are text: a leading zero is part of them. */
export function requireFittingAgs(level: AreaLevel, ags: string | null | undefined): void {
  if (!ags) return;
  const digits = AGS_DIGITS[level];
  if (digits === undefined || ags.length !== digits || !/^\d+$/.test(ags)) {
    throw invalidInput('areas.agsDoesNotFit', 'ags', { ags, level, digits: digits ?? 0 });
  }
}
