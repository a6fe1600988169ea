import { Role } from '../../src/kernel/actor.js';
import { CHANGE_OFFICES, OfficeChangeJobs } from '../../src/features/office-changes/index.js';
import { BRING_NAMES_INTO_FORCE, OfficialNameJobs } from '../../src/features/offices/index.js';
import { JobContext } from '../../src/platform/jobs/index.js';
import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import type { Client } from '../support/client.js';
import { momentNow } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const RENAME = 'mutation Rename($input: RenameInput!) { renameOffice(input: $input) { name code version } }';
const MERGE =
  'mutation Merge($input: MergeOfficesInput!) { mergeOffices(input: $input) { id version state } }';
const SPLIT = 'mutation Split($input: SplitOfficeInput!) { splitOffice(input: $input) { state } }';
const CLOSE = 'mutation Close($input: CloseOfficeInput!) { closeOffice(input: $input) { state } }';

type Loose = Record<string, never>;

describe('Offices', () => {
  let app: TestApp;
  let coordinator: Client;
  let officer: Client;
  let county: string;
  let field: string;
  let count = 0;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02' });
    county = await app.make.organisation({ name: 'Kreis Unna' });
    field = await app.make.fieldOfAction({ code: 'JU' });
    await app.make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR] });
    await app.make.person({ email: 'amt@kreis.example', roles: [Role.OFFICER] });
    coordinator = await app.signedInAs('k@kreis.example');
    officer = await app.signedInAs('amt@kreis.example');
  });
  afterAll(() => app.close());

  const office = (name: string, values: Record<string, unknown> = {}) =>
    app.make.office({ name, organisation_id: county, ...values });
  const measure = async (lead: string, values: Record<string, unknown> = {}) => {
    const id = await app.make.row('measure', {
      number: `JU-${String(++count).padStart(2, '0')}`,
      title: `Maßnahme ${count}`,
      field_of_action_id: field,
      lead_office_id: lead,
      status: 'IN_PROGRESS',
      visibility: 'COMMITTEE',
      ...values,
    });
    await app.make.row('participation', {
      measure_id: id,
      office_id: lead,
      role: 'LEAD',
      commitment: 'AGREED',
    });
    return id;
  };
  const seen = async (id: string) => {
    const [row] = await app.make.rows<{ version: number }>`select version from office where id = ${id}`;
    return { id, version: row.version };
  };
  const run = async (name: typeof CHANGE_OFFICES, work: () => Promise<void>) =>
    app.nest.get(JobContext).run(name, work);
  const changeOffices = () => run(CHANGE_OFFICES, () => app.nest.get(OfficeChangeJobs).carryOut());
  const bringNames = () => run(BRING_NAMES_INTO_FORCE, () => app.nest.get(OfficialNameJobs).bringIntoForce());
  const nameOn = async (id: string, day: string) =>
    (
      await officer.ask<{ office: { nameOn: string } } & Loose>(
        'query Name($id: ID!, $day: LocalDate!) { office(id: $id) { nameOn(day: $day) } }',
        { id, day },
      )
    ).office.nameOn;
  const holdings = async (id: string, who = coordinator) =>
    (
      await who.ask<
        { office: { holdings: { kind: string; things: { itemId: string; label: string }[] }[] } } & Loose
      >('query Has($id: ID!) { office(id: $id) { holdings { kind things { itemId label } } } }', { id })
    ).office.holdings;

  it('are told what they have in the words of whoever reads', async () => {
    const id = await office('Amt für Wohnen');
    const person = await app.make.person({ name: 'Ole Amt' });
    await app.make.role(person, { role: Role.OFFICER, officeId: id });
    const [profile] = await app.make.rows<{ id: string }>`select id from reminder_profile limit 1`;
    await app.make.row('review', {
      profile_id: profile.id,
      anchor_on: '2027-03-01',
      starts_on: '2027-01-02',
      report_due_on: '2027-02-01',
      office_ids: [id],
    });
    await app.make.person({ email: 'en@kreis.example', locale: 'en', roles: [Role.COORDINATOR] });
    const labels = async (who: Client) =>
      (await holdings(id, who)).flatMap(({ things }) => things.map(({ label }) => label));
    expect(await labels(coordinator)).toEqual(['Ole Amt (Sachbearbeitung)', 'Turnus 01.03.2027']);
    expect(await labels(await app.signedInAs('en@kreis.example'))).toEqual([
      'Ole Amt (Officer)',
      'Round of 01/03/2027',
    ]);
  });

  describe('get another name', () => {
    it('from a day in the past on, and last year’s report shows last year’s name', async () => {
      const id = await office('Sozialamt', { code: '50' });
      const measureId = await measure(id);
      await app.make.row('status_report', {
        measure_id: measureId,
        self_assessment: 'ON_TRACK',
        state: 'RELEASED',
        reported_on: '2025-10-01',
      });
      const input = { ...(await seen(id)), name: 'Amt für Teilhabe', validFrom: '2026-10-01' };
      expect(await officer.refusals(RENAME, { input })).toEqual(['people.notAllowed']);
      const { renameOffice } = await coordinator.ask<{ renameOffice: unknown } & Loose>(RENAME, { input });
      expect(renameOffice).toMatchObject({ name: 'Amt für Teilhabe', code: '50' });
      expect(await nameOn(id, '2026-09-30')).toBe('Sozialamt');
      expect(await nameOn(id, '2026-10-01')).toBe('Amt für Teilhabe');
      const { measure: told } = await coordinator.ask<Record<string, unknown> & Loose>(
        'query M($id: ID!) { measure(id: $id) { leadOffice { name } reports { officeName office { name } } } }',
        { id: measureId },
      );
      expect(told).toEqual({
        leadOffice: { name: 'Amt für Teilhabe' },
        reports: [{ officeName: 'Sozialamt', office: { name: 'Amt für Teilhabe' } }],
      });
    });

    it('that shows by its validity also where the past is read, though it was entered later', async () => {
      const id = await office('Amt für Wohnen');
      const before = await momentNow(app);
      const day = addDays(localDateIn(new Date()), -10);
      await coordinator.ask(RENAME, { input: { ...(await seen(id)), name: 'Wohnamt', validFrom: day } });
      const known = await coordinator.ask(
        'query O($id: ID!, $asOf: AsOf) { office(id: $id, asOf: $asOf) { name names { name } } }',
        { id, asOf: before },
      );
      app.clock.setTo('2026-11-02');
      expect(known).toEqual({ office: { name: 'Wohnamt', names: [] } });
    });

    it('from a day to come on, also where the job comes late; and not, where it was withdrawn', async () => {
      const id = await office('Jugendamt');
      const plan = async (name: string, validFrom: string) =>
        coordinator.ask(RENAME, { input: { ...(await seen(id)), name, validFrom } });
      await plan('Amt für Jugend', '2026-11-10');
      await plan('Amt für alles', '2026-11-20');
      const NAMES = 'query Names($id: ID!) { office(id: $id) { name names { id version name validFrom } } }';
      const names = async () =>
        (
          await coordinator.ask<
            {
              office: {
                name: string;
                names: { id: string; version: number; name: string; validFrom: string | null }[];
              };
            } & Loose
          >(NAMES, { id })
        ).office;
      const planned = await names();
      expect(planned.name).toBe('Jugendamt');
      expect(planned.names.map(({ name, validFrom }) => [name, validFrom])).toEqual([
        ['Amt für alles', '2026-11-20'],
        ['Amt für Jugend', '2026-11-10'],
        ['Jugendamt', null],
      ]);
      const WITHDRAW = 'mutation Withdraw($input: WithdrawNameInput!) { withdrawName(input: $input) }';
      const [never, , old] = planned.names;
      expect(await coordinator.refusals(WITHDRAW, { input: { id: old.id, version: old.version } })).toEqual([
        'offices.nameInForce',
      ]);
      expect(await officer.refusals(WITHDRAW, { input: { id: never.id, version: never.version } })).toEqual([
        'people.notAllowed',
      ]);
      await coordinator.ask(WITHDRAW, { input: { id: never.id, version: never.version } });
      app.clock.setTo('2026-11-25');
      await bringNames();
      await bringNames();
      app.clock.setTo('2026-11-02');
      expect((await names()).name).toBe('Amt für Jugend');
    });

    it('as a correction where it was wrong all along, and organisations by the same way', async () => {
      const id = await office('Gesundheitsmat');
      await coordinator.ask(RENAME, {
        input: { ...(await seen(id)), name: 'Gesundheitsmat Unna', validFrom: '2026-06-01' },
      });
      await coordinator.ask('mutation C($input: ChangeOfficeInput!) { changeOffice(input: $input) { id } }', {
        input: { ...(await seen(id)), name: 'Gesundheitsamt Unna' },
      });
      expect(await nameOn(id, '2026-07-01')).toBe('Gesundheitsamt Unna');
      expect(await nameOn(id, '2026-05-01')).toBe('Gesundheitsmat');
      const organisation = await app.make.organisation({ name: 'Caritas' });
      const { renameOrganisation } = await coordinator.ask<Record<string, unknown> & Loose>(
        `mutation R($input: RenameInput!) { renameOrganisation(input: $input) { name nameOn(day: "2025-01-01") } }`,
        { input: { id: organisation, version: 1, name: 'Caritasverband', validFrom: '2026-01-01' } },
      );
      expect(renameOrganisation).toEqual({ name: 'Caritasverband', nameOn: 'Caritas' });
    });
  });

  it('are merged: one follows them with everything they had, and nothing that was said changes', async () => {
    const { make } = app;
    const [one, other] = [
      await office('Amt 40', { code: '40' }),
      await office('Amt 41', { code: '41', shared_mailbox: 'amt41@kreis.example' }),
    ];
    const [led, shared] = [await measure(one), await measure(other)];
    await make.row('participation', {
      measure_id: led,
      office_id: other,
      role: 'COOPERATING',
      commitment: 'AGREED',
    });
    const finished = await measure(other, { status: 'COMPLETED' });
    const worker = await make.person({ officeId: other, roles: [Role.OFFICER] });
    const strategy = await make.row('strategy', { title: 'Bildung', lead_office_id: one });
    const secretariat = await make.row('body', {
      name: 'Runde',
      short_name: 'R',
      type: 'WORKING_GROUP',
      organisation_id: county,
      secretariat_office_id: one,
    });
    const meeting = await make.row('meeting', {
      body_id: secretariat,
      number: 1,
      held_on: '2026-10-01',
      state: 'HELD',
    });
    const item = await make.row('agenda_item', { meeting_id: meeting, position: 1, title: 'Auftrag' });
    const task = await make.row('outcome', {
      agenda_item_id: item,
      number: 'R-2026-01',
      kind: 'TASK',
      text: 'Prüfen',
      responsible_office_id: other,
      due_on: '2026-12-01',
    });
    await make.change('meeting', meeting, { sealed_on: '2026-10-02' });
    await make.row('data_delivery', {
      title: 'Zahlen',
      reference_period: '2026',
      supplier_office_id: other,
      due_on: '2026-12-01',
    });
    const released = await make.row('status_report', {
      measure_id: shared,
      self_assessment: 'ON_TRACK',
      state: 'RELEASED',
      reported_on: '2026-09-01',
    });

    const input = {
      offices: [await seen(one), await seen(other)],
      into: { founded: { organisationId: county, name: 'Amt für Bildung', code: '40' } },
      takesEffectOn: '2026-11-01',
    };
    expect(await officer.refusals(MERGE, { input })).toEqual(['people.notAllowed']);
    expect(await coordinator.refusals(MERGE, { input: { ...input, into: {} } })).toEqual([
      'officeChanges.partUnclear',
    ]);
    expect(
      (await coordinator.ask<{ mergeOffices: { state: string } } & Loose>(MERGE, { input })).mergeOffices
        .state,
    ).toBe('DONE');

    const [{ id: follower }] = await make.rows<{
      id: string;
    }>`select id from office where name = 'Amt für Bildung'`;
    const [row] = await make.rows<Record<string, unknown>>`
      select (select array_agg(distinct lead_office_id) from measure where id in (${led}, ${shared})) as leads,
             (select change_reason from measure where id = ${led}) as why,
             (select count(*)::int from participation where measure_id = ${led}) as parts,
             (select lead_office_id from measure where id = ${finished}) as finished,
             (select office_id from person where id = ${worker}) as worker,
             (select lead_office_id from strategy where id = ${strategy}) as strategy,
             (select secretariat_office_id from body where id = ${secretariat}) as secretariat,
             (select responsible_office_id from outcome where id = ${task}) as task,
             (select office_id from status_report where id = ${released}) as released,
             (select shared_mailbox from office where id = ${follower}) as mailbox`;
    expect(row).toEqual({
      leads: [follower],
      why: '40 Amt 40, 41 Amt 41: zum 01.11.2026 zusammengelegt',
      parts: 1,
      finished: other,
      worker: follower,
      strategy: follower,
      secretariat: follower,
      task: follower,
      released: other,
      mailbox: 'amt41@kreis.example',
    });
    for (const id of [one, other]) expect(await holdings(id)).toEqual([]);
    expect(
      await coordinator.ask(
        'query O($id: ID!) { office(id: $id) { active closedOn successors { name openedOn predecessors { name } } } }',
        { id: one },
      ),
    ).toEqual({
      office: {
        active: false,
        closedOn: '2026-10-31',
        successors: [
          {
            name: 'Amt für Bildung',
            openedOn: '2026-11-01',
            predecessors: [{ name: 'Amt 40' }, { name: 'Amt 41' }],
          },
        ],
      },
    });
    const list = (filter: string) =>
      coordinator.ask<{ offices: { nodes: { name: string }[] } } & Loose>(
        `{ offices(filter: ${filter}) { nodes { name } } }`,
      );
    expect((await list('{ name: "Amt 4" }')).offices.nodes).toEqual([]);
    expect((await list('{ name: "Amt 4", withClosed: true }')).offices.nodes).toHaveLength(2);
    // Nothing new can go to who is closed
    await expect(measure(one)).rejects.toThrow('closed office');
    expect(
      await coordinator.refusals(CLOSE, { input: { office: await seen(one), lastDay: '2026-11-01' } }),
    ).toEqual(['officeChanges.closedAlready']);
  });

  it('are split as it was said, thing by thing, and only where nothing is lost', async () => {
    const source = await office('Amt für Soziales und Wohnen');
    const target = await office('Wohnungsamt');
    const [stays, goes] = [await measure(source), await measure(source)];
    const worker = await app.make.person({ officeId: source });
    const kinds = await holdings(source);
    expect(kinds.map(({ kind }) => kind)).toEqual(['LEAD', 'STAFF']);
    const input = {
      office: await seen(source),
      parts: [{ founded: { organisationId: county, name: 'Amt für Soziales' } }, { officeId: target }],
      shares: [
        { kind: 'LEAD', part: 0 },
        { kind: 'LEAD', itemId: goes, part: 1 },
      ],
      takesEffectOn: '2026-11-02',
    };
    const { errors } = await coordinator.send(SPLIT, { input });
    expect(errors?.[0].extensions).toMatchObject({
      reason: 'officeChanges.somethingLost',
      details: { kinds: ['STAFF'] },
    });
    const complete = { ...input, shares: [...input.shares, { kind: 'STAFF', part: null }] };
    const withoutLead = {
      ...complete,
      shares: [
        { kind: 'LEAD', part: null },
        { kind: 'STAFF', part: 0 },
      ],
    };
    expect(await coordinator.refusals(SPLIT, { input: withoutLead })).toEqual([
      'officeChanges.somethingLost',
    ]);
    await coordinator.ask(SPLIT, { input: complete });
    const rows = await app.make.rows`
      select m.id, o.name from measure m join office o on o.id = m.lead_office_id where m.id in (${stays}, ${goes}) order by o.name`;
    expect(rows).toEqual([
      { id: stays, name: 'Amt für Soziales' },
      { id: goes, name: 'Wohnungsamt' },
    ]);
    const [{ office_id: where }] = await app.make.rows<{
      office_id: string | null;
    }>`select office_id from person where id = ${worker}`;
    expect(where).toBeNull();
  });

  it('give something away and go on', async () => {
    const source = await office('Amt für Kultur');
    const target = await office('Archiv');
    const [stays, goes] = [await measure(source), await measure(source)];
    await coordinator.ask(SPLIT, {
      input: {
        office: await seen(source),
        parts: [{ officeId: target }],
        shares: [{ kind: 'LEAD', itemId: goes, part: 0 }],
        ends: false,
        takesEffectOn: '2026-11-02',
      },
    });
    expect((await holdings(source)).map(({ things }) => things.map(({ itemId }) => itemId))).toEqual([
      [stays],
    ]);
    expect((await holdings(target)).map(({ things }) => things.map(({ itemId }) => itemId))).toEqual([
      [goes],
    ]);
  });

  it('change on the day that was settled, with what they have by then, unless it was called off', async () => {
    const [source, target] = [await office('Amt für Sport'), await office('Amt für Bewegung')];
    const early = await measure(source);
    const merge = async () =>
      (
        await coordinator.ask<{ mergeOffices: { id: string; version: number; state: string } } & Loose>(
          MERGE,
          {
            input: { offices: [await seen(source)], into: { officeId: target }, takesEffectOn: '2027-01-01' },
          },
        )
      ).mergeOffices;
    const { id, version, state } = await merge();
    expect(state).toBe('PREPARED');
    const CANCEL =
      'mutation Cancel($input: CancelOfficeChangeInput!) { cancelOfficeChange(input: $input) { state } }';
    expect(await coordinator.ask(CANCEL, { input: { id, version } })).toEqual({
      cancelOfficeChange: { state: 'CANCELLED' },
    });
    expect(await coordinator.refusals(CANCEL, { input: { id, version: version + 1 } })).toEqual([
      'officeChanges.notPrepared',
    ]);
    await merge();
    const late = await measure(source);
    await changeOffices();
    expect((await holdings(source))[0].things).toHaveLength(2);
    app.clock.setTo('2027-01-07');
    await Promise.all([changeOffices(), changeOffices()]);
    await changeOffices();
    app.clock.setTo('2026-11-02');
    const rows = await app.make
      .rows`select lead_office_id as lead from measure where id in (${early}, ${late})`;
    expect(rows).toEqual([{ lead: target }, { lead: target }]);
    const { officeChanges } = await coordinator.ask<{ officeChanges: { nodes: unknown[] } } & Loose>(
      '{ officeChanges { nodes { kind state takesEffectOn offices { name closedOn } } } }',
    );
    expect(officeChanges.nodes).toContainEqual({
      kind: 'MERGE',
      state: 'DONE',
      takesEffectOn: '2027-01-01',
      offices: [{ name: 'Amt für Sport', closedOn: '2026-12-31' }],
    });
    expect(await officer.refusals('{ officeChanges { nodes { kind } } }')).toEqual(['people.notAllowed']);
  });

  it('say what is planned to go where, to those who keep offices', async () => {
    const [source, target] = [await office('Amt für Verkehr', { code: '66' }), await office('Radbüro')];
    const [, goes] = [await measure(source), await measure(source)];
    const [{ number }] = await app.make.rows<{
      number: string;
    }>`select number from measure where id = ${goes}`;
    const { splitOffice } = await coordinator.ask<{ splitOffice: { id: string } } & Loose>(
      'mutation Split($input: SplitOfficeInput!) { splitOffice(input: $input) { id } }',
      {
        input: {
          office: await seen(source),
          parts: [
            { founded: { organisationId: county, name: 'Amt für Mobilität', code: '67' } },
            { officeId: target },
          ],
          shares: [
            { kind: 'LEAD', part: 0 },
            { kind: 'LEAD', itemId: goes, part: 1 },
            { kind: 'STAFF', part: null },
          ],
          takesEffectOn: '2026-12-01',
        },
      },
    );
    const PLAN = `query Plan($id: ID!) { node(id: $id) { ... on OfficeChange {
      ends
      parts { number name code office { name } }
      shares { kind name itemId thing { label } part { number } }
    } } }`;
    const plan = async (who: Client) => (await who.ask<{ node: unknown } & Loose>(PLAN, splitOffice)).node;
    const parts = [
      { number: 0, name: 'Amt für Mobilität', code: '67', office: null },
      { number: 1, name: null, code: null, office: { name: 'Radbüro' } },
    ];
    const shares = (thing: unknown) => [
      { kind: 'LEAD', name: 'Federführung von Maßnahmen', itemId: null, thing: null, part: { number: 0 } },
      { kind: 'LEAD', name: 'Federführung von Maßnahmen', itemId: goes, thing, part: { number: 1 } },
      { kind: 'STAFF', name: 'Beschäftigte', itemId: null, thing: null, part: null },
    ];
    expect(await plan(coordinator)).toEqual({ ends: true, parts, shares: shares({ label: number }) });
    expect(await plan(officer)).toBeNull();
    await app.make.change('measure', goes, { lead_office_id: target });
    expect(await plan(coordinator)).toEqual({ ends: true, parts, shares: shares(null) });
  });

  it('end without a successor only where they have nothing, and show what they have to few', async () => {
    const empty = await office('Leere Stelle');
    const busy = await office('Volle Stelle');
    await measure(busy);
    const close = async (id: string) =>
      coordinator.refusals(CLOSE, { input: { office: await seen(id), lastDay: '2026-11-01' } });
    expect(await close(empty)).toEqual([]);
    expect(await close(busy)).toEqual(['officeChanges.somethingLost']);
    expect(await holdings(busy, officer)).toEqual([]);
  });
});
