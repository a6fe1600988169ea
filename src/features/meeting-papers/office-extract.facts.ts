import { sql } from '../../platform/database/sql.js';
import { Question } from '../../platform/read/index.js';
import { Meeting, Outcome } from '../conferences/index.js';
import { Office } from '../offices/index.js';
import type { PaperSources } from '../papers/index.js';
import { MEETING_FIELDS, type MeetingFacts } from './meeting.facts.js';
import { TASK_FIELDS, type TaskFacts } from './task.facts.js';

/** What one office has to do after a meeting. */
export interface OfficeExtractFacts {
  readonly meeting: MeetingFacts & { readonly minutes: { readonly finalOn: string | null } | null };
  readonly office: string;
  readonly tasks: readonly TaskFacts[];
}

const MEETING = new Question<OfficeExtractFacts['meeting'] | null>(
  `fragment ExtractMeeting on Meeting { ${MEETING_FIELDS} minutes { finalOn } }`,
);
const OFFICE = new Question<{ name: string } | null>('fragment ExtractOffice on Office { name }');
const TASKS = new Question<TaskFacts[]>(`fragment ExtractTask on Outcome { ${TASK_FIELDS} }`);

export async function readOfficeExtract({ ask, subject }: PaperSources): Promise<OfficeExtractFacts | null> {
  const meeting = await ask(MEETING, (read) => read.one(Meeting, subject.meetingId!));
  const office = await ask(OFFICE, (read) => read.one(Office, subject.officeId!));
  if (!meeting || !office) return null;
  const tasks = await ask(TASKS, (read) =>
    read.list(
      Outcome,
      (outcome) => sql`${outcome}.responsible_office_id = ${subject.officeId}::uuid
        and exists (select from agenda_item ei where ei.id = ${outcome}.agenda_item_id and ei.meeting_id = ${subject.meetingId}::uuid)`,
      (outcome) => sql`${outcome}.created_at, ${outcome}.id`,
    ),
  );
  return { meeting, office: office.name, tasks };
}
