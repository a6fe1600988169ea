import { Role } from '../../src/kernel/actor.js';
import { raw } from '../../src/platform/database/sql.js';
import { rolledUp } from '../../src/features/reports/roll-up.rules.js';
import { countsOf, rolledUpSql, ruleSql } from '../../src/features/reports/roll-up.sql.js';
import type { Client } from '../support/client.js';
import { momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LIGHT = `query Light($asOf: AsOf) { progressSummary(asOf: $asOf) { byStrategy { strategy { title }
  light { shown computed rule text isOverridden overrideText } } } }`;
const OVERRIDE = `mutation Override($input: OverrideStrategyLightInput!) { overrideStrategyLight(input: $input) {
  lightOverride { id version light reason setOn holds } } }`;
const MAY = 'query May($id: ID!) { strategy(id: $id) { lightCanBeSet } }';

interface Light {
  shown: string | null;
  computed: string | null;
  rule: string;
  text: string;
  isOverridden: boolean;
  overrideText: string | null;
}
interface Override {
  id: string;
  version: number;
  light: string;
  reason: string;
  setOn: string;
  holds: boolean;
}

describe('The light of a strategy', () => {
  let app: TestApp;
  let coordinator: Client;
  let member: Client;
  let head: Client;
  let office: string;
  let field: string;
  let count = 0;

  const measure = async (
    strategy: string,
    light: 'GREEN' | 'YELLOW' | 'RED' | 'GREY',
    given: object = {},
  ) => {
    const id = await app.make.row('measure', {
      number: `SL-${++count}`,
      title: `Maßnahme ${count}`,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      field_of_action_id: field,
      lead_office_id: office,
      planned_end: light === 'RED' ? '2026-09-30' : '2027-12-31',
      ...given,
    });
    if (light !== 'GREY') {
      await app.make.row('status_report', {
        measure_id: id,
        state: 'RELEASED',
        self_assessment: light === 'YELLOW' ? 'AT_RISK' : 'ON_TRACK',
        reported_on: '2026-10-15',
      });
    }
    await app.make.row('measure_strategy', { measure_id: id, strategy_id: strategy });
    return id;
  };
  const strategy = async (title: string) => {
    const id = await app.make.row('strategy', { title, lead_office_id: office, visibility: 'COMMITTEE' });
    const version = await app.make.row('strategy_version', {
      strategy_id: id,
      number: 1,
      text: 'Gemeinsam.',
      submitted_on: '2026-01-01',
    });
    await app.make.row('agreement', {
      strategy_version_id: version,
      organisation_id: await app.make.organisation(),
      state: 'AGREED',
      stated_on: '2026-01-02',
    });
    return id;
  };
  const lightOf = async (title: string, as = coordinator, asOf?: string): Promise<Light | undefined> => {
    const { progressSummary } = await as.ask<{
      progressSummary: { byStrategy: { strategy: { title: string }; light: Light }[] };
    }>(LIGHT, { asOf });
    return progressSummary.byStrategy.find((tally) => tally.strategy.title === title)?.light;
  };
  const override = async (input: object, as = coordinator): Promise<Override | null> =>
    (await as.ask<{ overrideStrategyLight: { lightOverride: Override | null } }>(OVERRIDE, { input }))
      .overrideStrategyLight.lightOverride;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    const { make } = app;
    office = await make.office();
    field = await make.fieldOfAction();
    await make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await make.person({ email: 'leitung@kreis.example', roles: [Role.OFFICE_HEAD], officeId: office });
    await make.person({ email: 'ausschuss@kreis.example', roles: [Role.COMMITTEE_MEMBER] });
    coordinator = await app.signedInAs('k@kreis.example');
    head = await app.signedInAs('leitung@kreis.example');
    member = await app.signedInAs('ausschuss@kreis.example');
  });
  afterAll(() => app.close());

  it('is the same in the statement as in the rule, for every strategy with up to four measures of each light', async () => {
    const rows = await app.make.rows<
      Record<'green' | 'yellow' | 'red' | 'grey' | 'key_red', number> & {
        has_ended: boolean;
        rule: string;
        light: string | null;
      }
    >`select t.*, ${ruleSql(countsOf(raw('t')))} as rule, ${rolledUpSql(countsOf(raw('t')))} as light
      from (select green, yellow, red, grey, key_red, has_ended from generate_series(0, 4) green, generate_series(0, 4) yellow,
        generate_series(0, 4) red, generate_series(0, 4) grey, generate_series(0, red) key_red,
        (values (true), (false)) ends(has_ended)) as t`;
    expect(rows).toHaveLength(5 * 5 * 5 * (1 + 2 + 3 + 4 + 5) * 2);
    const wrong = rows.filter(({ green, yellow, red, grey, key_red: keyRed, has_ended, rule, light }) => {
      const running = green + yellow + red + grey;
      const step = rolledUp({ ended: Number(has_ended), running, green, yellow, red, grey, keyRed });
      return `${step.rule} ${step.light}` !== `${rule} ${light}`;
    });
    expect(wrong).toEqual([]);
  });

  it('says which rule made it, with the numbers, from what the reader may see', async () => {
    const id = await strategy('Wohnen');
    for (const light of ['GREEN', 'GREEN', 'GREEN', 'RED'] as const) await measure(id, light);
    await measure(id, 'RED', { visibility: 'INTERNAL' });
    await measure(id, 'RED', { status: 'COMPLETED' });
    expect(await lightOf('Wohnen')).toEqual({
      shown: 'RED',
      computed: 'RED',
      rule: 'MANY_RED',
      text: 'Nicht im Plan. Laufende Maßnahmen: 5; davon nicht im Plan: 2, mindestens ein Drittel.',
      isOverridden: false,
      overrideText: null,
    });
    expect(await lightOf('Wohnen', member)).toMatchObject({
      shown: 'YELLOW',
      text: 'Gefährdet. Laufende Maßnahmen: 4; davon nicht im Plan: 1, weniger als ein Drittel und keine Leitmaßnahme.',
    });
    await measure(id, 'RED', { is_key_measure: true });
    expect(await lightOf('Wohnen', member)).toMatchObject({ shown: 'RED', rule: 'KEY_MEASURE_RED' });
  });

  it('is none where nothing runs or the strategy has ended, also where coordination set one', async () => {
    const id = await strategy('Ruht');
    const running = await measure(id, 'GREEN');
    await override({ strategyId: id, light: 'RED', reason: 'Anders' });
    await app.make.change('measure', running, {
      status: 'ON_HOLD',
      status_reason: 'Pause',
      resubmit_on: '2027-01-01',
    });
    expect(await lightOf('Ruht')).toMatchObject({ shown: null, rule: 'NOTHING_RUNS', isOverridden: false });
    await app.make.change('strategy', id, { ended_on: '2026-10-31', ended_reason: 'Fertig' });
    expect(await lightOf('Ruht')).toMatchObject({ shown: null, rule: 'ENDED' });
    const input = { strategyId: id, light: 'GREEN', reason: 'Doch' };
    expect(await coordinator.refusals(OVERRIDE, { input })).toEqual(['strategies.ended']);
  });

  it('is set by coordination alone, with a reason that everybody reads beside it', async () => {
    const id = await strategy('Teilhabe');
    await measure(id, 'RED');
    const input = { strategyId: id, light: 'YELLOW', reason: ' Der Neustart ist beschlossen. ' };
    expect(await coordinator.refusals(OVERRIDE, { input: { ...input, reason: ' ' } })).toEqual([
      'reports.overrideNeedsReason',
    ]);
    for (const other of [head, member]) {
      expect(await other.refusals(OVERRIDE, { input })).toEqual(['people.notAllowed']);
    }
    const may = async (reader: Client) =>
      (await reader.ask<{ strategy: { lightCanBeSet: boolean } }>(MAY, { id })).strategy.lightCanBeSet;
    expect(await Promise.all([coordinator, head, member].map(may))).toEqual([true, false, false]);
    expect(await override(input)).toMatchObject({
      light: 'YELLOW',
      reason: 'Der Neustart ist beschlossen.',
      setOn: '2026-11-02',
      holds: true,
    });
    expect(await lightOf('Teilhabe', member)).toMatchObject({
      shown: 'YELLOW',
      computed: 'RED',
      isOverridden: true,
      overrideText: 'Von der Koordination am 02.11.2026 gesetzt: Der Neustart ist beschlossen.',
    });
  });

  it('is given back to the rule, keeps its history, and is changed by nobody unseen', async () => {
    const id = await strategy('Bildung');
    await measure(id, 'GREEN');
    const first = (await override({ strategyId: id, light: 'RED', reason: 'Eins' }))!;
    const unseen = { strategyId: id, light: 'GREEN', reason: 'Zwei' };
    expect(await coordinator.refusals(OVERRIDE, { input: unseen })).toEqual(['reports.overrideChanged']);
    await override({ ...unseen, version: first.version });
    const stale = { strategyId: id, version: first.version };
    expect(await coordinator.refusals(OVERRIDE, { input: stale })).toEqual(['database.changedMeanwhile']);
    expect(await override({ strategyId: id, version: first.version + 1 })).toBeNull();
    expect(await lightOf('Bildung')).toMatchObject({ shown: 'GREEN', isOverridden: false });
    expect(await coordinator.refusals(OVERRIDE, { input: stale })).toEqual(['reports.overrideChanged']);
    const reasons = await app.make
      .rows`select reason from history.strategy_light_override where id = ${first.id}::uuid order by version`;
    expect(reasons).toEqual([{ reason: 'Eins' }, { reason: 'Zwei' }]);
  });

  it('ends by itself when a conference has looked at the strategy, and is known as it was before', async () => {
    const id = await strategy('Pflege');
    await measure(id, 'GREEN');
    await override({ strategyId: id, light: 'RED', reason: 'Träger insolvent' });
    const body = await app.make.row('body', {
      name: 'Konferenz',
      type: 'PLANNERS_CONFERENCE',
      organisation_id: await app.make.organisation(),
    });
    const meeting = await app.make.row('meeting', {
      body_id: body,
      number: 1,
      held_on: '2026-11-10',
      starts_at: '09:00',
    });
    const item = await app.make.row('agenda_item', {
      meeting_id: meeting,
      position: 1,
      title: 'Pflege',
      strategy_id: id,
    });
    app.clock.set(new Date('2026-11-11T09:00:00Z'));
    coordinator = await app.signedInAs('k@kreis.example');
    expect(await lightOf('Pflege')).toMatchObject({ shown: 'RED' });
    await app.make.change('meeting', meeting, { state: 'HELD' });
    expect(await lightOf('Pflege')).toMatchObject({ shown: 'GREEN', isOverridden: false });
    await app.make.change('agenda_item', item, { withdrawn_on: '2026-11-10', withdrawn_because: 'Vertagt' });
    expect(await lightOf('Pflege')).toMatchObject({ shown: 'RED' });

    const then = await momentNow(app);
    coordinator = await app.signedInAs('k@kreis.example');
    const [{ version }] = await app.make.rows<{ version: number }>`
      select version from strategy_light_override where strategy_id = ${id}::uuid`;
    expect(await override({ strategyId: id, version })).toBeNull();
    expect(await lightOf('Pflege')).toMatchObject({ isOverridden: false });
    expect(await lightOf('Pflege', coordinator, then)).toMatchObject({ shown: 'RED', isOverridden: true });
  });
});
