import type { Words } from './words.js';

/** How urgent a problem area is, in a word: 1 low, 2 middle, 3 high. */
export const urgencyInWords = ({ t }: Pick<Words, 't'>, urgency: number): string =>
  t(urgency >= 3 ? 'urgency.3' : urgency === 2 ? 'urgency.2' : 'urgency.1');

/** A due day in words: "seit 3 Tagen überfällig". */
export function dueInWords({ t }: Words, daysLeft: number | null): string {
  if (daysLeft === null) return t('due.none');
  if (daysLeft === 0) return t('due.today');
  if (daysLeft === 1) return t('due.tomorrow');
  if (daysLeft === -1) return t('due.yesterday');
  return daysLeft > 0 ? t('due.in', { days: daysLeft }) : t('due.late', { days: -daysLeft });
}
