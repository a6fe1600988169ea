import { addDays, type LocalDate } from '../../kernel/calendar.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import { Question } from '../../platform/read/index.js';
import { AgendaItem, Body, Outcome } from '../conferences/index.js';
import { Office } from '../offices/index.js';
import type { PaperSources } from '../papers/index.js';
import { TASK_FIELDS, type TaskFacts } from './task.facts.js';

/** More tasks than anybody reads; what is left out is said. */
export const MOST_TASKS = 1000;

/** The list is written once a month; without another day, what was done since then is told once more. */
const DAYS_OF_A_LIST = 31;

/** What is left to do, and what was done since the last list. */
export interface OpenTasksFacts {
  readonly office: string | null;
  readonly body: string | null;
  readonly since: LocalDate;
  readonly tasks: readonly TaskFacts[];
  /** Items of later meetings that looked at a task again, newest meeting first. */
  readonly followUps: readonly FollowUp[];
}

export interface FollowUp {
  readonly followsOutcome: { readonly id: string } | null;
  readonly isClosedSession: boolean;
  readonly meeting: { readonly heldOn: string };
  readonly outcomes: readonly { readonly text: string }[];
}

const NAMED_OFFICE = new Question<{ name: string } | null>('fragment TasksOffice on Office { name }');
const NAMED_BODY = new Question<{ name: string } | null>('fragment TasksBody on Body { name }');
const TASKS = new Question<TaskFacts[]>(`fragment OpenTask on Outcome { ${TASK_FIELDS} }`);
const FOLLOW_UPS = new Question<FollowUp[]>(
  'fragment FollowUp on AgendaItem { followsOutcome { id } isClosedSession meeting { heldOn } outcomes { text } }',
);

export async function readOpenTasks({
  ask,
  asOf,
  since: given,
  subject,
}: PaperSources): Promise<OpenTasksFacts | null> {
  const { officeId, bodyId } = subject;
  const office = officeId ? await ask(NAMED_OFFICE, (read) => read.one(Office, officeId)) : null;
  const body = bodyId ? await ask(NAMED_BODY, (read) => read.one(Body, bodyId)) : null;
  if ((officeId && !office) || (bodyId && !body)) return null;
  const since = given ?? addDays(asOf, -DAYS_OF_A_LIST);
  const isListed = (task: Sql): Sql =>
    all([
      sql`${task}.kind = 'TASK' and (${task}.done_on is null or ${task}.done_on > ${since}::date)`,
      officeId ? sql`${task}.responsible_office_id = ${officeId}::uuid` : undefined,
      bodyId
        ? sql`exists (select from agenda_item ti join meeting tm on tm.id = ti.meeting_id
            where ti.id = ${task}.agenda_item_id and tm.body_id = ${bodyId}::uuid)`
        : undefined,
    ]);
  const tasks = await ask(TASKS, (read) =>
    read.list(
      Outcome,
      isListed,
      (task) => sql`${task}.due_on nulls last, ${task}.number, ${task}.id`,
      MOST_TASKS + 1,
    ),
  );
  const followUps = await ask(FOLLOW_UPS, (read) =>
    read.list(
      AgendaItem,
      (item) =>
        sql`${item}.follows_outcome_id in (select ft.id from outcome ft where ft.done_on is null and ${isListed(sql`ft`)})`,
      (item) => sql`(select fm.held_on from meeting fm where fm.id = ${item}.meeting_id) desc, ${item}.id`,
    ),
  );
  return { office: office?.name ?? null, body: body?.name ?? null, since, tasks, followUps };
}
