import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../kernel/actor.js';
import { daysInWords } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type PlanChange, PlanChangeKind } from './plan-change.model.js';

/** Undoes a trial. */
class OnlyATrial extends Error {}

interface PlannedRow {
  readonly place: string;
  readonly about: string;
  readonly code: string;
  readonly label: string;
  readonly dueOn: string;
  readonly inWords: string;
  readonly says: string;
}

interface Trial {
  /** The steps looked at. */
  readonly which: (step: Sql) => Sql;
  /** What happens anyway, and is not the doing of the change. */
  before?(): Promise<void>;
  change(): Promise<unknown>;
}

/** Says what a change would do to what is planned: does it, looks, and undoes it. */
@Injectable()
export class PlanTrial {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  async of(actor: Actor, { which, before, change }: Trial): Promise<PlanChange[]> {
    let changes: PlanChange[] = [];
    try {
      await this.transactions.run({ actor, source: 'API' }, async () => {
        await before?.();
        const planned = await this.planned(which, actor.locale);
        await change();
        changes = differences(planned, await this.planned(which, actor.locale), actor.locale);
        throw new OnlyATrial();
      });
    } catch (error) {
      if (!(error instanceof OnlyATrial)) throw error;
    }
    return changes;
  }

  private planned(which: Trial['which'], locale: Locale): Promise<PlannedRow[]> {
    const [label, inWords] =
      locale === 'en' ? [sql`s.label_en`, sql`s.in_words_en`] : [sql`s.label_de`, sql`s.in_words_de`];
    return this.database.rows<PlannedRow>(sql`
      select coalesce(s.review_id::text, s.anchor_on::text) as place, s.code, ${label} as label, s.due_on::text as "dueOn",
             ${inWords} as "inWords", coalesce(b.name || ', ', '') || s.anchor_on as about,
             concat_ws('|', s.kind, s.audiences::text, s.condition, s.office_ids::text, s.label_de, s.label_en, s.wording_de,
               s.wording_en) as says
        from reminder_step s
        left join review v on v.id = s.review_id
        left join meeting t on t.id = v.meeting_id
        left join body b on b.id = t.body_id
       where ${which(sql`s`)} and s.state = 'PLANNED'
       order by s.due_on, s.code, place`);
  }
}

/** What differs between two plans, in the order of days. */
function differences(
  before: readonly PlannedRow[],
  after: readonly PlannedRow[],
  locale: Locale,
): PlanChange[] {
  const key = ({ place, code }: PlannedRow) => `${place} ${code}`;
  const old = new Map(before.map((row) => [key(row), row]));
  const now = new Map(after.map((row) => [key(row), row]));
  const told = (change: PlanChangeKind, row: PlannedRow, was?: PlannedRow, is?: PlannedRow): PlanChange => ({
    change,
    about: daysInWords(row.about, locale),
    code: row.code,
    label: row.label,
    oldDueOn: was?.dueOn ?? null,
    newDueOn: is?.dueOn ?? null,
    inWords: is?.inWords ?? null,
  });
  const changes = [
    ...after.flatMap((row) => {
      const was = old.get(key(row));
      if (!was) return [told(PlanChangeKind.ADDED, row, undefined, row)];
      if (was.dueOn !== row.dueOn) return [told(PlanChangeKind.MOVED, row, was, row)];
      return was.says === row.says ? [] : [told(PlanChangeKind.CHANGED, row, was, row)];
    }),
    ...before.filter((row) => !now.has(key(row))).map((row) => told(PlanChangeKind.DROPPED, row, row)),
  ];
  const day = ({ newDueOn, oldDueOn }: PlanChange) => newDueOn ?? oldDueOn ?? '';
  return changes.sort((a, b) => day(a).localeCompare(day(b)) || a.code.localeCompare(b.code));
}
