import type { Words } from './words.js';

/** A due day in words: "seit 3 Tagen überfällig". */
export function dueInWords({ t }: Words, daysLeft: number | null): string {
  if (daysLeft === null) return t('due.none');
  if (daysLeft === 0) return t('due.today');
  if (daysLeft === 1) return t('due.tomorrow');
  if (daysLeft === -1) return t('due.yesterday');
  return daysLeft > 0 ? t('due.in', { days: daysLeft }) : t('due.late', { days: -daysLeft });
}
