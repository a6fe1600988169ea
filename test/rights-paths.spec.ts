import { createHash } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { Role } from '../src/kernel/actor.js';
import { allShapes } from '../src/platform/read/index.js';
import { opens } from '../src/rights/expected.js';
import type { Client } from './support/client.js';
import { Crawler, type Question } from './support/crawler.js';
import { nothingStays } from './support/nothing-stays.js';
import { doorsOf } from './support/root-handlers.js';
import { nobodysRows, sampleArguments, type SampleRows, sampleText } from './support/sample-arguments.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { tellGround, tellThread, type Thread } from './support/thread.js';

/**
 * No path leads to what is hidden. Everything the schema lets one ask is asked by every reader before and after hidden things
 * come into the county: to whoever may not know of them, no answer may change by a letter: no list, number, order, search,
 * neighbour, error. A new field or type is asked for by itself; a new kind of record without a hidden sample fails the build.
 */

const NOBODY = nobodysRows('').id;

/** Answers that are about the moment, or about the answering itself. */
const NOT_COMPARED = ['answerLink', 'me'];

/** Administration keeps people and their roles, sees which mails failed, mends addresses, and hands over what people and offices hold. */
const KNOWN_TO_ADMINISTRATION =
  /^ADMINISTRATOR: (people|accountEvents|documentTemplates|faultyAddresses|handOver|\w+ (Office|Person)|node (AccountEvent|DocumentTemplate|FaultyAddress|Leaving|HandedOver|Absence|Deputyship|RoleAssignment|Delivery|Reminder))/;

/** A comparison up to now says when that was: the one thing that is different whenever somebody asks. */
const untimed = (answer: string): string => answer.replace(/("to":\{"at":)"[^"]+"/g, '$1"now"');

/** Administration mends addresses, gives and ends roles, and passes on what people hold, whatever it is. */
const CHANGED_BY_ADMINISTRATION =
  /^ADMINISTRATOR: (clearFaultyAddress|cancelLeaving|takeBack|handOverThings|changeRole|endRole|endAbsence|endDeputyship|(change|remove)DocumentTemplate)/;

/** Kinds of records of which no hidden sample is needed, and why. */
const NEVER_HIDDEN: Readonly<Record<string, string>> = {
  Area: 'stands in every directory',
  Organisation: 'stands in every directory',
  Office: 'stands in every directory',
  Body: 'stands in every directory',
  FieldOfAction: 'stands in every directory',
  Indicator: 'stands in every directory',
  IndicatorTarget: 'stands with the indicator',
  OfficialName: 'stands in every directory',
  Person: 'known by name to everybody signed in',
  ReminderProfile: 'a setting',
  ProfileStep: 'a setting',
  QuietTime: 'a setting',
  OfficeChange:
    'coordination and administration alone ask for it, and it says what stands in every directory',
};

describe('What is hidden', () => {
  let app: TestApp;
  let schema: GraphQLSchema;
  const readers = new Map<Role, Client>();
  const feeds = new Map<Role, string>();
  let visible: Thread;
  let others: Thread;
  const drafts: Record<string, string> = {};
  let internal: Thread = {};
  let before: Map<string, string>;
  /** Works elsewhere, and sits where the internal meetings are. */
  let strangerId: string;

  const BLIND = [
    Role.COMMITTEE_MEMBER,
    Role.CONTRIBUTOR,
    Role.DATA_SUPPLIER,
    Role.STATISTICS_OFFICE,
    Role.ADMINISTRATOR,
    Role.PUBLIC,
  ];
  const PLANNING = [Role.LOCAL_COORDINATOR, Role.OFFICE_HEAD, Role.OFFICER, Role.PARTICIPANT];

  beforeAll(async () => {
    app = await startTestApp({ environment: { PUBLIC_READING: 'yes', LOG_LEVEL: 'fatal' } });
    ({ schema } = app.nest.get(GraphQLSchemaHost));
    const { make } = app;
    const place = async () => {
      const organisationId = await make.organisation();
      const officeId = await make.office({ organisation_id: organisationId });
      const areaId = await make.area();
      const personId = await make.person({ officeId });
      return { organisationId, officeId, areaId, personId, ground: await tellGround(make, organisationId) };
    };
    const here = await place();
    const there = await place();
    visible = await tellThread(make, { ...here, mark: 'Offen', visibility: 'PUBLIC' });
    await make.change('agreement', visible.Agreement, { state: 'AGREED', stated_on: '2026-10-02' });
    others = await tellThread(make, { ...there, mark: 'Andere', visibility: 'PUBLIC' });
    strangerId = await make.person({ officeId: there.officeId });
    const contributing = await make.office();
    await make.row('participation', {
      measure_id: visible.Measure,
      office_id: contributing,
      role: 'COOPERATING',
    });
    const partner = await make.office();
    for (const role of [Role.COORDINATOR, ...PLANNING, ...BLIND]) {
      if (role === Role.PUBLIC) {
        readers.set(role, await app.signedInAs());
        continue;
      }
      const officeId =
        role === Role.CONTRIBUTOR ? contributing : role === Role.PARTICIPANT ? partner : here.officeId;
      const email = `${role}@kreis.example`;
      const id = await make.person({
        email,
        officeId: role === Role.COMMITTEE_MEMBER ? undefined : officeId,
      });
      const scope =
        role === Role.LOCAL_COORDINATOR
          ? { organisationId: here.organisationId }
          : role === Role.COMMITTEE_MEMBER
            ? { bodyId: visible.Body }
            : {};
      await make.role(id, { role, ...scope });
      readers.set(role, await app.signedInAs(email));
    }
    before = await answersOf([...PLANNING, ...BLIND]);
    await hideDrafts(there);
  }, 180_000);
  afterAll(() => app.close());

  /** What only its own people and coordination may know of: drafts, closed items, what others owe. */
  async function hideDrafts(there: { officeId: string; personId: string; areaId: string }): Promise<void> {
    const { make } = app;
    const add = async (kind: string, table: string, values: Record<string, unknown>) =>
      (drafts[kind] = await make.row(table, values));
    await add('Strategy', 'strategy', {
      title: 'Geheim Strategie',
      lead_office_id: there.officeId,
      field_of_action_id: visible.FieldOfAction,
      visibility: 'PUBLIC',
    });
    await make.row('strategy_problem_area', {
      strategy_id: drafts.Strategy,
      problem_area_id: visible.ProblemArea,
    });
    await add('StrategyVersion', 'strategy_version', {
      strategy_id: drafts.Strategy,
      number: 1,
      text: 'Geheim Text',
    });
    await add('Measure', 'measure', {
      number: 'AA-00',
      title: 'Geheim Maßnahme',
      goal: 'Geheim Ziel',
      field_of_action_id: visible.FieldOfAction,
      lead_office_id: there.officeId,
      accountable_person_id: there.personId,
      predecessor_id: visible.Measure,
      planned_start: '2025-01-01',
      planned_end: '2025-12-31',
      status: 'DRAFT',
      visibility: 'PUBLIC',
    });
    await make.row('measure_strategy', { measure_id: drafts.Measure, strategy_id: visible.Strategy });
    await make.row('measure_area', { measure_id: drafts.Measure, area_id: visible.Area });
    await add('Participation', 'participation', {
      measure_id: drafts.Measure,
      office_id: there.officeId,
      role: 'LEAD',
    });
    await add('Milestone', 'milestone', {
      measure_id: drafts.Measure,
      title: 'Geheim Meilenstein',
      due_on: '2026-10-01',
    });
    await add('DateShift', 'date_shift', {
      measure_id: drafts.Measure,
      milestone_id: drafts.Milestone,
      old_date: '2026-09-15',
      new_date: '2026-10-01',
      reason: 'Geheim Verschiebung',
      shifted_on: '2026-09-10',
    });
    await add('ProgressIndicator', 'progress_indicator', {
      measure_id: drafts.Measure,
      name: 'Geheim Messgröße',
      effect_level: 'OUTPUT',
      unit: 'Plätze',
    });
    await add('Reading', 'reading', {
      progress_indicator_id: drafts.ProgressIndicator,
      read_on: '2026-10-05',
      value: 7,
      note: 'Geheim Messnotiz',
    });
    await add('StatusReport', 'status_report', {
      measure_id: others.Measure,
      state: 'SUBMITTED',
      self_assessment: 'OFF_TRACK',
      text: 'Geheim Entwurf',
      needs_steering: true,
      drafted_by: there.personId,
    });
    await add('AgendaItem', 'agenda_item', {
      meeting_id: others.Meeting,
      position: 0,
      title: 'Geheim TOP',
      note: 'Geheim Vermerk',
      measure_id: visible.Measure,
      is_closed_session: true,
      duration_minutes: 41,
    });
    await add('Outcome', 'outcome', {
      agenda_item_id: drafts.AgendaItem,
      number: 'AA-2026-01',
      kind: 'TASK',
      text: 'Geheim Auftrag',
      responsible_office_id: there.officeId,
      due_on: '2026-10-30',
    });
    await add('OutcomeEffect', 'outcome_effect', {
      outcome_id: drafts.Outcome,
      kind: 'MEASURE_CREATED',
      measure_id: visible.Measure,
      to_status: 'PROPOSED',
    });
    await add('MinutesRevision', 'minutes_revision', {
      minutes_id: others.Minutes,
      number: 1,
      content: { words: 'Geheim Niederschrift' },
      hash: 'geheim',
      closed_on: '2026-10-21',
    });
    await add('Objection', 'objection', {
      minutes_id: others.Minutes,
      revision_id: drafts.MinutesRevision,
      person_id: strangerId,
      text: 'Geheim Einwand',
      raised_on: '2026-10-26',
    });
    const paper = {
      kind: 'RESOLUTION_PAPER',
      body_id: others.Body,
      publisher_office_id: there.officeId,
      audiences: ['COMMITTEE'],
      title: 'Geheim Vorlage',
      subtitle: 'Geheim hier',
      head: { occasion: 'Geheim Anlass' },
    };
    await add('Paper:DRAFT', 'paper', paper);
    await add('Paper', 'paper', { ...paper, state: 'FROZEN', number: '2026/999', year: 2026, serial: 999 });
    await add('PaperEdition', 'paper_edition', {
      paper_id: drafts.Paper,
      edition: 0,
      number: '2026/999',
      frozen_at: '2026-11-02T08:00:00Z',
      moment: '2026-11-02T08:00:00Z',
      as_of: '2026-11-02',
    });
    await add('PaperVersion', 'paper_version', {
      edition_id: drafts.PaperEdition,
      audience: 'COMMITTEE',
      title: 'Geheim Vorlage',
      content: '{"title":"Geheim"}',
      sha256: createHash('sha256').update('{"title":"Geheim"}').digest('hex'),
    });
    await add('DocumentTemplate', 'document_template', {
      name: 'Geheim Kopfbogen',
      file_key: 'templates/geheim',
      size: 4711,
      sha256: 'b'.repeat(64),
      placeholders: ['inhalt'],
      uploaded_by_id: strangerId,
    });
    await add('PaperFile', 'paper_file', {
      version_id: drafts.PaperVersion,
      format: 'PDF',
      media_type: 'application/pdf',
      file_name: 'Geheim.pdf',
      file_key: 'papers/geheim',
      size: 4711,
      sha256: 'a'.repeat(64),
      made_at: '2026-11-02T08:00:00Z',
    });
    await add('PaperPlacement', 'paper_placement', { paper_id: drafts.Paper, meeting_id: visible.Meeting });
    await add('PaperSchedule', 'paper_schedule', { body_id: others.Body, kind: 'PROGRESS_REPORT' });
    await add('FaultyAddress', 'faulty_address', {
      address: 'geheim@kreis.example',
      since: '2026-10-01',
      diagnostic: 'Geheim',
    });
    await add('AccountEvent', 'account_event', {
      happened_at: '2026-11-02T08:00:00Z',
      kind: 'SIGN_IN_FAILED',
      person_id: strangerId,
      device: 'Geheim',
    });
    await add('Leaving', 'leaving', { person_id: strangerId, last_day: '2026-12-31' });
    await add('HandedOver', 'handed_over', {
      person_id: strangerId,
      kind: 'ABSENCES',
      item_id: others.Measure,
      label: 'Geheim',
      handed_on: '2026-10-01',
    });
    await add('DataDelivery', 'data_delivery', {
      title: 'Geheim Lieferung',
      reference_period: '2026',
      supplier_office_id: there.officeId,
      due_on: '2026-10-01',
      indicator_ids: [visible.Indicator],
    });
  }

  const rowsOf =
    (thread: Thread): SampleRows =>
    (kind) => ({ id: thread[kind] ?? NOBODY, version: 1 });

  function* questions(): Generator<Question> {
    const crawler = new Crawler(schema, rowsOf(visible));
    yield* crawler.roots(NOT_COMPARED);
    for (const [thread, name] of [
      [visible, 'visible'],
      [others, 'others'],
    ] as const) {
      for (const [kind, id] of Object.entries(thread)) {
        const question = crawler.node(kind.split(':')[0], id);
        yield { ...question, name: `${name} ${kind}` };
      }
    }
  }

  /** What the calendars that readers subscribe to are given; who may have none has none. */
  async function feedOf(role: Role): Promise<string | undefined> {
    let address = feeds.get(role);
    if (address === undefined) {
      const { data } = await readers
        .get(role)!
        .send<{ address: string }>('mutation { address: createCalendarFeed }');
      address = data?.address ? app.url + new URL(data.address).pathname : '';
      feeds.set(role, address);
    }
    return address ? (await fetch(address)).text() : undefined;
  }

  /** What every reader is told, word for word. */
  async function answersOf(roles: readonly Role[]): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const role of roles) {
      const feed = await feedOf(role);
      if (feed !== undefined) answers.set(`${role}: own feed`, feed);
      const asked = [...questions()];
      for (let from = 0; from < asked.length; from += 8) {
        await Promise.all(
          asked.slice(from, from + 8).map(async ({ name, query, variables }) => {
            const answer = await readers.get(role)!.send(query, variables);
            const faults = (answer.errors ?? []).map(({ extensions }) => extensions);
            if (
              faults.some(({ code }) =>
                ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL', 'INTERNAL_SERVER_ERROR'].includes(
                  code,
                ),
              )
            )
              throw new Error(`${name} is not answered: ${JSON.stringify(answer.errors)}`);
            answers.set(`${role}: ${name}`, untimed(JSON.stringify({ data: answer.data, faults })));
          }),
        );
      }
    }
    return answers;
  }

  function differing(now: Map<string, string>): string[] {
    return [...now].flatMap(([name, answer]) => {
      const then = before.get(name)!;
      if (then === answer || KNOWN_TO_ADMINISTRATION.test(name)) return [];
      let place = 0;
      while (then[place] === answer[place]) place++;
      return [
        `${name}: …${then.slice(Math.max(0, place - 60), place + 40)}… became …${answer.slice(place - 20, place + 80)}…`,
      ];
    });
  }

  it('leaves no trace of drafts and closed items in what those who plan are told', async () => {
    expect(differing(await answersOf(PLANNING))).toEqual([]);
  }, 120_000);

  it('keeps internal notes among those who plan, also where the rest is public', () => {
    const told = (role: Role) =>
      [...before].filter(([name]) => name.startsWith(role)).map(([, answer]) => answer);
    const holding = (role: Role, note: string) => told(role).filter((answer) => answer.includes(note));
    for (const role of BLIND) {
      for (const note of ['Andere Vermerk', 'Andere Rückgabe', 'Andere Herkunft']) {
        expect(holding(role, note)).toEqual([]);
      }
    }
    // so that there was something to keep
    expect(holding(Role.OFFICER, 'Andere Vermerk').length).toBeGreaterThan(0);
    expect(holding(Role.OFFICER, 'Andere Herkunft').length).toBeGreaterThan(0);
    expect(holding(Role.OFFICER, 'Offen Rückgabe').length).toBeGreaterThan(0);
  });

  it('leaves no trace of all that and of what is internal in what is told to those who do not plan', async () => {
    internal = await tellThread(app.make, {
      mark: 'Geheim',
      visibility: 'INTERNAL',
      officeId: others.Office,
      organisationId: others.Organisation,
      areaId: visible.Area,
      personId: strangerId,
      ground: {
        FieldOfAction: visible.FieldOfAction,
        Indicator: visible.Indicator,
        Body: others.Body,
        'Office:ELSEWHERE': others['Office:ELSEWHERE'],
      },
    });
    await hideReminders();
    expect(differing(await answersOf(BLIND))).toEqual([]);
  }, 120_000);

  /** The review before an internal meeting, what it sends, and where people are. */
  async function hideReminders(): Promise<void> {
    const { make } = app;
    const [{ profileId }] = await make.rows<{
      profileId: string;
    }>`select id as "profileId" from reminder_profile limit 1`;
    const made: Record<string, string> = {};
    const add = async (kind: string, table: string, values: Record<string, unknown>) =>
      (made[kind] = await make.row(table, values));
    await add('MeetingSeries', 'meeting_series', { body_id: others.Body, rhythm: 'MONTHLY' });
    await make.change('meeting', internal['Meeting:INVITED'], {
      series_id: made.MeetingSeries,
      series_position: 1,
    });
    await add('Review', 'review', {
      meeting_id: internal['Meeting:INVITED'],
      profile_id: profileId,
      anchor_on: '2026-12-10',
      starts_on: '2026-11-01',
    });
    await add('ReminderStep', 'reminder_step', {
      review_id: made.Review,
      code: 'GEHEIM',
      due_on: '2026-12-01',
      in_words_de: 'Geheim',
      in_words_en: 'Geheim',
      profile_id: profileId,
      anchor_on: '2026-12-10',
      kind: 'REMINDER',
      audiences: ['COORDINATION'],
      condition: 'ALWAYS',
    });
    await add('Escalation', 'escalation', { step_id: made.ReminderStep, office_id: others.Office });
    await add('Delivery', 'delivery', {
      recipient_id: strangerId,
      address: 'geheim@kreis.example',
      day: '2026-11-02',
      message_id: 'geheim',
      kind: 'DIGEST',
    });
    await add('Reminder', 'reminder', {
      step_id: made.ReminderStep,
      measure_id: internal.Measure,
      recipient_id: strangerId,
      address: 'geheim@kreis.example',
      reason: 'OFFICE_HEAD',
      delivery_id: made.Delivery,
    });
    made.Absence = await make.row('absence', {
      person_id: strangerId,
      from_day: '2026-11-01',
      to_day: '2026-11-30',
    });
    made.Deputyship = await make.row('deputyship', {
      person_id: strangerId,
      deputy_id: others.Person,
      rank: 1,
    });
    made.RoleAssignment = await make.role(strangerId, { role: Role.OFFICER });
    internal = { ...internal, ...made };
  }

  it('hands out what is stored about somebody to nobody but them and administration', async () => {
    const wrong: string[] = [];
    for (const [role, { headers }] of readers) {
      for (const path of [`/auskunft/${strangerId}`, `/auskunft/${strangerId}.json`]) {
        const { status } = await fetch(app.url + path, { headers });
        if (status !== (role === Role.ADMINISTRATOR ? 200 : 404)) wrong.push(`${role}: ${path} ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is looked for in calendars too', () => {
    const calendars = [...before].filter(([name]) => name.endsWith(': own feed')).map(([, text]) => text);
    expect(calendars.length).toBeGreaterThan(5);
    for (const calendar of calendars) expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendars.some((calendar) => calendar.includes('BEGIN:VEVENT'))).toBe(true);
  });

  it('has a sample of every kind of record that can be hidden', () => {
    const samples = [...Object.keys(internal), ...Object.keys(drafts)];
    const missing = allShapes()
      .filter(({ isNode }) => isNode)
      .map(({ typeName }) => typeName)
      .filter((name) => !samples.includes(name) && !(name in NEVER_HIDDEN));
    expect(missing).toEqual([]);
  });

  it('is there for coordination or administration, so that hiding it is what was tested', async () => {
    const crawler = new Crawler(schema, rowsOf(visible));
    for (const [kind, id] of Object.entries({ ...internal, ...drafts })) {
      const { query, variables } = crawler.node(kind.split(':')[0], id);
      const reader = kind === 'AccountEvent' ? Role.ADMINISTRATOR : Role.COORDINATOR;
      expect(await readers.get(reader)!.ask(query, variables)).toMatchObject({
        node: { __typename: kind.split(':')[0] },
      });
    }
  });

  it('is not found by its id, and asked for by it tells no more than an id of nothing', async () => {
    const wrong: string[] = [];
    for (const [roles, hidden] of [
      [[...PLANNING, ...BLIND], drafts],
      [BLIND, hiddenOf(internal)],
    ] as const) {
      const crawler = new Crawler(schema, rowsOf(hidden));
      const nowhere = new Crawler(schema, nobodysRows);
      const empties = [...nowhere.roots(NOT_COMPARED)];
      const pairs = [...crawler.roots(NOT_COMPARED)].map(
        (question, place) => [question, empties[place]] as const,
      );
      for (const role of roles) {
        const client = readers.get(role)!;
        for (const [kind, id] of Object.entries(hidden)) {
          const { data } = await client.send('query($id: ID!) { node(id: $id) { id } }', { id });
          if (data?.node) wrong.push(`${role}: node ${kind}`);
        }
        for (const [asked, empty] of pairs) {
          if (JSON.stringify(asked.variables) === JSON.stringify(empty.variables)) continue;
          const [one, other] = await Promise.all(
            [asked, empty].map(({ query, variables }) => client.send(query, variables)),
          );
          if (nameless(one) !== nameless(other))
            wrong.push(
              `${role}: ${asked.name}: ${nameless(one).slice(0, 200)} / ${nameless(other).slice(0, 120)}`,
            );
        }
      }
    }
    expect(wrong.filter((line) => !KNOWN_TO_ADMINISTRATION.test(line))).toEqual([]);
  }, 120_000);

  it('cannot be changed, and whoever tries is told no more than with an id of nothing', async () => {
    await nothingStays(app);
    const doors = new Map(doorsOf(app.nest).map(({ name, door }) => [name, door]));
    const wrong: string[] = [];
    let compared = 0;
    for (const [roles, hidden] of [
      [[...PLANNING, ...BLIND], drafts],
      [BLIND, hiddenOf(internal)],
    ] as const) {
      for (const field of Object.values(schema.getMutationType()!.getFields())) {
        const through = roles.filter((role) => opens(role, doors.get(field.name) ?? null));
        for (const [asked, empty] of attempts(field, hidden)) {
          for (const role of through) {
            const [one, other] = await Promise.all(
              [asked, empty].map((variables) =>
                readers.get(role)!.send(sampleText('mutation', field), variables),
              ),
            );
            compared++;
            if (nameless(one) !== nameless(other))
              wrong.push(`${role}: ${field.name}: ${nameless(one)} / ${nameless(other)}`);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
    expect(wrong.filter((line) => !CHANGED_BY_ADMINISTRATION.test(line))).toEqual([]);
  }, 180_000);

  /** Arguments that name what is visible, but for one kind of record: once one that is hidden, once one that is not. */
  function* attempts(
    field: GraphQLField<unknown, unknown>,
    hidden: Thread,
  ): Generator<[Record<string, unknown>, Record<string, unknown>]> {
    const visibleRows = rowsOf(visible);
    for (const [kind, id] of Object.entries(hidden)) {
      for (const all of [false, true]) {
        const [asked, empty] = [id, NOBODY].map((one) =>
          sampleArguments(schema, field, {
            all,
            rows: (name) => (name === kind.split(':')[0] ? { id: one, version: 1 } : visibleRows(name)),
          }),
        );
        if (JSON.stringify(asked) !== JSON.stringify(empty)) yield [asked, empty];
      }
    }
  }
});

const nameless = (answer: unknown): string =>
  untimed(JSON.stringify(answer).replace(/[\da-f]{8}-[\da-f-]{27}/g, 'id'));

/** What of a thread is hidden with it; what stands in directories is not. */
const hiddenOf = (thread: Thread): Thread =>
  Object.fromEntries(Object.entries(thread).filter(([kind]) => !(kind.split(':')[0] in NEVER_HIDDEN)));
