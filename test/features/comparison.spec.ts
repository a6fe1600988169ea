import fc from 'fast-check';
import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { letPass, liveNow, momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type Lights = Record<'green' | 'yellow' | 'red' | 'grey' | 'notRunning', number>;
type Sums = Record<
  'opening' | 'new' | 'reopened' | 'done' | 'withdrawn' | 'closing' | 'slipped' | 'changed' | 'told',
  number
>;
type Figures = Sums & { openingLights: Lights; closingLights: Lights; worse: number; better: number };

interface Entry {
  recordId: string;
  number: string;
  title: string;
  kinds: string[];
  fields: { field: string; before: string | null; after: string | null }[];
  slip: { days: number; reason: string; count: number } | null;
  lightBefore: string | null;
  lightAfter: string | null;
  counterStep: string | null;
  withdrawal: { word: string; reason: string | null } | null;
}

interface Section {
  gained: number;
  lost: number;
  figures: Sums | null;
  entries: { title: string; kinds: string[] }[];
}

interface Comparison {
  from: { at: string; day: string; meeting: { id: string } | null };
  to: { at: string; day: string; meeting: { id: string } | null };
  figures: Figures;
  groupCount: number;
  groups: { strategy: { title: string } | null; figures: Figures; entries: Entry[] }[];
  problemAreas: Section;
  strategies: Section;
  agreements: Section;
}

const SUMS = 'opening new reopened done withdrawn closing slipped changed';
const LIGHTS = '{ green yellow red grey notRunning }';
const FIGURES = `${SUMS} told openingLights ${LIGHTS} closingLights ${LIGHTS} worse better`;
const END = '{ at day meeting { id } }';
const SECTION = `{ gained lost figures { ${SUMS} } entries { title kinds } }`;
const ARGUMENTS: Record<string, string> = {
  from: 'AsOf',
  to: 'AsOf',
  fromMeetingId: 'ID',
  toMeetingId: 'ID',
  filter: 'ComparisonFilter',
  groups: 'Int',
  skipGroups: 'Int',
  entries: 'Int',
};
const COMPARISON = `query Comparison(${Object.entries(ARGUMENTS)
  .map(([name, type]) => `$${name}: ${type}`)
  .join(', ')}) { comparison(${Object.keys(ARGUMENTS)
  .map((name) => `${name}: $${name}`)
  .join(', ')}) {
  from ${END} to ${END} figures { ${FIGURES} } groupCount
  groups { strategy { title } figures { ${FIGURES} } entries { recordId number title kinds
    fields { field before after } slip { days reason count } lightBefore lightAfter counterStep withdrawal { word reason } } }
  problemAreas ${SECTION} strategies ${SECTION} agreements ${SECTION} } }`;

const NO_LIGHTS = { green: 0, yellow: 0, red: 0, grey: 0, notRunning: 0 };

describe('What happened since the last conference', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let officeId: string;
  let fieldId: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    officeId = await app.make.office({ name: 'Amt für Soziales' });
    fieldId = await app.make.fieldOfAction({ name_de: 'Wohnen' });
    for (const [who, role] of [
      ['koordination', Role.COORDINATOR],
      ['ausschuss', Role.COMMITTEE_MEMBER],
      ['verwaltung', Role.ADMINISTRATOR],
    ] as const)
      await app.make.person({ email: `${who}@kreis.example`, roles: [role] });
    coordinator = await app.signedInAs('koordination@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
  });
  afterAll(() => app.close());
  beforeEach(() => liveNow(app));

  const compared = async (who: Client, variables: Record<string, unknown> = {}): Promise<Comparison> =>
    (await who.ask<{ comparison: Comparison }>(COMPARISON, variables)).comparison;

  const measure = async (values: Record<string, unknown> = {}, ...strategies: string[]) => {
    const id = await app.make.row('measure', {
      number: `WO-${String(++count).padStart(4, '0')}`,
      title: `Maßnahme ${count}`,
      field_of_action_id: fieldId,
      lead_office_id: officeId,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      planned_end: '2099-06-30',
      ...values,
    });
    for (const strategy_id of strategies)
      await app.make.row('measure_strategy', { measure_id: id, strategy_id });
    return id;
  };

  const report = (measure_id: string, values: Record<string, unknown> = {}) =>
    app.make.row('status_report', {
      measure_id,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: app.clock.today(),
      text: 'Läuft.',
      ...values,
    });

  /** A strategy whose text is in force, so that committees see it. */
  const strategy = async (title: string, values: Record<string, unknown> = {}) => {
    const id = await app.make.row('strategy', {
      title,
      lead_office_id: officeId,
      visibility: 'COMMITTEE',
      ...values,
    });
    const strategy_version_id = await app.make.row('strategy_version', {
      strategy_id: id,
      number: 1,
      text: 'Text',
      submitted_on: '2026-01-01',
    });
    const agreement = await app.make.row('agreement', {
      strategy_version_id,
      organisation_id: await app.make.organisation(),
      state: 'AGREED',
      stated_on: '2026-01-02',
    });
    return { id, strategy_version_id, agreement };
  };

  const adds = ({ opening, new: came, reopened, done, withdrawn, closing }: Sums) => {
    expect(opening + came + reopened - done - withdrawn).toBe(closing);
  };
  const sum = (lights: Lights) => Object.values(lights).reduce((total, number) => total + number);

  it('is told by strategy, with old and new in words, lights and sums', async () => {
    const office = await app.make.office({ name: 'Jugendamt' });
    const make = (values: Record<string, unknown>, ...strategies: string[]) =>
      measure({ lead_office_id: office, ...values }, ...strategies);
    const [housing, care] = [await strategy('Bezahlbar wohnen'), await strategy('Alt werden')];
    const calm = await make({ title: 'Ruhig' }, housing.id);
    await report(calm);
    const both = await make({ title: 'Beides' }, housing.id, care.id);
    await report(both);
    const late = await make({ title: 'Verspätet', planned_end: '2027-01-31' }, housing.id);
    await report(late);
    const dropped = await make({ title: 'Entfällt', status: 'AGREED' }, care.id);
    const finished = await make({ title: 'Fertig' });
    const deleted = await make({ title: 'Entwurf', status: 'DRAFT' });

    const from = await momentNow(app);
    await app.make.change('measure', both, { title: 'Beide' });
    await report(both, {
      self_assessment: 'OFF_TRACK',
      reason_code: 'STAFF',
      reason: 'Stelle leer',
      counter_step: 'Ausschreibung läuft.',
    });
    await coordinator.ask(
      `mutation($id: ID!) { changeMeasure(input: { id: $id, version: 1, plannedEnd: "2027-03-02", changeReason: "Vergabe dauert" }) { id } }`,
      { id: late },
    );
    await app.make.change('measure', dropped, {
      status: 'DISCONTINUED',
      discontinued_reason: 'NO_FUNDS',
      status_reason: 'Förderung abgelehnt',
    });
    await app.make.change('measure', finished, { status: 'COMPLETED', actual_end: '2026-10-31' });
    await app.make.rows`delete from measure where id = ${deleted}::uuid`;
    const fresh = await make({ title: 'Neu', status: 'AGREED' }, care.id);

    const { figures, groups, groupCount } = await compared(coordinator, {
      from,
      filter: { officeId: office },
    });
    // What is no longer there is asked for as it last was
    expect(figures).toEqual({
      opening: 6,
      new: 1,
      reopened: 0,
      done: 1,
      withdrawn: 2,
      closing: 4,
      slipped: 1,
      changed: 1,
      told: 6,
      openingLights: { green: 3, yellow: 0, red: 0, grey: 2, notRunning: 1 },
      closingLights: { green: 2, yellow: 0, red: 1, grey: 1, notRunning: 0 },
      worse: 1,
      better: 0,
    });
    expect(groupCount).toBe(3);
    expect(
      groups.map(({ strategy, figures: { opening, closing } }) => [strategy?.title, opening, closing]),
    ).toEqual([
      ['Alt werden', 2, 2],
      ['Bezahlbar wohnen', 3, 3],
      [undefined, 2, 0],
    ]);
    for (const { figures } of groups) adds(figures);
    const told = groups.map(({ entries }) => entries.map(({ recordId, kinds }) => [recordId, kinds]));
    expect(told).toEqual([
      [
        [dropped, ['WITHDRAWN']],
        [fresh, ['NEW']],
        [both, ['CHANGED']],
      ],
      [
        [late, ['SLIPPED']],
        [both, ['CHANGED']],
      ],
      [
        [deleted, ['WITHDRAWN']],
        [finished, ['DONE']],
      ],
    ]);
    const entry = (id: string) =>
      groups.flatMap(({ entries }) => entries).find(({ recordId }) => recordId === id)!;
    expect(entry(both)).toMatchObject({
      fields: [{ field: 'title', before: 'Beides', after: 'Beide' }],
      lightBefore: 'GREEN',
      lightAfter: 'RED',
      counterStep: 'Ausschreibung läuft.',
      withdrawal: null,
    });
    expect(entry(late).slip).toEqual({ days: 30, reason: 'Vergabe dauert', count: 1 });
    expect(entry(late).fields).toMatchObject([{ before: '31.01.2027', after: '02.03.2027' }]);
    expect(entry(dropped)).toMatchObject({
      withdrawal: { word: 'keine Mittel', reason: 'Förderung abgelehnt' },
      lightAfter: null,
    });
    expect(entry(deleted).withdrawal).toEqual({ word: 'nicht mehr da', reason: null });

    const cut = await compared(coordinator, {
      from,
      filter: { officeId: office },
      groups: 1,
      skipGroups: 1,
      entries: 1,
    });
    expect(cut.groupCount).toBe(3);
    expect(cut.groups).toEqual([{ ...groups[1], entries: [groups[1].entries[0]] }]);

    const ofOne = await compared(coordinator, { from, filter: { officeId: office, strategyId: care.id } });
    expect(ofOne.groups.map(({ strategy }) => strategy?.title)).toEqual(['Alt werden']);
    expect(ofOne.figures).toEqual(ofOne.groups[0].figures);
    expect(ofOne.figures).toEqual(groups[0].figures);
  });

  it('tells problem areas, strategies and agreements that came and went', async () => {
    const office = await app.make.office();
    const problem = (title: string, values: Record<string, unknown> = {}) =>
      app.make.row('problem_area', {
        title,
        field_of_action_id: fieldId,
        owner_office_id: office,
        status: 'CONFIRMED',
        visibility: 'COMMITTEE',
        ...values,
      });
    const solved = await problem('Gelöst');
    await problem('Bleibt');
    const { agreement } = await strategy('Verliert', { lead_office_id: office });
    const from = await momentNow(app);
    await problem('Neue Not');
    await app.make.change('problem_area', solved, { status: 'RESOLVED' });
    await strategy('Gewinnt', { lead_office_id: office });
    await app.make.change('agreement', agreement, { state: 'WITHDRAWN' });

    const { problemAreas, strategies } = await compared(coordinator, { from, filter: { officeId: office } });
    expect(problemAreas).toMatchObject({ gained: 1, lost: 1, figures: { opening: 2, closing: 2 } });
    expect(problemAreas.entries.map(({ title, kinds }) => [title.replace(/^\S+ /, ''), kinds])).toEqual(
      expect.arrayContaining([
        ['Gelöst', ['DONE']],
        ['Neue Not', ['NEW']],
      ]),
    );
    expect(strategies).toMatchObject({
      gained: 1,
      lost: 0,
      entries: [{ title: 'Gewinnt', kinds: ['NEW'] }],
    });
    const { agreements } = await compared(coordinator, { from });
    expect(agreements).toMatchObject({ gained: 1, lost: 1 });
    expect(agreements.entries.map(({ title }) => title.replace(/^[^:]*: /, ''))).toEqual([
      'Verliert (1)',
      'Gewinnt (1)',
    ]);
    const empty = await compared(coordinator, { from, filter: { areaId: await app.make.area() } });
    expect(empty.strategies).toEqual({ gained: 0, lost: 0, figures: null, entries: [] });
  });

  describe('lies between', () => {
    let bodyId: string;
    let held: string;
    let coming: string;

    beforeAll(async () => {
      const organisation_id = await app.make.organisation();
      bodyId = await app.make.row('body', { name: 'Sozialausschuss', type: 'COMMITTEE', organisation_id });
      const meeting = (number: number, held_on: string, state: string, visibility = 'INTERNAL') =>
        app.make.row('meeting', { body_id: bodyId, number, held_on, starts_at: '17:00', state, visibility });
      await meeting(1, '2025-03-10', 'HELD');
      held = await meeting(2, '2025-09-10', 'HELD');
      await meeting(3, '2025-10-10', 'CANCELLED');
      coming = await meeting(4, '2098-01-10', 'PLANNED');
      await meeting(5, '2098-05-10', 'PLANNED');
    });

    const endsOf = async (variables: Record<string, unknown>) => {
      const { from, to } = await compared(coordinator, variables);
      return [from.day, from.meeting?.id, to.day, to.meeting?.id];
    };

    it('the last meeting that was held and now, with the coming one named, unless something else is asked for', async () => {
      const today = app.clock.today();
      const standing = ['2025-09-10', held, today, coming];
      expect(await endsOf({})).toEqual(standing);
      expect(await endsOf({ filter: { bodyId } })).toEqual(standing);
      expect(await endsOf({ fromMeetingId: held })).toEqual(standing);
      expect(await endsOf({ toMeetingId: coming })).toEqual(standing);
      expect(await endsOf({ from: '2025-01-01', filter: { bodyId } })).toEqual([
        '2025-01-01',
        undefined,
        today,
        coming,
      ]);
      expect(await endsOf({ from: '2025-01-01' })).toEqual(['2025-01-01', undefined, today, undefined]);
      expect(await endsOf({ toMeetingId: held })).toEqual([
        '2025-03-10',
        expect.any(String),
        '2025-09-10',
        held,
      ]);
      expect(await endsOf({ from: '2025-02-01', to: '2025-02-28' })).toEqual([
        '2025-02-01',
        undefined,
        '2025-02-28',
        undefined,
      ]);
    });

    it('ends that make sense', async () => {
      const refused = (variables: Record<string, unknown>, who = coordinator) =>
        who.refusals(COMPARISON, variables);
      expect(await refused({ from: '2025-01-01', fromMeetingId: held })).toEqual([
        'comparisons.endGivenTwice',
      ]);
      expect(await refused({ from: '2025-01-02', to: '2025-01-01' })).toEqual(['changes.periodReversed']);
      expect(await refused({ from: '2098-01-02' })).toEqual(['comparisons.notYet']);
      const nowhere = await app.make.row('body', {
        name: 'Neuer Beirat',
        type: 'COMMITTEE',
        organisation_id: await app.make.organisation(),
      });
      expect(await refused({ filter: { bodyId: nowhere } })).toEqual(['comparisons.noMeetingYet']);
    });

    it('meetings that the reader may know of', async () => {
      expect(await member.refusals(COMPARISON, { fromMeetingId: held })).toEqual([
        'comparisons.meetingNotFound',
      ]);
      expect(await member.refusals(COMPARISON, { from: '2025-01-01', toMeetingId: coming })).toEqual([
        'comparisons.meetingNotFound',
      ]);
      expect(await member.refusals(COMPARISON, {})).toEqual(['comparisons.noMeetingYet']);
    });

    it('areas of bodies: one with an area is told of what is meant for it', async () => {
      const area = await app.make.area();
      const council = await app.make.row('body', {
        name: 'Ortsbeirat',
        type: 'COMMITTEE',
        organisation_id: await app.make.organisation(),
        area_id: area,
      });
      const here = await measure();
      await app.make.row('measure_area', { measure_id: here, area_id: area });
      await strategy('Anderswo');
      const answering = await strategy('Hier');
      const problem_area_id = await app.make.row('problem_area', {
        title: 'Hier fehlt etwas',
        field_of_action_id: fieldId,
        visibility: 'COMMITTEE',
      });
      await app.make.row('problem_area_area', { problem_area_id, area_id: area });
      await app.make.row('strategy_problem_area', { strategy_id: answering.id, problem_area_id });
      const found = await compared(coordinator, { from: '2020-01-01', filter: { bodyId: council } });
      expect(found.figures).toMatchObject({ new: 1, closing: 1 });
      expect(found.problemAreas.gained).toBe(1);
      expect(found.strategies.entries.map(({ title }) => title)).toEqual(['Hier']);
      expect(found.agreements.gained).toBe(1);
    });
  });

  describe('keeps what is hidden', () => {
    it('from committees: neither counted, nor named, nor a group of its own', async () => {
      const office = await app.make.office();
      const secret = await app.make.row('strategy', {
        title: 'Geheime Strategie',
        lead_office_id: office,
        visibility: 'INTERNAL',
      });
      const shown = await measure({ lead_office_id: office, title: 'Offen' }, secret);
      const hidden = await measure(
        { lead_office_id: office, title: 'Geheime Maßnahme', visibility: 'INTERNAL' },
        secret,
      );
      const from = await momentNow(app);
      for (const id of [shown, hidden]) await app.make.change('measure', id, { goal: 'Ziel' });
      await measure({ lead_office_id: office, status: 'PROPOSED', title: 'Geheimer Vorschlag' });
      const asked = { from, filter: { officeId: office } };
      const seen = await compared(member, asked);
      expect(seen.figures).toMatchObject({ opening: 1, closing: 1, new: 0, told: 1 });
      expect(seen.figures.closingLights).toEqual({ ...NO_LIGHTS, grey: 1 });
      expect(seen.groups).toMatchObject([{ strategy: null, entries: [{ recordId: shown }] }]);
      expect(JSON.stringify(seen)).not.toContain('Geheime');
      const ofSecret = await compared(member, { from, filter: { strategyId: secret } });
      expect(ofSecret.figures).toMatchObject({ opening: 0, closing: 0, told: 0 });
      expect(ofSecret.groups).toEqual([]);
      const all = await compared(coordinator, asked);
      expect(all.figures).toMatchObject({ opening: 2, new: 1, closing: 3, told: 3 });
      expect(all.groups.map(({ strategy }) => strategy?.title)).toEqual(['Geheime Strategie', undefined]);
    });

    it('from those who do not read reports at all', async () => {
      const from = { from: '2026-01-01' };
      const administrator = await app.signedInAs('verwaltung@kreis.example');
      expect(await administrator.refusals(COMPARISON, from)).toEqual(['people.notAllowed']);
      expect(await (await app.signedInAs()).refusals(COMPARISON, from)).toEqual(['people.notSignedIn']);
    });
  });

  describe('chains', () => {
    type Step = readonly [kind: number, which: number, what: number];
    const ids: Record<string, string[]> = {};
    const pick = (of: string, which: number) => ids[of][which % ids[of].length];
    const STATES = ['DRAFT', 'AGREED', 'IN_PROGRESS', 'ONGOING', 'ON_HOLD', 'COMPLETED', 'DISCONTINUED'];
    const SAID = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
    const DAYS = ['2020-01-01', '2026-01-01', '2090-01-01'];

    async function taken([kind, which, what]: Step): Promise<void> {
      const id = pick('measure', which);
      const change = (values: Record<string, unknown>) => app.make.change('measure', id, values);
      const steps: (() => Promise<unknown>)[] = [
        async () =>
          ids.measure.push(
            await measure(
              {
                lead_office_id: pick('office', what),
                field_of_action_id: pick('field', what),
                status: STATES[what % 5],
                visibility: ['INTERNAL', 'COMMITTEE'][which % 2],
              },
              pick('strategy', what),
            ),
          ),
        () => change({ title: `Umbenannt ${++count}` }),
        () => change({ status: STATES[what % 7] }),
        () => change({ lead_office_id: pick('office', what) }),
        () => change({ field_of_action_id: pick('field', what) }),
        () => change({ planned_end: DAYS[what % 3] }),
        () => change({ visibility: ['INTERNAL', 'COMMITTEE'][what % 2] }),
        () =>
          change({
            light_override: [null, 'GREEN', 'YELLOW', 'RED'][what % 4],
            light_override_reason: what % 4 === 0 ? null : 'Bekannt',
          }),
        () =>
          app.make
            .rows`insert into measure_strategy (measure_id, strategy_id) values (${id}, ${pick('strategy', what)})`,
        () =>
          app.make
            .rows`delete from measure_strategy where measure_id = ${id} and strategy_id = ${pick('strategy', what)}`,
        () =>
          app.make.rows`insert into measure_area (measure_id, area_id) values (${id}, ${pick('area', what)})`,
        () => app.make.rows`delete from measure_area where measure_id = ${id}`,
        () => app.make.rows`delete from measure where id = ${id} and status = 'DRAFT'`,
        // As offices are merged: all that the one leads, the other leads from now on
        () =>
          app.make
            .rows`update measure set lead_office_id = ${pick('office', what)} where lead_office_id = ${pick('office', which)}`,
        () => report(id, { self_assessment: SAID[what % 3], counter_step: what % 2 === 0 ? 'Hilfe' : null }),
        () =>
          app.make.row('report_request', { measure_id: id, due_on: DAYS[what % 3], asked_on: '2020-01-01' }),
        () =>
          app.make
            .rows`update report_request set closed_on = current_date, closed_because = 'NOT_NEEDED' where measure_id = ${id} and closed_on is null`,
        () => app.make.row('milestone', { measure_id: id, title: 'Schritt', due_on: DAYS[what % 3] }),
        () => app.make.rows`update milestone set due_on = ${DAYS[what % 3]} where measure_id = ${id}`,
        () =>
          app.make.rows`update milestone set state = 'DONE', done_on = current_date where measure_id = ${id}`,
        () =>
          app.make
            .rows`insert into participation (measure_id, office_id, role, commitment) values (${id}, ${pick('office', what)}, 'LEAD', 'ASKED')`,
        () => app.make.rows`update participation set commitment = 'WITHDRAWN' where measure_id = ${id}`,
        () => app.make.rows`update participation set commitment = 'ASKED' where measure_id = ${id}`,
        () =>
          app.make
            .rows`insert into measure_spending_lock (measure_id, spending_lock_id) values (${id}, ${pick('lock', what)})`,
        () => app.make.rows`delete from measure_spending_lock where measure_id = ${id}`,
        () =>
          app.make.change('spending_lock', pick('lock', which), {
            status: ['ACTIVE', 'CANCELLED', 'CONDITION_MET'][what % 3],
          }),
        () => app.make.change('spending_lock', pick('lock', which), { year: [2001, 2090][what % 2] }),
      ];
      await steps[kind % steps.length]().catch((error: { code?: string }) => {
        if (!/^23/.test(error.code ?? '')) throw error;
      });
    }

    interface Summary {
      readonly progressSummary: Record<'green' | 'yellow' | 'red' | 'grey', number>;
    }
    /** What the progress summary showed at a moment, by its own rule. */
    const lightsAt = async (who: Client, asOf: string) => {
      const query = 'query($asOf: AsOf) { progressSummary(asOf: $asOf) { green yellow red grey } }';
      return (await who.ask<Summary>(query, { asOf })).progressSummary;
    };

    beforeAll(async () => {
      ids.office = [await app.make.office(), await app.make.office()];
      ids.field = [await app.make.fieldOfAction(), await app.make.fieldOfAction()];
      ids.area = [await app.make.area(), await app.make.area()];
      ids.strategy = [(await strategy('Erste')).id, (await strategy('Zweite')).id];
      const lock = () =>
        app.make.row('spending_lock', {
          text: 'Gesperrt',
          budget_position: '050',
          amount: 1,
          year: 2090,
          condition: 'Förderung',
          releasing_office_id: ids.office[0],
        });
      ids.lock = [await lock(), await lock()];
      ids.measure = [];
      for (let n = 0; n < 5; n++) await taken([0, n, n]);
    });

    it('without a gap, whatever filter, whatever happened in between; lights are those of the summary', async () => {
      const step = fc.tuple(fc.nat(26), fc.nat(20), fc.nat(60));
      const life = fc.array(step, { minLength: 8, maxLength: 16 });
      await fc.assert(
        fc.asyncProperty(life, fc.tuple(fc.nat(16), fc.nat(16)), async (steps, cuts) => {
          const moments = [await momentNow(app)];
          const shown = [await lightsAt(coordinator, moments[0])];
          const [first, second] = cuts.map((cut) => cut % steps.length).sort((one, other) => one - other);
          for (const [place, taking] of steps.entries()) {
            await taken(taking);
            if (place !== first && place !== second && place !== steps.length - 1) continue;
            moments.push(await momentNow(app));
            shown.push(await lightsAt(coordinator, moments.at(-1)!));
          }
          const filters = [
            {},
            { officeId: ids.office[0] },
            { strategyId: ids.strategy[0] },
            { fieldOfActionId: ids.field[0] },
            { areaId: ids.area[0] },
          ];
          for (const who of [coordinator, member])
            for (const filter of filters) {
              const tell = (from: string, to: string) => compared(who, { from, to, filter });
              const parts = await Promise.all(moments.slice(1).map((to, place) => tell(moments[place], to)));
              const whole = await tell(moments[0], moments.at(-1)!);
              for (const { figures, groups } of [...parts, whole])
                for (const sums of [figures, ...groups.map((group) => group.figures)]) {
                  adds(sums);
                  expect([sum(sums.openingLights), sum(sums.closingLights)]).toEqual([
                    sums.opening,
                    sums.closing,
                  ]);
                }
              for (const [place, later] of parts.slice(1).entries()) leads(parts[place], later);
              expect(opened(whole)).toEqual(opened(parts[0]));
              expect(closed(whole)).toEqual(closed(parts.at(-1)!));
              if (who === coordinator && Object.keys(filter).length === 0)
                for (const [place, { figures }] of parts.entries()) {
                  expect(figures.openingLights).toMatchObject(shown[place]);
                  expect(figures.closingLights).toMatchObject(shown[place + 1]);
                }
            }
        }),
        { numRuns: 6, endOnFailure: true },
      );
    }, 240_000);

    type Standing = Record<string, readonly [number, Lights]>;
    const standing = ({ figures, groups }: Comparison, of: (figures: Figures) => readonly [number, Lights]) =>
      Object.fromEntries(
        [
          ['all', figures] as const,
          ...groups.map((group) => [group.strategy?.title ?? '', group.figures] as const),
        ]
          .map(([name, sums]) => [name, of(sums)] as const)
          .filter(([, [number]]) => number > 0),
      ) satisfies Standing;
    const opened = (told: Comparison) => standing(told, (sums) => [sums.opening, sums.openingLights]);
    const closed = (told: Comparison) => standing(told, (sums) => [sums.closing, sums.closingLights]);
    const leads = (early: Comparison, late: Comparison) => expect(opened(late)).toEqual(closed(early));
  });

  it('is told by days: lights that changed only because time passed are told', async () => {
    const office = await app.make.office();
    const id = await measure({ lead_office_id: office });
    await report(id);
    await app.make.row('milestone', { measure_id: id, title: 'Schritt', due_on: app.clock.today() });
    await letPass(app, '3 days');
    const days = await app.make.rows<{ day: string }>`
      select (current_date + n)::text as day from generate_series(-2, 0) n`;
    await app.make.rows`update milestone set due_on = current_date - 1 where measure_id = ${id}`;
    const { figures } = await compared(coordinator, {
      from: days[0].day,
      filter: { officeId: office },
    });
    expect(figures).toMatchObject({
      opening: 1,
      told: 0,
      openingLights: { green: 1 },
      closingLights: { yellow: 1 },
      worse: 1,
      better: 0,
    });
  });
});
