import { Role } from '../../src/kernel/actor.js';
import { conference } from '../support/profile-samples.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

interface Step {
  readonly code: string;
  readonly kind: string;
  readonly offsetDays: number;
  readonly counting: string;
  readonly roll: string;
  readonly audiences: string[];
  readonly condition: string;
  readonly officeIds: string[];
  readonly labelDe: string;
  readonly labelEn: string;
  readonly wordingDe: string;
  readonly wordingEn: string;
  readonly active: boolean;
}

interface Profile {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly name: string;
  readonly active: boolean;
  readonly reportOffset: number | null;
  readonly body: { id: string } | null;
  readonly steps: Step[];
}

interface Change {
  readonly change: string;
  readonly about: string;
  readonly code: string;
  readonly oldDueOn: string | null;
  readonly newDueOn: string | null;
}

const STEP = `code kind offsetDays counting roll audiences condition officeIds labelDe labelEn wordingDe wordingEn active`;
const PROFILE = `id version kind name active reportOffset body { id } steps { ${STEP} }`;
const PROFILES = `{ reminderProfiles { ${PROFILE} } }`;
const CHANGE = `mutation Change($input: ChangeReminderProfileInput!) { changeReminderProfile(input: $input) { ${PROFILE} } }`;
const PREVIEW = `query Preview($input: ChangeReminderProfileInput!) {
  reminderProfilePreview(input: $input) { change about code oldDueOn newDueOn } }`;
const CREATE = `mutation Create($input: CreateBodyProfileInput!) { createBodyProfile(input: $input) { ${PROFILE} } }`;

let story: ReminderStory;
let coordinator: Client;
const begin = async (options: { withWorker?: boolean } = {}) => {
  story = await ReminderStory.begin('2026-11-02', { wholeProfile: true, ...options });
  coordinator = await story.app.signedInAs(COORDINATION);
};

const profiles = async () =>
  (await coordinator.ask<{ reminderProfiles: Profile[] }>(PROFILES)).reminderProfiles;
const profile = async (kind: string) => (await profiles()).find((of) => of.kind === kind && !of.body)!;
const change = ({ id, version }: Profile, changes: object) =>
  coordinator.ask(CHANGE, { input: { id, version, ...changes } });
const preview = async ({ id, version }: Profile, changes: object) =>
  (
    await coordinator.ask<{ reminderProfilePreview: Change[] }>(PREVIEW, {
      input: { id, version, ...changes },
    })
  ).reminderProfilePreview;
const refusal = ({ id, version }: Profile, changes: object) =>
  coordinator.send(CHANGE, { input: { id, version, ...changes } });
/** The steps with one of them changed. */
const withStep = ({ steps }: Profile, code: string, values: Partial<Step>) =>
  steps.map((step) => (step.code === code ? { ...step, ...values } : step));
const planned = () => story.app.make.rows<{ code: string; day: string; due: string; state: string }>`
  select code, anchor_on::text as day, due_on::text as due, state from reminder_step order by due_on, code, state, id`;
const dueOf = async (code: string, state = 'PLANNED') =>
  (await planned()).filter((step) => step.code === code && step.state === state).map(({ due }) => due);
const tables = [
  'reminder_profile',
  'profile_step',
  'reminder_step',
  'review',
  'review_item',
  'report_request',
  'reminder',
  'delivery',
];
/** Everything that hangs on a profile, with what history says about it. */
const everything = async () => {
  const found: unknown[] = [];
  for (const table of [...tables, ...tables.map((name) => `history.${name}`)])
    found.push(
      await story.app.nest
        .get((await import('typeorm')).DataSource)
        .query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`),
    );
  return found;
};
const milestone = async (dueOn: string) => {
  const { first } = await story.twoOfficers();
  const measureId = await story.measure({ number: 'AR-01', accountable: first });
  await coordinator.ask('mutation Add($input: AddMilestoneInput!) { addMilestone(input: $input) { id } }', {
    input: { measureId, dueOn, title: 'Eröffnung' },
  });
  return measureId;
};

const withStepIn = (of: Profile, code: string, offsetDays: number): Profile => ({
  ...of,
  steps: withStep(of, code, { offsetDays }),
});

describe('A profile of steps that changes', () => {
  beforeEach(() => begin());
  afterEach(() => story.end());

  it('can be saved as it is delivered: every step delivered can be followed', async () => {
    for (const of of await profiles()) {
      expect(await preview(of, { steps: of.steps })).toEqual([]);
      await change(of, { steps: of.steps });
    }
  });

  it('shows what a change would do to open reviews, and changes nothing', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2027-01-28');
    const of = await profile('CONFERENCE');
    const steps = [
      ...withStep(of, 'CONF-05', { offsetDays: -22 })
        .map((step) =>
          step.code === 'CONF-03' ? { ...step, wordingDe: 'Bitte nennen Sie Ihre Punkte.' } : step,
        )
        .filter(({ code }) => code !== 'CONF-11'),
      { ...of.steps[0], code: 'CONF-18', offsetDays: -70, roll: 'PREVIOUS_WORKING_DAY' },
    ];
    const before = await everything();
    expect(await preview(of, { steps })).toEqual([
      {
        change: 'ADDED',
        about: 'Fachplanungskonferenz, 28.01.2027',
        code: 'CONF-18',
        oldDueOn: null,
        newDueOn: '2026-11-19',
      },
      expect.objectContaining({
        change: 'CHANGED',
        code: 'CONF-03',
        oldDueOn: '2026-12-17',
        newDueOn: '2026-12-17',
      }),
      expect.objectContaining({
        change: 'MOVED',
        code: 'CONF-05',
        oldDueOn: '2027-01-07',
        newDueOn: '2027-01-06',
      }),
      expect.objectContaining({ change: 'DROPPED', code: 'CONF-11', oldDueOn: '2027-01-21', newDueOn: null }),
    ]);
    expect(await everything()).toEqual(before);
    await change(of, { steps });
    expect(await dueOf('CONF-05')).toEqual(['2027-01-06']);
    expect(await dueOf('CONF-11')).toEqual([]);
    expect(await dueOf('CONF-11', 'CANCELLED')).toEqual(['2027-01-21']);
    expect(await dueOf('CONF-18')).toEqual(['2026-11-19']);
    expect(await preview(await profile('CONFERENCE'), { steps })).toEqual([]);
  });

  it('shows and plans anew what is counted from single days, also where some steps lie behind', async () => {
    await milestone('2026-11-12');
    expect(await dueOf('MILE-01', 'SKIPPED')).toEqual(['2026-10-22']);
    const of = await profile('MILESTONE');
    const steps = withStep(of, 'MILE-04', { offsetDays: 40 });
    const before = await everything();
    expect(await preview(of, { steps })).toEqual([
      {
        change: 'MOVED',
        about: '12.11.2026',
        code: 'MILE-04',
        oldDueOn: '2026-12-14',
        newDueOn: '2026-12-22',
      },
    ]);
    expect(await everything()).toEqual(before);
    await change(of, { steps });
    expect(await dueOf('MILE-02')).toEqual(['2026-11-12']);
    expect(await dueOf('MILE-03')).toEqual(['2026-11-19']);
    expect(await dueOf('MILE-04')).toEqual(['2026-12-22']);
  });

  it('ends what is planned from it when it is switched off, and brings it back', async () => {
    await milestone('2026-12-03');
    const { id } = await story.planMeeting('2027-01-28');
    expect(id).toBeTruthy();
    await change(await profile('MILESTONE'), { active: false });
    await change(await profile('CONFERENCE'), { active: false });
    expect(await dueOf('MILE-02')).toEqual([]);
    expect(await dueOf('CONF-02')).toEqual([]);
    expect(await dueOf('VORSCHAU')).toEqual([]);
    await change(await profile('MILESTONE'), { active: true });
    await change(await profile('CONFERENCE'), { active: true });
    expect(await dueOf('MILE-02')).toEqual(['2026-12-03']);
    expect(await dueOf('CONF-02')).toEqual(['2026-12-03']);
  });

  it('keeps what was sent and plans the rest anew, in the same transaction', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-12-28');
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    const of = await profile('CONFERENCE');
    await change(of, { steps: withStep(withStepIn(of, 'CONF-02', -50), 'CONF-04', { offsetDays: -29 }) });
    expect(await dueOf('CONF-02', 'DONE')).toEqual(['2026-11-02']);
    expect(await dueOf('CONF-02')).toEqual([]);
    expect(await dueOf('CONF-04')).toEqual(['2026-11-27']);
    story.clock.setTo('2026-11-09', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('does not forget what is due and waits while the profile changes', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.sink.close();
    await story.planMeeting('2026-12-28');
    await story.checkNow();
    story.clock.setTo('2026-11-03', 10);
    const of = await profile('CONFERENCE');
    await change(of, { steps: withStep(of, 'CONF-11', { offsetDays: -6 }) });
    await story.newSink();
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('keeps the preview of a review opened days before, sends it once and not again', async () => {
    const previews = () =>
      story.sink.mails.filter(({ text }) => text.includes('so läuft die Abfrage')).length;
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2027-01-28');
    expect(await dueOf('VORSCHAU')).toEqual(['2026-12-02']);
    story.clock.setTo('2026-11-10', 10);
    const earlier = withStepIn(await profile('CONFERENCE'), 'CONF-02', -63);
    expect(
      (await preview(earlier, { steps: earlier.steps })).map(({ code, newDueOn }) => [code, newDueOn]),
    ).toEqual([
      ['VORSCHAU', '2026-11-25'],
      ['CONF-02', '2026-11-26'],
    ]);
    await change(earlier, { steps: earlier.steps });
    expect(await dueOf('VORSCHAU')).toEqual(['2026-11-25']);
    await change(await profile('CONFERENCE'), { active: false });
    story.clock.setTo('2026-11-25', 10);
    await change(await profile('CONFERENCE'), { active: true });
    await story.checkNow();
    expect(previews()).toBe(1);
    const later = withStepIn(await profile('CONFERENCE'), 'CONF-02', -50);
    await change(later, { steps: later.steps });
    expect([await dueOf('VORSCHAU'), await dueOf('VORSCHAU', 'DONE')]).toEqual([[], ['2026-11-25']]);
    story.clock.setTo('2026-12-08', 10);
    await story.checkNow();
    expect(previews()).toBe(1);
  });

  it('shows no preview of what somebody started by hand, also days later', async () => {
    const meeting = await story.planMeeting('2027-01-28');
    await story.startReview(meeting.id);
    expect(await dueOf('VORSCHAU')).toEqual([]);
    story.clock.setTo('2026-11-10', 10);
    const of = withStepIn(await profile('CONFERENCE'), 'CONF-02', -63);
    await change(of, { steps: of.steps });
    expect(await dueOf('CONF-02')).toEqual(['2026-11-26']);
    expect(await dueOf('VORSCHAU')).toEqual([]);
  });

  it('cannot be changed by two at once, nor by anybody but coordination', async () => {
    const of = await profile('CONFERENCE');
    await change(of, { steps: of.steps });
    const [first] = (await refusal(of, { active: false })).errors!;
    expect(first.extensions.reason).toBe('database.changedMeanwhile');
    await story.person('verwaltung@kreis.example', { roles: [Role.ADMINISTRATOR] });
    await story.person('ausschuss@rat.example', { roles: [Role.COMMITTEE_MEMBER] });
    await story.twoOfficers();
    for (const address of ['erste@amt.example', 'ausschuss@rat.example', 'verwaltung@kreis.example']) {
      const other = await story.app.signedInAs(address);
      const input = { id: of.id, version: of.version + 1, active: false };
      expect([
        await other.refusals(PROFILES),
        await other.refusals(PREVIEW, { input }),
        await other.refusals(CHANGE, { input }),
        await other.refusals(CREATE, { input: { bodyId: of.id } }),
      ]).toEqual(Array(4).fill(['people.notAllowed']));
    }
    expect((await profile('CONFERENCE')).active).toBe(true);
  });

  it('can be a body’s own: a copy of the county’s, for what is planned from then on', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const bodyId = await story.body({ name: 'AG Wohnen' });
    const { createBodyProfile: own } = await coordinator.ask<{ createBodyProfile: Profile }>(CREATE, {
      input: { bodyId },
    });
    const county = await profile('CONFERENCE');
    expect(own).toMatchObject({
      name: 'Fachplanerkonferenz: AG Wohnen',
      body: { id: bodyId },
      steps: county.steps,
    });
    expect(await coordinator.refusals(CREATE, { input: { bodyId } })).toEqual(['reviews.profileExists']);
    await change(own, { steps: withStep(own, 'CONF-02', { offsetDays: -63 }) });
    await story.planMeeting('2027-01-28', { bodyId });
    await story.planMeeting('2027-01-28');
    expect(await dueOf('CONF-02')).toEqual(['2026-11-26', '2026-12-03']);
    const [changes] = [await preview(county, { steps: withStep(county, 'CONF-02', { offsetDays: -60 }) })];
    expect(changes.map(({ about, code }) => `${code} ${about}`)).toEqual([
      'VORSCHAU Fachplanungskonferenz, 28.01.2027',
      'CONF-02 Fachplanungskonferenz, 28.01.2027',
    ]);
  });

  it('leaves alone what those invited still have to hear when the calendar changes', async () => {
    const bodyId = await story.body();
    await story.seat(bodyId, await story.person('mitglied@amt.example'));
    const meeting = await story.planMeeting('2027-01-28', { bodyId });
    story.clock.setTo('2027-01-15', 10);
    await story.checkNow();
    expect(story.receivers()).toContain('mitglied@amt.example');
    // A Saturday: the new date is told on Monday
    story.clock.setTo('2027-01-16', 10);
    await story.moveMeeting({ ...meeting, version: meeting.version + 1 }, '2027-02-25');
    expect(await dueOf('VERLEGT-1')).toEqual(['2027-01-18']);
    const { calendar } = await coordinator.ask<{ calendar: { id: string; version: number } }>(
      '{ calendar(year: 2027) { id version } }',
    );
    await coordinator.ask(
      'mutation CloseOne($input: ChangeCalendarInput!) { changeCalendar(input: $input) { id } }',
      { input: { ...calendar, closedDays: [{ day: '2027-05-14', name: 'Brückentag' }] } },
    );
    expect(await dueOf('VERLEGT-1')).toEqual(['2027-01-18']);
  });

  it('is followed anew when the calendar changes: a closed day on a planned step moves it at once', async () => {
    await milestone('2026-12-03');
    await story.planMeeting('2027-01-28');
    expect([await dueOf('CONF-02'), await dueOf('MILE-02')]).toEqual([['2026-12-03'], ['2026-12-03']]);
    story.clock.setTo('2026-11-04', 10);
    const { calendar } = await coordinator.ask<{ calendar: { id: string; version: number } }>(
      '{ calendar(year: 2026) { id version } }',
    );
    const close = (version: number, days: string[]) =>
      coordinator.ask(
        'mutation Close($input: ChangeCalendarInput!) { changeCalendar(input: $input) { id } }',
        {
          input: {
            id: calendar.id,
            version,
            closedDays: days.map((day) => ({ day, name: 'Betriebsausflug' })),
          },
        },
      );
    await close(calendar.version, ['2026-12-03', '2026-12-01']);
    expect([await dueOf('CONF-02'), await dueOf('MILE-02')]).toEqual([['2026-12-02'], ['2026-12-04']]);
    expect(await dueOf('VORSCHAU')).toEqual(['2026-11-30']);
    expect(await dueOf('TASK-01')).toEqual(['2026-12-02', '2027-01-04', '2027-02-01']);
    await close(calendar.version + 1, []);
    expect([await dueOf('CONF-02'), await dueOf('MILE-02')]).toEqual([['2026-12-03'], ['2026-12-03']]);
    expect(
      (await planned()).filter(({ code, state }) => code === 'CONF-02' && state === 'PLANNED'),
    ).toHaveLength(1);
  });
});

describe('A profile of steps', () => {
  beforeAll(() => begin({ withWorker: false }));
  afterAll(() => story.end());

  it('is there for every clock; the conference is the one that the rules are tested with', async () => {
    const all = await profiles();
    expect(all.map(({ kind, active }) => `${kind} ${active}`)).toEqual([
      'COMMITTEE true',
      'CONFERENCE true',
      'DATA_DELIVERY true',
      'HALF_YEARLY_STATUS false',
      'MEASURE_END true',
      'MILESTONE true',
      'OPEN_TASKS true',
      'RESOLUTION true',
    ]);
    const { steps, reportOffset, kind } = await profile('CONFERENCE');
    expect({
      kind,
      reportOffset,
      steps: steps.map(({ code, kind: stepKind, offsetDays, counting, roll }) => ({
        code,
        kind: stepKind,
        offsetDays,
        counting,
        roll,
      })),
    }).toEqual(conference);
    for (const { steps: all } of await profiles())
      for (const step of all) expect([step.labelDe, step.labelEn]).not.toContain('');
  });

  it.each([
    ['CONFERENCE', 'CONF-09', { kind: 'UPDATE' }, 'Verlegung und Absage kommen von selbst'],
    [
      'COMMITTEE',
      'COMM-06',
      { audiences: ['MEMBERS'] },
      'An Mitglieder von Ausschüssen geht nichts von selbst',
    ],
    [
      'COMMITTEE',
      'COMM-06',
      { audiences: ['CHAIR'] },
      'An Mitglieder von Ausschüssen geht nichts von selbst',
    ],
    ['MILESTONE', 'MILE-04', { audiences: ['CHAIR'] }, 'gibt es nur bei Sitzungen'],
    ['CONFERENCE', 'CONF-09', { offsetDays: 3 }, 'und zwar vor der Sitzung'],
    ['CONFERENCE', 'CONF-09', { audiences: ['COORDINATOR'] }, 'geht immer an die Mitglieder'],
    ['COMMITTEE', 'COMM-07', { condition: 'NO_ANSWER' }, 'nur dort kann eine Antwort fehlen'],
    ['CONFERENCE', 'CONF-10', { audiences: ['MEMBERS', 'COORDINATOR'] }, 'Nur Mitglieder sagen zu oder ab'],
    ['CONFERENCE', 'CONF-11', { condition: 'MINUTES_SENT' }, 'nur nach einer Sitzung'],
    ['MILESTONE', 'MILE-04', { condition: 'REPORT_MISSING' }, 'keine Statusmeldungen eingesammelt'],
    ['HALF_YEARLY_STATUS', 'HALF-02', { condition: 'STILL_OPEN' }, 'fehlt höchstens eine Statusmeldung'],
    ['MEASURE_END', 'ENDE-04', { condition: 'ALWAYS' }, 'nur geschrieben, solange etwas offen ist'],
    ['CONFERENCE', 'CONF-07', { audiences: ['OFFICE_HEAD', 'COORDINATOR'] }, 'nur an die Amtsleitung'],
    ['CONFERENCE', 'CONF-07', { offsetDays: -40 }, 'muss zweimal gefragt worden sein'],
    ['CONFERENCE', 'CONF-05', { condition: 'ALWAYS' }, 'nur angeschrieben, solange etwas fehlt'],
    ['CONFERENCE', 'CONF-05', { audiences: ['RESPONSIBLE', 'MEMBERS'] }, 'Was fehlt, erfahren nur'],
    ['CONFERENCE', 'CONF-08', { audiences: ['CHAIR', 'DEPUTIES'] }, 'Vertretungen bekommen eine Kopie'],
  ])('of the kind %s refuses %s with %o: %s', async (kind, code, values, words) => {
    const of = await profile(kind);
    const { errors } = await refusal(of, { steps: withStep(of, code, values) });
    expect(errors![0].message).toMatch(new RegExp(`^Schritt ${code}: .*${words}`));
    expect((await profile(kind)).version).toBe(of.version);
    expect(
      await coordinator.refusals(PREVIEW, {
        input: { id: of.id, version: of.version, steps: withStep(of, code, values as Partial<Step>) },
      }),
    ).toHaveLength(1);
  });

  it('refuses a code that stands twice', async () => {
    const of = await profile('MILESTONE');
    const { errors } = await refusal(of, { steps: [...of.steps, of.steps[0]] });
    expect(errors![0].message).toBe(
      'Den Schritt MILE-01 gibt es zweimal. Jeder Schritt braucht eine eigene Kennung.',
    );
  });

  it.each([
    [null, 'CALENDAR_DAYS', '2027-02-11'],
    [6, 'CALENDAR_DAYS', '2027-02-12'],
    [9, 'CALENDAR_DAYS', '2027-02-09'],
    [9, 'FULL_CALENDAR_DAYS_BETWEEN', '2027-02-08'],
    [3, 'WORKING_DAYS', '2027-02-15'],
  ])(
    'of a committee invites %s days before, counted as %s: on %s',
    async (noticeDays, noticeCounting, day) => {
      const bodyId = await story.body({
        type: 'COMMITTEE',
        name: `Sozialausschuss ${noticeDays} ${noticeCounting}`,
        notice_days: noticeDays,
        notice_counting: noticeCounting,
      });
      const { id } = await story.planMeeting('2027-02-18', { bodyId });
      expect(
        await story.app.make
          .rows`select s.due_on::text as day from reminder_step s join review v on v.id = s.review_id
          where v.meeting_id = ${id}::uuid and s.code = 'COMM-06'`,
      ).toEqual([{ day }]);
    },
  );

  it('reads all profiles with one statement', async () => {
    const statements = new StatementCounter(story.app.nest);
    expect(await statements.during(() => profiles())).toHaveLength(1);
  });
});
