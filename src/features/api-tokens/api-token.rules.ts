import { addDays, type LocalDate } from '../../kernel/calendar.js';
import { conflict, invalidInput } from '../../kernel/errors.js';

export const LONGEST_DAYS = 366;
const MOST_TOKENS = 20;

/** A token ends, within a year: one that nobody thinks of any more must not open the house for ever. */
export function requireSensibleEnd(expiresOn: LocalDate, today: LocalDate): void {
  if (expiresOn <= today) throw invalidInput('apiTokens.endsTooSoon', 'expiresOn');
  if (expiresOn > addDays(today, LONGEST_DAYS)) throw invalidInput('apiTokens.endsTooLate', 'expiresOn');
}

export function requireFewTokens(count: number): void {
  if (count >= MOST_TOKENS) throw conflict('apiTokens.tooMany', { most: MOST_TOKENS });
}
