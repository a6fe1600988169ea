import { daysBetween, type LocalDate, localDate } from '../../kernel/calendar.js';
import type { Block, Column, Table } from '../../platform/rendering/index.js';
import type { PaperSources, PaperText } from '../papers/index.js';
import { sessionsOf } from './meeting-head.js';
import { MOST_TASKS, type OpenTasksFacts } from './open-tasks.facts.js';
import { isOfClosedSession, type TaskFacts } from './task.facts.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language' | 'asOf'>;

/** Liste offener Aufträge: what is done stands in it once more, with its note, and then drops out. */
export function composeOpenTasks(facts: OpenTasksFacts, { audience, language, asOf }: Told): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  const tasks = facts.tasks.slice(0, MOST_TASKS);
  const { open, closed } = sessionsOf(tasks, isOfClosedSession, audience);
  const scope = [facts.body, facts.office].filter((name) => name !== null).join(' – ');
  return {
    title: say('tasks.title'),
    ...(scope && { subtitle: scope }),
    blocks: [
      { kind: 'paragraph', text: gist(open, facts, wording) },
      ...tables(facts, open, 'open', asOf, wording),
      ...(closed.length > 0
        ? [
            { kind: 'annex', title: say('session.closed') } satisfies Block,
            { kind: 'paragraph', text: gist(closed, facts, wording) } satisfies Block,
            ...tables(facts, closed, 'closed', asOf, wording),
          ]
        : []),
      ...(facts.tasks.length > MOST_TASKS
        ? [
            {
              kind: 'paragraph',
              tone: 'warning',
              text: say('tasks.more', { most: MOST_TASKS }),
            } satisfies Block,
          ]
        : []),
    ],
  };
}

function gist(tasks: readonly TaskFacts[], { since }: OpenTasksFacts, { say }: Wording): string {
  const open = tasks.filter(({ doneOn }) => doneOn === null);
  return say('tasks.gist', {
    open: open.length,
    late: open.filter(({ isOverdue }) => isOverdue).length,
    done: tasks.length - open.length,
    since,
  });
}

function tables(
  facts: OpenTasksFacts,
  tasks: readonly TaskFacts[],
  which: 'open' | 'closed',
  asOf: LocalDate,
  wording: Wording,
): Block[] {
  const { say } = wording;
  const done = tasks.filter(({ doneOn }) => doneOn !== null);
  const common: Column[] = [
    { title: say('outcome.number'), type: 'text', width: 1.3 },
    { title: say('tasks.from'), type: 'text', width: 1.3 },
    { title: say('outcome.text'), type: 'text', width: 3.2 },
    // A list of one office need not say whose tasks they are
    ...(facts.office === null ? [{ title: say('outcome.office'), type: 'text', width: 1.5 } as const] : []),
  ];
  const cells = (task: TaskFacts) => [
    task.number,
    originOf(task, wording),
    task.text,
    ...(facts.office === null ? [task.responsibleOffice?.name ?? null] : []),
  ];
  const open: Table = {
    kind: 'table',
    name: say(`tasks.name.${which}`),
    caption: say('tasks.open'),
    columns: [
      ...common,
      { title: say('outcome.dueOn'), type: 'day', width: 1.1 },
      { title: say('tasks.late'), type: 'text', width: 1.8 },
    ],
    rows: tasks
      .filter(({ doneOn }) => doneOn === null)
      .map((task) => [...cells(task), task.dueOn, delay(task, facts, which, asOf, wording)]),
    empty: say('tasks.empty'),
  };
  if (done.length === 0) return [open];
  return [
    open,
    {
      kind: 'table',
      name: say(`tasks.name.${which}Done`),
      caption: say('tasks.done', { since: facts.since }),
      columns: [
        ...common,
        { title: say('tasks.doneOn'), type: 'day', width: 1.1 },
        { title: say('tasks.note'), type: 'text', width: 1.8 },
      ],
      rows: done.map((task) => [...cells(task), task.doneOn, task.completionNote]),
      empty: say('tasks.empty'),
    },
  ];
}

const originOf = ({ agendaItem }: TaskFacts, { say }: Wording): string | null =>
  agendaItem &&
  say('tasks.origin', {
    body: agendaItem.meeting.body.shortName ?? agendaItem.meeting.body.name,
    day: agendaItem.meeting.heldOn,
  });

/** How late, and what the newest meeting that looked at it again said about it: a reason is wanted, a gap is told. */
function delay(
  { id, isOverdue, dueOn }: TaskFacts,
  { followUps }: OpenTasksFacts,
  which: 'open' | 'closed',
  asOf: LocalDate,
  { say }: Wording,
): string | null {
  if (!isOverdue || dueOn === null) return null;
  const days = daysBetween(localDate(dueOn), asOf);
  const said = followUps.find(
    ({ followsOutcome, outcomes, isClosedSession }) =>
      followsOutcome?.id === id && outcomes.length > 0 && (which === 'closed' || !isClosedSession),
  );
  const late = say(days === 1 ? 'tasks.dayLate' : 'tasks.daysLate', { days });
  const reason = said
    ? say('tasks.reason', { day: said.meeting.heldOn, text: said.outcomes.map(({ text }) => text).join(' ') })
    : say('tasks.noReason');
  return `${late}\n${reason}`;
}
