import { invalidInput } from '../../kernel/errors.js';
import { sql, type Sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { endOfDay, sideOf } from '../changes/index.js';
import { meetingIsVisible } from '../conferences/index.js';

/** Since when something is news: a day or moment, or a meeting; without either nothing is. */
export interface Since {
  readonly since?: string | null;
  readonly sinceMeetingId?: string | null;
}

/** Throws where both are given: nobody knows which one counts. */
export function requireOneSince({ since, sinceMeetingId }: Since): void {
  if (since && sinceMeetingId) throw invalidInput('reports.sinceTwice', 'since');
}

/** The moment, with the day it falls on, as a table of one row: of none where it is not asked for or the meeting is hidden. */
export function sinceMoment({ since, sinceMeetingId }: Since, context: ReadContext): Sql {
  if (sinceMeetingId) {
    return sql`select ${endOfDay(sql`held.held_on`)} as at, held.held_on as day from meeting held
      where held.id = ${sinceMeetingId}::uuid and ${meetingIsVisible(sql`held`, context)}`;
  }
  if (!since) return sql`select null::timestamptz as at, null::date as day where false`;
  const { at, day } = sideOf(since);
  return sql`select ${at} as at, ${day} as day`;
}
