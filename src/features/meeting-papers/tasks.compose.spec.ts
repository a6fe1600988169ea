import { localDate } from '../../kernel/calendar.js';
import type { Table } from '../../platform/rendering/index.js';
import { BodyType, MeetingState, OutcomeKind } from '../conferences/index.js';
import { Audience, type PaperText } from '../papers/index.js';
import { composeOfficeExtract } from './office-extract.compose.js';
import { composeOpenTasks } from './open-tasks.compose.js';
import { type FollowUp, MOST_TASKS, type OpenTasksFacts } from './open-tasks.facts.js';
import type { TaskFacts } from './task.facts.js';
import './messages.js';

const ITEM = {
  position: 4,
  isClosedSession: false,
  titleWithSubject: 'Familiencafé',
  subject: { number: 'AR-07' },
  meeting: { heldOn: '2026-03-26', body: { name: 'Fachplanungskonferenz', shortName: 'FPK' } },
};

const task = (number: string, values: Partial<TaskFacts> = {}): TaskFacts => ({
  id: number,
  number,
  kind: OutcomeKind.TASK,
  text: `Text ${number}`,
  dueOn: '2026-06-30',
  doneOn: null,
  completionNote: null,
  isOverdue: false,
  responsibleOffice: { name: 'Jugendamt' },
  agendaItem: ITEM,
  effects: [],
  ...values,
});
const closed = (number: string, values: Partial<TaskFacts> = {}) =>
  task(number, {
    agendaItem: { ...ITEM, isClosedSession: true, titleWithSubject: 'Personalsache' },
    ...values,
  });

const tablesOf = ({ blocks }: PaperText) => blocks.filter((block): block is Table => block.kind === 'table');

describe('The extract for an office', () => {
  const extract = (
    tasks: TaskFacts[],
    audience = Audience.COMMITTEE,
    finalOn: string | null = null,
    language: 'de' | 'en' = 'de',
  ) =>
    composeOfficeExtract(
      {
        office: 'Jugendamt',
        tasks,
        meeting: {
          number: 3,
          heldOn: '2026-03-26',
          startsAt: '09:00',
          endsAt: null,
          place: null,
          state: MeetingState.HELD,
          cancelReason: null,
          body: {
            name: 'Sozialausschuss',
            type: BodyType.COMMITTEE,
            isPublic: true,
            chair: null,
            members: [],
            secretariatOffice: null,
            area: null,
          },
          minutes: { finalOn },
        },
      },
      { audience, language },
    );

  it('tells what it has to do', () => {
    const paper = extract([
      task('SA-1', { effects: [{ measure: { number: 'AR-07' } }, { measure: { number: 'AR-09' } }] }),
    ]);
    expect([paper.title, paper.subtitle]).toEqual([
      'Auszug für: Jugendamt',
      'aus dem Protokoll: Sozialausschuss, 3. Sitzung am Donnerstag, 26.03.2026',
    ]);
    expect(tablesOf(paper)[0].rows).toEqual([
      ['SA-1', 'Ö 4 Familiencafé', 'Auftrag', 'Text SA-1', '2026-06-30', 'AR-07, AR-09'],
    ]);
  });

  it('says that the wording may change until the minutes are final', () => {
    expect(JSON.stringify(extract([]))).toContain('noch nicht endgültig');
    expect(JSON.stringify(extract([], Audience.COMMITTEE, '2026-04-23'))).not.toContain(
      'noch nicht endgültig',
    );
  });

  it('keeps the closed session apart, and from everybody but members', () => {
    const paper = extract([task('SA-1'), closed('SA-2'), task('SA-3', { agendaItem: null })]);
    expect(tablesOf(paper).map(({ rows }) => rows.map(([number]) => number))).toEqual([
      ['SA-1'],
      ['SA-2', 'SA-3'],
    ]);
    const internal = extract([task('SA-1'), closed('SA-2')], Audience.INTERNAL);
    expect(JSON.stringify(internal)).not.toMatch(/SA-2|Personalsache|[Nn]ichtöffentlich/);
    expect(tablesOf(extract([closed('SA-2')], Audience.INTERNAL))[0]).toMatchObject({
      rows: [],
      empty: 'Aus dieser Sitzung ergibt sich für Ihre Stelle nichts.',
    });
  });

  it('has words in both languages', () => {
    const kinds = Object.values(OutcomeKind).map((kind) => task(`SA-${kind}`, { kind }));
    for (const language of ['de', 'en'] as const)
      expect(
        JSON.stringify(extract([...kinds, closed('SA-2')], Audience.COMMITTEE, null, language)),
      ).not.toMatch(/meetingPapers\.|word\.|[{]\w+[}]/);
  });
});

describe('The list of open tasks', () => {
  const facts = (tasks: TaskFacts[], values: Partial<OpenTasksFacts> = {}): OpenTasksFacts => ({
    office: null,
    body: 'Fachplanungskonferenz',
    since: localDate('2026-06-01'),
    tasks,
    followUps: [],
    ...values,
  });
  const list = (given: OpenTasksFacts, audience = Audience.COMMITTEE, language: 'de' | 'en' = 'de') =>
    composeOpenTasks(given, { audience, language, asOf: localDate('2026-07-12') });
  const followUp = (id: string, text: string, values: Partial<FollowUp> = {}): FollowUp => ({
    followsOutcome: { id },
    isClosedSession: false,
    meeting: { heldOn: '2026-07-01' },
    outcomes: [{ text }],
    ...values,
  });

  it('tells number, meeting, who, what, until when; late ones with days and reason', () => {
    const late = { isOverdue: true };
    const tasks = [
      task('F-1', late),
      task('F-2', { ...late, dueOn: '2026-07-11' }),
      task('F-3', { dueOn: '2026-09-01' }),
    ];
    const paper = list(
      facts(tasks, { followUps: [followUp('F-1', 'Gutachten fehlt.'), followUp('F-1', 'Älteres.')] }),
    );
    expect(paper.subtitle).toBe('Fachplanungskonferenz');
    expect(paper.blocks[0]).toMatchObject({
      text: 'Offen: 3, davon überfällig: 2. Seit dem 01.06.2026 erledigt: 0.',
    });
    expect(tablesOf(paper)[0].rows).toEqual([
      [
        'F-1',
        'FPK, 26.03.2026',
        'Text F-1',
        'Jugendamt',
        '2026-06-30',
        '12 Tage überfällig\nSitzung am 01.07.2026: Gutachten fehlt.',
      ],
      [
        'F-2',
        'FPK, 26.03.2026',
        'Text F-2',
        'Jugendamt',
        '2026-07-11',
        '1 Tag überfällig\nGrund nicht angegeben',
      ],
      ['F-3', 'FPK, 26.03.2026', 'Text F-3', 'Jugendamt', '2026-09-01', null],
    ]);
  });

  it('tells what is done once more, with its note', () => {
    const done = task('F-1', { doneOn: '2026-06-20', completionNote: 'Eröffnet.' });
    const paper = list(facts([done, task('F-2')]));
    expect(tablesOf(paper).map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(tablesOf(paper)[1]).toMatchObject({
      caption: 'Seit dem 01.06.2026 erledigt (steht hier zum letzten Mal)',
      rows: [['F-1', 'FPK, 26.03.2026', 'Text F-1', 'Jugendamt', '2026-06-20', 'Eröffnet.']],
    });
  });

  it('does not repeat the office in a list of one office', () => {
    const paper = list(facts([task('F-1')], { office: 'Jugendamt', body: null }));
    expect(paper.subtitle).toBe('Jugendamt');
    expect(tablesOf(paper)[0].columns).toHaveLength(5);
    expect(tablesOf(paper)[0].rows[0]).toHaveLength(5);
    expect(list(facts([], { body: null })).subtitle).toBeUndefined();
  });

  it('keeps the closed session apart, and from everybody but members', () => {
    const late = { isOverdue: true };
    const secret = followUp('F-1', 'Heikel.', { isClosedSession: true });
    const given = facts([task('F-1', late), closed('F-2', late)], {
      followUps: [secret, followUp('F-2', 'Vertraulich.')],
    });
    expect(tablesOf(list(given)).map(({ rows }) => rows.map(([number]) => number))).toEqual([
      ['F-1'],
      ['F-2'],
    ]);
    expect(JSON.stringify(list(given))).not.toContain('Heikel');
    expect(JSON.stringify(list(given))).toContain('Vertraulich');
    for (const audience of [Audience.PUBLIC, Audience.INTERNAL]) {
      expect(JSON.stringify(list(given, audience))).not.toMatch(/F-2|Heikel|Vertraulich|[Nn]ichtöffentlich/);
      expect(JSON.stringify(list(given, audience).blocks[0])).toContain('Offen: 1,');
    }
  });

  it('says that nothing is open, and that there is more than it lists', () => {
    expect(tablesOf(list(facts([])))[0]).toMatchObject({ rows: [], empty: 'Es ist kein Auftrag offen.' });
    const many = Array.from({ length: MOST_TASKS + 1 }, (_, at) => task(`F-${at}`));
    expect(list(facts(many)).blocks.at(-1)).toMatchObject({ tone: 'warning' });
    expect(tablesOf(list(facts(many)))[0].rows).toHaveLength(MOST_TASKS);
  });

  it('has words in English', () => {
    const given = facts([
      task('F-1', { isOverdue: true }),
      task('F-2', { doneOn: '2026-06-20' }),
      closed('F-3'),
    ]);
    expect(JSON.stringify(list(given, Audience.COMMITTEE, 'en'))).not.toMatch(/meetingPapers\.|[{]\w+[}]/);
  });
});
