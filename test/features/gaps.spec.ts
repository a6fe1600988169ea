import { Role } from '../../src/kernel/actor.js';
import { gapKinds } from '../../src/features/gaps/gap-kinds.js';
import type { Client } from '../support/client.js';
import { letPass, liveNow, momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Gap {
  kind: string;
  sentence: string;
  remedy: string;
  title: string;
  since: string;
  office: { name: string } | null;
  record: { __typename: string; id: string } | null;
}
interface Page {
  nodes: Gap[];
  totalCount: number;
  totals: { kind: string; total: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const IDS = [
  'ProblemArea',
  'Strategy',
  'Measure',
  'ProgressIndicator',
  'Participation',
  'Indicator',
  'Outcome',
];
const GAPS = `query Gaps($filter: GapFilter, $kinds: [GapKind!], $first: Int, $after: String, $asOf: AsOf) {
  gaps(filter: $filter, kinds: $kinds, first: $first, after: $after, asOf: $asOf) { totalCount
    totals { kind total } pageInfo { hasNextPage endCursor }
    nodes { kind sentence remedy title since office { name }
      record { __typename ${IDS.map((type) => `... on ${type} { id }`).join(' ')} } } } }`;

describe('The gap finder', () => {
  let app: TestApp;
  let coordinator: Client;
  let head: Client;
  let member: Client;
  let county: string;
  let officeId: string;
  let fieldId: string;
  let person: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp();
    liveNow(app);
    county = await app.make.organisation();
    officeId = await app.make.office({ name: 'Sozialamt', organisation_id: county });
    fieldId = await app.make.fieldOfAction();
    person = await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER], officeId });
    await app.make.person({ email: 'koordination@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    await app.make.person({
      email: 'leitung@kreis.example',
      roles: [Role.OFFICE_HEAD],
      officeId: await app.make.office({ name: 'Jugendamt' }),
    });
    coordinator = await app.signedInAs('koordination@kreis.example');
    head = await app.signedInAs('leitung@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
  });
  afterAll(() => app.close());
  beforeEach(() => liveNow(app));

  const found = async (who: Client, variables: Record<string, unknown> = {}): Promise<Page> =>
    (await who.ask<{ gaps: Page }>(GAPS, { first: 200, ...variables })).gaps;
  /** What a record lacks. */
  const of = async (id: string, who = coordinator, variables: Record<string, unknown> = {}) =>
    (await found(who, variables)).nodes.filter(({ record }) => record?.id === id);
  const kinds = async (id: string, who = coordinator, variables: Record<string, unknown> = {}) =>
    (await of(id, who, variables)).map(({ kind }) => kind);

  const strategy = async (values: Record<string, unknown> = {}, submitted = true, state?: string) => {
    const id = await app.make.row('strategy', {
      title: `Strategie ${++count}`,
      lead_office_id: officeId,
      ...values,
    });
    const strategy_version_id = await app.make.row('strategy_version', {
      strategy_id: id,
      number: 1,
      text: 'Text',
      submitted_on: submitted ? '2026-01-01' : null,
    });
    const agreement =
      state &&
      (await app.make.row('agreement', {
        strategy_version_id,
        organisation_id: county,
        state,
        stated_on: state === 'ASKED' ? null : '2026-01-02',
      }));
    return { id, agreement: agreement ?? '' };
  };

  const measure = async (values: Record<string, unknown> = {}) =>
    app.make.row('measure', {
      number: `LU-${String(++count).padStart(3, '0')}`,
      title: `Maßnahme ${count}`,
      field_of_action_id: fieldId,
      lead_office_id: officeId,
      accountable_person_id: person,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      ...values,
    });

  const report = (measure_id: string, reported_on = app.clock.today() as string) =>
    app.make.row('status_report', {
      measure_id,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on,
      text: 'Läuft.',
    });

  const indicator = (measure_id: string, name = 'Haushalte') =>
    app.make.row('progress_indicator', { measure_id, name, effect_level: 'OUTPUT', unit: 'Haushalte' });

  /** A measure that lacks nothing. */
  const whole = async (values: Record<string, unknown> = {}) => {
    const id = await measure(values);
    await report(id);
    const progress_indicator_id = await indicator(id);
    await app.make.row('reading', { progress_indicator_id, read_on: '2026-01-01', value: 1 });
    return id;
  };

  const problem = (values: Record<string, unknown> = {}) =>
    app.make.row('problem_area', {
      title: `Problemlage ${++count}`,
      field_of_action_id: fieldId,
      owner_office_id: officeId,
      status: 'CONFIRMED',
      ...values,
    });

  const outcome = async (
    values: Record<string, unknown>,
    meeting: Record<string, unknown> = {},
    item = {},
  ) => {
    const body_id = await app.make.row('body', {
      name: `Konferenz ${++count}`,
      type: 'PLANNERS_CONFERENCE',
      organisation_id: county,
    });
    const meeting_id = await app.make.row('meeting', {
      body_id,
      number: 1,
      held_on: '2026-01-10',
      starts_at: '10:00',
      state: 'HELD',
      ...meeting,
    });
    const agenda_item_id = await app.make.row('agenda_item', {
      meeting_id,
      position: 1,
      title: 'Punkt',
      ...item,
    });
    return app.make.row('outcome', { agenda_item_id, number: `FPK-${count}`, text: 'Wortlaut', ...values });
  };

  it('says what is missing, since when, who could close it and what to do', async () => {
    const id = await problem({ title: 'Wohnungsnot' });
    expect(await of(id)).toEqual([
      {
        kind: 'PROBLEM_AREA_WITHOUT_STRATEGY',
        sentence: 'Auf die Problemlage „Wohnungsnot“ antwortet keine laufende Strategie.',
        remedy: 'Eine Strategie zuordnen oder beginnen, oder die Problemlage mit Begründung verwerfen.',
        title: 'Wohnungsnot',
        since: app.clock.today(),
        office: { name: 'Sozialamt' },
        record: { __typename: 'ProblemArea', id },
      },
    ]);
    await app.make.person({ email: 'english@kreis.example', roles: [Role.COORDINATOR], locale: 'en' });
    const [{ sentence }] = await of(id, await app.signedInAs('english@kreis.example'));
    expect(sentence).toBe('No strategy that is followed answers the problem area "Wohnungsnot".');
  });

  it('finds problem areas that no strategy answers', async () => {
    const [open, solved] = [await problem({ status: 'REPORTED' }), await problem({ status: 'RESOLVED' })];
    expect(await kinds(open)).toEqual(['PROBLEM_AREA_WITHOUT_STRATEGY']);
    expect(await kinds(solved)).toEqual([]);
    const { id: strategy_id } = await strategy();
    await app.make.row('strategy_problem_area', { strategy_id, problem_area_id: open });
    expect(await kinds(open)).toEqual([]);
    await app.make.change('strategy', strategy_id, { ended_on: '2026-02-01', ended_reason: 'Zeit um' });
    expect(await kinds(open)).toEqual(['PROBLEM_AREA_WITHOUT_STRATEGY']);
  });

  it('finds strategies to which nobody agrees, and from which nothing follows', async () => {
    const both = ['STRATEGY_WITHOUT_AGREEMENT', 'STRATEGY_WITHOUT_MEASURE'];
    const draft = await strategy({}, false);
    const asked = await strategy({}, true, 'ASKED');
    const declined = await strategy({}, true, 'DECLINED');
    const ended = await strategy({ ended_on: '2026-02-01', ended_reason: 'Zeit um' }, true, 'DECLINED');
    expect(await kinds(draft.id)).toEqual([]);
    expect(await kinds(asked.id)).toEqual(['STRATEGY_WITHOUT_MEASURE']);
    expect(await kinds(declined.id)).toEqual(both);
    expect(await kinds(ended.id)).toEqual([]);
    await app.make.change('agreement', asked.agreement, { state: 'AGREED', stated_on: '2026-01-03' });
    const [followed, dropped] = [
      await whole(),
      await measure({ status: 'DISCONTINUED', discontinued_reason: 'NO_NEED' }),
    ];
    for (const strategy_id of [asked.id, draft.id])
      await app.make.row('measure_strategy', { measure_id: followed, strategy_id });
    await app.make.row('measure_strategy', { measure_id: dropped, strategy_id: declined.id });
    expect(await kinds(asked.id)).toEqual([]);
    // What runs without anybody's word is no draft any more
    expect(await kinds(draft.id)).toEqual(['STRATEGY_WITHOUT_AGREEMENT']);
    expect(await kinds(declined.id)).toEqual(both);
  });

  it('finds what running measures lack, and nothing where they do not run', async () => {
    const lacking = ['MEASURE_WITHOUT_OWNER', 'MEASURE_WITHOUT_INDICATOR', 'MEASURE_NEVER_REPORTED'];
    const empty = await measure({ accountable_person_id: null });
    expect(await kinds(empty)).toEqual(lacking);
    for (const status of ['DRAFT', 'PROPOSED', 'ON_HOLD', 'COMPLETED', 'DISCONTINUED']) {
      await app.make.change('measure', empty, { status });
      expect([status, await kinds(empty)]).toEqual([status, []]);
    }
    expect(await kinds(await whole())).toEqual([]);
  });

  it('finds measures whose person has left, since the last one did', async () => {
    const leaving = await app.make.person({ officeId });
    const id = await whole({ accountable_person_id: leaving });
    expect(await kinds(id)).toEqual([]);
    await app.make.change('person', leaving, { active: false, left_on: '2026-03-01' });
    expect(await of(id)).toMatchObject([{ kind: 'MEASURE_WITHOUT_OWNER', since: '2026-03-01' }]);
  });

  it('finds reports that are due, or older than a year, unless they are put off', async () => {
    const [old, owed] = [await whole(), await whole()];
    const stale = await measure();
    await report(stale, '2020-05-31');
    const progress_indicator_id = await indicator(stale);
    await app.make.row('reading', { progress_indicator_id, read_on: '2026-01-01', value: 1 });
    expect(await of(stale)).toMatchObject([{ kind: 'MEASURE_SILENT', since: '2021-06-01' }]);
    expect(await kinds(old)).toEqual([]);
    const request_id = await app.make.row('report_request', {
      measure_id: owed,
      due_on: '2026-01-31',
      asked_on: '2026-01-01',
    });
    expect(await of(owed)).toMatchObject([{ kind: 'MEASURE_SILENT', since: '2026-02-01' }]);
    await app.make.row('report_extension', {
      request_id,
      old_due_on: '2026-01-31',
      new_due_on: '2099-01-31',
      reason: 'Krank',
      asked_by: person,
      asked_on: '2026-02-01',
    });
    expect(await kinds(owed)).toEqual([]);
  });

  it('finds progress indicators and indicators that were never filled', async () => {
    const id = await whole();
    const empty = await indicator(id, 'Besuche');
    expect(await of(empty)).toMatchObject([
      {
        kind: 'PROGRESS_INDICATOR_NEVER_FILLED',
        record: { __typename: 'ProgressIndicator' },
        sentence: expect.stringMatching(
          /^Für die Messgröße „Besuche“ der Maßnahme „LU-\d+ Maßnahme \d+“/,
        ) as string,
      },
    ]);
    await app.make.row('reading', { progress_indicator_id: empty, read_on: '2026-02-01', value: 3 });
    expect(await kinds(empty)).toEqual([]);

    const figures = await app.make.row('indicator', {
      key: 'wohngeld',
      name_de: 'Wohngeld',
      topic: 'Wohnen',
      unit: 'Haushalte',
      direction: 'NEUTRAL',
      formula: 'Zahl',
      source: 'Amt',
      periodicity: 'YEARLY',
      lowest_level: 'MUNICIPALITY',
    });
    expect(await of(figures)).toMatchObject([
      { kind: 'INDICATOR_NEVER_FILLED', title: 'Wohngeld', office: null },
    ]);
    await app.make.row('data_delivery', {
      title: 'Lieferung',
      reference_period: '2025',
      supplier_office_id: officeId,
      due_on: '2026-03-01',
      indicator_ids: [figures],
    });
    expect(await of(figures)).toMatchObject([{ office: { name: 'Sozialamt' } }]);
    const figure = { indicator_id: figures, area_id: await app.make.area() };
    await app.make.row('observation', { ...figure, reference_date: '2026-12-31', sign: 'LATER' });
    expect(await kinds(figures)).toEqual(['INDICATOR_NEVER_FILLED']);
    await app.make.row('observation', { ...figure, reference_date: '2025-12-31', value: 12 });
    expect(await kinds(figures)).toEqual([]);
  });

  it('finds promises without a date', async () => {
    const id = await app.make.row('participation', {
      measure_id: await whole(),
      office_id: officeId,
      commitment: 'AGREED',
    });
    expect(await of(id)).toMatchObject([{ kind: 'COMMITMENT_WITHOUT_DATE', office: { name: 'Sozialamt' } }]);
    await app.make.change('participation', id, { committed_on: '2026-01-01' });
    expect(await kinds(id)).toEqual([]);
    await app.make.change('participation', id, { commitment: 'WITHDRAWN', committed_on: null });
    expect(await kinds(id)).toEqual([]);
  });

  it('finds outcomes without office or date, and tasks of offices in which nobody works', async () => {
    const loose = await outcome({ kind: 'RECOMMENDATION' });
    expect(await kinds(loose)).toEqual(['OUTCOME_WITHOUT_OFFICE']);
    await app.make.change('outcome', loose, { responsible_office_id: officeId });
    expect(await kinds(loose)).toEqual(['OUTCOME_WITHOUT_DATE']);
    await app.make.change('outcome', loose, { due_on: '2026-06-01' });
    expect(await kinds(loose)).toEqual([]);
    const information = await outcome({ kind: 'INFORMATION' });
    expect(await kinds(information)).toEqual([]);
    const followed = await outcome({ kind: 'RESOLUTION' });
    await app.make.row('outcome_effect', {
      outcome_id: followed,
      kind: 'TASK_GIVEN',
      task_id: await outcome({ kind: 'TASK', responsible_office_id: officeId, due_on: '2026-06-01' }),
    });
    expect(await kinds(followed)).toEqual([]);
    const nobody = await outcome({
      kind: 'TASK',
      responsible_office_id: await app.make.office(),
      due_on: '2026-06-01',
    });
    expect(await kinds(nobody)).toEqual(['TASK_WITHOUT_PERSON']);
    await app.make.change('outcome', nobody, { done_on: '2026-05-01' });
    expect(await kinds(nobody)).toEqual([]);
  });

  it('counts each kind, and is narrowed by kind, office and what is mine; own things come first', async () => {
    const [{ office_id }] = await app.make.rows<{ office_id: string }>`
      select office_id from person where email = 'leitung@kreis.example'`;
    const own = await measure({ lead_office_id: office_id });
    const expected = ['MEASURE_WITHOUT_INDICATOR', 'MEASURE_NEVER_REPORTED'];
    const mine = await found(head, { filter: { mine: true } });
    expect(mine.nodes.map(({ kind, record }) => [kind, record?.id])).toEqual(
      expected.map((kind) => [kind, own]),
    );
    expect(mine.totals).toEqual(expected.map((kind) => ({ kind, total: 1 })));
    expect((await found(coordinator, { filter: { officeId: office_id } })).totals).toEqual(mine.totals);
    const all = await found(head);
    expect(all.nodes.slice(0, 2).map(({ record }) => record?.id)).toEqual([own, own]);
    expect(all.totals.reduce((sum, { total }) => sum + total, 0)).toBe(all.totalCount);
    const few = await found(head, { kinds: ['MEASURE_NEVER_REPORTED'] });
    expect(few.totals).toEqual(all.totals);
    expect(few.totalCount).toBe(few.nodes.length);
    expect(new Set(few.nodes.map(({ kind }) => kind))).toEqual(new Set(['MEASURE_NEVER_REPORTED']));

    const pages: Gap[] = [];
    for (let after: string | undefined; ;) {
      const page = await found(head, { first: 3, after });
      pages.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(pages).toEqual(all.nodes);
  });

  it('is told as it was', async () => {
    const id = await whole({ accountable_person_id: null });
    const empty = await momentNow(app);
    await app.make.change('measure', id, { accountable_person_id: person });
    expect(await kinds(id)).toEqual([]);
    expect(await kinds(id, coordinator, { asOf: empty })).toEqual(['MEASURE_WITHOUT_OWNER']);
    await letPass(app, '2 days');
    await app.make.change('measure', id, { accountable_person_id: null });
    expect(await of(id)).toMatchObject([{ since: app.clock.today() }]);
  });

  describe('keeps what is hidden', () => {
    it('from partners: drafts of others neither make nor close a gap', async () => {
      const { id: strategy_id } = await strategy({}, true, 'ASKED');
      const draft = await measure({ status: 'DRAFT', title: 'Geheimer Entwurf' });
      await app.make.row('measure_strategy', { measure_id: draft, strategy_id });
      expect(await kinds(strategy_id, coordinator)).toEqual([]);
      expect(await kinds(strategy_id, head)).toEqual(['STRATEGY_WITHOUT_MEASURE']);
      const problem_area_id = await problem();
      const hidden = await strategy({ title: 'Geheime Strategie' }, false);
      await app.make.row('strategy_problem_area', { strategy_id: hidden.id, problem_area_id });
      expect(await kinds(problem_area_id, coordinator)).toEqual([]);
      expect(await kinds(problem_area_id, head)).toEqual(['PROBLEM_AREA_WITHOUT_STRATEGY']);
      expect(JSON.stringify(await found(head))).not.toContain('Geheime');
    });

    it('from whoever does not belong to a closed session: neither shown nor counted', async () => {
      const before = await found(head, { kinds: ['OUTCOME_WITHOUT_OFFICE'] });
      const closed = await outcome({ kind: 'RESOLUTION' }, {}, { is_closed_session: true });
      expect(await kinds(closed)).toEqual(['OUTCOME_WITHOUT_OFFICE']);
      expect(await found(head, { kinds: ['OUTCOME_WITHOUT_OFFICE'] })).toEqual(before);
    });

    it('from all who do not plan', async () => {
      expect(await member.refusals(GAPS)).toEqual(['people.notAllowed']);
      expect(await (await app.signedInAs()).refusals(GAPS)).toEqual(['people.notSignedIn']);
    });
  });

  it('has a sentence and a remedy in both languages for every kind', () => {
    for (const [kind, { sentence, remedy, description }] of gapKinds) {
      const words = [sentence.de, sentence.en, remedy.de, remedy.en, description];
      expect([kind, words.filter((text) => text.trim() === '')]).toEqual([kind, []]);
      expect([kind, sentence.de.includes('{title}') && sentence.en.includes('{title}')]).toEqual([
        kind,
        true,
      ]);
    }
  });
});
