import type { Block, Table } from '../../platform/rendering/index.js';
import type { PaperSources, PaperText } from '../papers/index.js';
import { meetingHead, placeOf, sessionsOf, sittingOf } from './meeting-head.js';
import type { OfficeExtractFacts } from './office-extract.facts.js';
import { isOfClosedSession, measuresOf, type TaskFacts } from './task.facts.js';
import { type Wording, wordingIn } from './wording.js';

type Told = Pick<PaperSources, 'audience' | 'language'>;

/** Auszug: what one office has to do after a meeting, and nothing of others. */
export function composeOfficeExtract(facts: OfficeExtractFacts, { audience, language }: Told): PaperText {
  const wording = wordingIn(language);
  const { say } = wording;
  const { open, closed } = sessionsOf(facts.tasks, isOfClosedSession, audience);
  return {
    title: say('extract.title', { office: facts.office }),
    subtitle: say('extract.subtitle', {
      body: facts.meeting.body.name,
      sitting: sittingOf(facts.meeting, wording),
    }),
    blocks: [
      meetingHead(facts.meeting, wording),
      ...(facts.meeting.minutes?.finalOn
        ? []
        : [{ kind: 'paragraph', tone: 'note', text: say('extract.notFinal') } satisfies Block]),
      table(facts, open, 'open', wording),
      ...(closed.length > 0
        ? [
            { kind: 'annex', title: say('session.closed') } satisfies Block,
            table(facts, closed, 'closed', wording),
          ]
        : []),
    ],
  };
}

const table = (
  { meeting }: OfficeExtractFacts,
  tasks: readonly TaskFacts[],
  which: 'open' | 'closed',
  { say }: Wording,
): Table => ({
  kind: 'table',
  name: say(`extract.name.${which}`),
  caption: say('extract.caption'),
  columns: [
    { title: say('outcome.number'), type: 'text', width: 1.3 },
    { title: say('agenda.place'), type: 'text', width: 2 },
    { title: say('outcome.kind'), type: 'text', width: 1.2 },
    { title: say('outcome.text'), type: 'text', width: 3.4 },
    { title: say('outcome.dueOn'), type: 'day', width: 1.1 },
    { title: say('outcome.measure'), type: 'text', width: 1.1 },
  ],
  rows: tasks.map((task) => [
    task.number,
    task.agendaItem && `${placeOf(task.agendaItem, meeting)} ${task.agendaItem.titleWithSubject}`,
    say(`word.${task.kind}`),
    task.text,
    task.dueOn,
    measuresOf(task) || null,
  ]),
  empty: say('extract.empty'),
});
