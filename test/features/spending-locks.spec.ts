import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { liveNow, momentNow } from '../support/past.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FIELDS = `id version status statusReason text amount isInForce daysLeft releasedOn releaseAct allowedActions
  releasingBody { name } releasingOffice { name } releaseOutcome { number } measures { number }`;
const mutation = (name: string, input: string) =>
  `mutation Do($input: ${input}!) { ${name}(input: $input) { ${FIELDS} } }`;
const RECORD = mutation('recordSpendingLock', 'RecordSpendingLockInput');
const CHANGE = mutation('changeSpendingLock', 'ChangeSpendingLockInput');
const STEP = mutation('changeSpendingLockStatus', 'ChangeSpendingLockStatusInput');
const tie = (name: string) => `mutation Tie($measureId: ID!, $lock: ID!) {
  ${name}(measureId: $measureId, spendingLockId: $lock) { isLocked spendingLocks { amount } } }`;
const LINK = tie('linkMeasureToSpendingLock');
const UNLINK = tie('unlinkMeasureFromSpendingLock');
const ONE = `query One($id: ID!) { spendingLock(id: $id) { ${FIELDS} } }`;
const MEASURE = `query Measure($id: ID!, $asOf: AsOf) { measure(id: $id, asOf: $asOf) {
  version status statusReason isLocked spendingLocks { text } allowedActions
  light { shown computed reasons { code text } } } }`;
const MOVE = `mutation Move($input: ChangeMeasureStatusInput!) { changeMeasureStatus(input: $input) { status statusReason } }`;

interface Lock {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
interface Measure {
  readonly version: number;
  readonly isLocked: boolean;
  readonly spendingLocks: readonly { text: string }[];
  readonly allowedActions: readonly string[];
  readonly light: { readonly shown: string; readonly reasons: readonly { code: string; text: string }[] };
}

const NOTE = 'Gesperrt bis zur Förderung; die Freigabe erteilt der Sozialausschuss.';

describe('Spending locks', () => {
  let app: TestApp;
  let office: ReportingOffice;
  let coordinator: Client;
  let bodyId: string;

  beforeAll(async () => {
    app = await startTestApp({ today: '2026-11-02', environment: { PUBLIC_READING: 'yes' } });
    office = await makeReportingOffice(app);
    ({ coordinator } = office);
    const organisation_id = await app.make.organisation();
    bodyId = await app.make.row('body', {
      name: 'Sozialausschuss',
      short_name: 'SozA',
      type: 'COMMITTEE',
      organisation_id,
    });
  });
  afterEach(async () => {
    app.clock.set(new Date('2026-11-02T11:00:00Z'));
    await app.make.rows`delete from measure_spending_lock`;
  });
  afterAll(() => app.close());

  const act = async (statement: string, input: object, client = coordinator): Promise<Lock> =>
    Object.values(await client.ask<Record<string, Lock>>(statement, { input }))[0];
  const refused = (statement: string, input: object, client = coordinator) =>
    client.refusals(statement, { input });
  const seen = ({ id, version }: Lock) => ({ id, version });
  const note = (more: object = {}) => ({
    text: NOTE,
    budgetPosition: '050.010.010 Sozialplanung',
    amount: 70_000,
    year: 2026,
    condition: 'Zuwendung des Landes oder des Bundes',
    releasingBodyId: bodyId,
    visibility: 'PUBLIC',
    ...more,
  });
  const record = (more: object = {}) => act(RECORD, note(more));
  const link = (measureId: string, { id }: Lock, client = coordinator) =>
    client.ask(LINK, { measureId, lock: id });
  /** A running measure that was reported to be on track, so that only a lock can darken its light. */
  const measureOnTrack = async (values: Record<string, unknown> = {}) => {
    const id = await office.measure({ visibility: 'PUBLIC', ...values });
    const report = {
      measure_id: id,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: '2026-10-20',
    };
    await app.make.row('status_report', report);
    return id;
  };
  const measure = async (id: string, client = coordinator, asOf?: string): Promise<Measure> =>
    (await client.ask<{ measure: Measure }>(MEASURE, { id, asOf })).measure;

  it('are recorded word for word and stay closed until a release is named, whatever became of the condition', async () => {
    const recorded = await record();
    expect(recorded).toMatchObject({
      status: 'ACTIVE',
      text: NOTE,
      isInForce: true,
      daysLeft: 59,
      releasingBody: { name: 'Sozialausschuss' },
      releasingOffice: null,
      allowedActions: ['CHANGE', 'MEET_CONDITION', 'REQUEST_RELEASE', 'RELEASE', 'CANCEL'],
    });
    const met = await act(STEP, { ...seen(recorded), to: 'CONDITION_MET' });
    expect(met).toMatchObject({ status: 'CONDITION_MET', isInForce: true });
    const asked = await act(STEP, { ...seen(met), to: 'RELEASE_REQUESTED' });
    expect(asked).toMatchObject({ status: 'RELEASE_REQUESTED', isInForce: true });
    const release = { ...seen(asked), to: 'RELEASED' };
    expect(await refused(STEP, release)).toEqual(['spendingLocks.releaseDayMissing']);
    expect(await refused(STEP, { ...release, releasedOn: '2026-11-03', releaseAct: 'Verfügung' })).toEqual([
      'spendingLocks.releaseDayAhead',
    ]);
    expect(await refused(STEP, { ...release, releasedOn: '2026-11-02' })).toEqual([
      'spendingLocks.releaseNotNamed',
    ]);
    const released = await act(STEP, {
      ...release,
      releasedOn: '2026-10-30',
      releaseAct: 'Verfügung der Kämmerin',
    });
    expect(released).toMatchObject({
      status: 'RELEASED',
      isInForce: false,
      daysLeft: null,
      releasedOn: '2026-10-30',
      releaseAct: 'Verfügung der Kämmerin',
      allowedActions: ['CHANGE'],
    });
    expect(await refused(STEP, { ...seen(released), to: 'ACTIVE', reason: 'Doch' })).toEqual([
      'spendingLocks.stepNotPossible',
    ]);
    expect(await refused(STEP, { ...seen(recorded), to: 'ACTIVE' })).toEqual(['database.changedMeanwhile']);
  });

  it('are released by the outcome of a meeting, which only those read who may see it', async () => {
    const meeting_id = await app.make.row('meeting', {
      body_id: bodyId,
      number: 1,
      held_on: '2026-10-01',
      state: 'HELD',
      visibility: 'INTERNAL',
    });
    const agenda_item_id = await app.make.row('agenda_item', { meeting_id, position: 1, title: 'Freigabe' });
    const releaseOutcomeId = await app.make.row('outcome', {
      agenda_item_id,
      number: 'SozA-2026-07',
      kind: 'RESOLUTION',
      text: 'Die Mittel werden freigegeben.',
    });
    const recorded = await record();
    const input = { ...seen(recorded), to: 'RELEASED', releasedOn: '2026-10-01' };
    const unknown = { ...input, releaseOutcomeId: '00000000-0000-4000-8000-000000000000' };
    expect(await refused(STEP, unknown)).toEqual(['database.unknownReference']);
    expect(await act(STEP, { ...input, releaseOutcomeId })).toMatchObject({
      status: 'RELEASED',
      releaseOutcome: { number: 'SozA-2026-07' },
    });
    expect(await office.committeeMember.ask(ONE, { id: recorded.id })).toMatchObject({
      spendingLock: { status: 'RELEASED', releaseOutcome: null },
    });
  });

  it('expire with their year by the clock alone, and a release within it can still be entered', async () => {
    const recorded = await record();
    app.clock.set(new Date('2027-01-01T09:00:00Z'));
    const { spendingLock: expired } = await coordinator.ask<{ spendingLock: Lock }>(ONE, { id: recorded.id });
    expect(expired).toMatchObject({
      status: 'EXPIRED',
      version: recorded.version,
      isInForce: false,
      daysLeft: null,
      allowedActions: ['CHANGE', 'RELEASE'],
    });
    const inStatus = (status: string) =>
      coordinator.ask<{ spendingLocks: { nodes: { id: string }[] } }>(
        'query In($status: SpendingLockStatus!) { spendingLocks(filter: { status: [$status] }) { nodes { id } } }',
        { status },
      );
    expect((await inStatus('EXPIRED')).spendingLocks.nodes).toContainEqual({ id: recorded.id });
    expect((await inStatus('ACTIVE')).spendingLocks.nodes).not.toContainEqual({ id: recorded.id });
    const release = { ...seen(expired), to: 'RELEASED', releaseAct: 'Verfügung' };
    expect(await refused(STEP, { ...release, releasedOn: '2027-01-01' })).toEqual([
      'spendingLocks.releasedAfterYear',
    ]);
    expect(await act(STEP, { ...release, releasedOn: '2026-12-30' })).toMatchObject({ status: 'RELEASED' });
  });

  it('are corrected with a reason only, and the former wording stays in history', async () => {
    const recorded = await record();
    expect(await refused(CHANGE, { ...seen(recorded), text: 'Anders' })).toEqual([
      'spendingLocks.reasonMissing',
    ]);
    const shown = await act(CHANGE, { ...seen(recorded), text: NOTE, visibility: 'COMMITTEE' });
    const corrected = await act(CHANGE, {
      ...seen(shown),
      text: 'Anders',
      releasingOfficeId: office.officeId,
      changeReason: 'Abschrift verglichen',
    });
    expect(corrected).toMatchObject({
      text: 'Anders',
      releasingBody: null,
      releasingOffice: { name: 'Jugendamt' },
    });
    const { history } = await coordinator.ask<{
      history: { reason: string | null; changes: { field: string; before: string | null }[] }[];
    }>('query H($id: ID!) { history(id: $id) { reason changes { field before } } }', { id: recorded.id });
    const correction = history.find(({ reason }) => reason === 'Abschrift verglichen');
    expect(correction?.changes).toContainEqual({ field: 'text', before: NOTE });
  });

  it('name either a body or an office that lifts them', async () => {
    const both = { releasingOfficeId: office.officeId };
    expect(await refused(RECORD, note(both))).toEqual(['spendingLocks.oneReleaser']);
    expect(await refused(RECORD, note({ releasingBodyId: null }))).toEqual(['spendingLocks.oneReleaser']);
    expect(await refused(RECORD, note({ condition: '  ' }))).toEqual(['spendingLocks.wordsMissing']);
    expect(await refused(RECORD, note({ amount: 0 }))).not.toEqual([]);
  });

  it('turn measures yellow with a reason, as long as they are in force', async () => {
    const id = await measureOnTrack();
    const recorded = await record();
    expect(await measure(id)).toMatchObject({ isLocked: false, light: { shown: 'GREEN' } });
    expect(await link(id, recorded)).toEqual({
      linkMeasureToSpendingLock: { isLocked: true, spendingLocks: [{ amount: 70_000 }] },
    });
    expect((await measure(id)).light).toEqual({
      shown: 'YELLOW',
      computed: 'YELLOW',
      reasons: [
        { code: 'FUNDS_LOCKED', text: 'Mittel der Maßnahme sind gesperrt (Sperrvermerk über 70.000 Euro).' },
      ],
    });
    await act(STEP, {
      ...seen(recorded),
      to: 'RELEASED',
      releasedOn: '2026-11-02',
      releaseAct: 'Verfügung',
    });
    expect(await measure(id)).toMatchObject({
      isLocked: false,
      spendingLocks: [{ text: NOTE }],
      light: { shown: 'GREEN', reasons: [{ code: 'ON_TRACK' }] },
    });
  });

  it('are shown as of an earlier moment as they stood then', async () => {
    liveNow(app);
    const year = app.clock.now().getFullYear();
    const id = await measureOnTrack();
    const recorded = await record({ year });
    await link(id, recorded);
    const locked = await momentNow(app);
    await act(STEP, { ...seen(recorded), to: 'CANCELLED', reason: 'Nachtragshaushalt' });
    await coordinator.ask(UNLINK, { measureId: id, lock: recorded.id });
    expect(await measure(id)).toMatchObject({
      isLocked: false,
      spendingLocks: [],
      light: { shown: 'GREEN' },
    });
    expect(await measure(id, coordinator, locked)).toMatchObject({
      isLocked: true,
      spendingLocks: [{ text: NOTE }],
      light: { shown: 'YELLOW', reasons: [{ code: 'FUNDS_LOCKED' }] },
    });
  });

  it('tell nothing to whom their level hides them: no field, light, reason, filter, order or count', async () => {
    const open = await measureOnTrack();
    const locked = await measureOnTrack();
    const hidden = await record({ visibility: 'INTERNAL' });
    await link(locked, hidden);
    const LIST = `{ yellow: measures(filter: { light: [YELLOW] }) { totalCount }
      locked: measures(filter: { locked: true }) { totalCount }
      byLight: measures(sortBy: LIGHT, first: 200) { nodes { id } }
      spendingLock(id: "${hidden.id}") { id }
      node(id: "${hidden.id}") { id } }`;
    interface Listed {
      readonly yellow: { totalCount: number };
      readonly locked: { totalCount: number };
      readonly byLight: { nodes: { id: string }[] };
      readonly spendingLock: object | null;
      readonly node: object | null;
    }
    expect(await coordinator.ask<Listed>(LIST)).toMatchObject({
      yellow: { totalCount: 1 },
      locked: { totalCount: 1 },
      spendingLock: { id: hidden.id },
    });
    const stranger = await app.signedInAs('');
    for (const reader of [office.committeeMember, stranger]) {
      expect(await measure(locked, reader)).toMatchObject({
        isLocked: false,
        spendingLocks: [],
        light: { shown: 'GREEN', reasons: [{ code: 'ON_TRACK' }] },
      });
      const { byLight, ...rest } = await reader.ask<Listed>(LIST);
      expect(rest).toMatchObject({
        yellow: { totalCount: 0 },
        locked: { totalCount: 0 },
        spendingLock: null,
        node: null,
      });
      const order = byLight.nodes.map(({ id }) => id).filter((id) => [open, locked].includes(id));
      expect(order).toEqual([open, locked].sort());
    }
    // The office that works on the measure plans, so it knows; a summary counts what its reader sees
    expect(await measure(locked, office.officer)).toMatchObject({
      isLocked: true,
      light: { shown: 'YELLOW' },
    });
  });

  it('keep a measure from being begun, unless it does without the locked money and somebody says how', async () => {
    const id = await measureOnTrack({ status: 'AGREED', actual_start: '2026-11-01' });
    const recorded = await record({ visibility: 'INTERNAL' });
    await link(id, recorded);
    const { version, allowedActions } = await measure(id, office.head);
    expect(allowedActions).toContain('START');
    const input = { id, version, to: 'IN_PROGRESS' };
    for (const said of [{}, { reason: 'Es eilt' }, { withoutLockedFunds: true }]) {
      expect(await refused(MOVE, { ...input, ...said }, office.head)).toEqual(['measures.notReady']);
    }
    const said = { withoutLockedFunds: true, reason: 'Beginn mit Spenden' };
    expect(await office.head.ask(MOVE, { input: { ...input, ...said } })).toEqual({
      changeMeasureStatus: { status: 'IN_PROGRESS', statusReason: 'Beginn mit Spenden' },
    });
  });

  it('do not keep a measure from being begun once their year is over', async () => {
    const id = await measureOnTrack({ status: 'AGREED', actual_start: '2026-11-01' });
    await link(id, await record({ year: 2025 }));
    const { version } = await measure(id, office.head);
    expect(await office.head.ask(MOVE, { input: { id, version, to: 'IN_PROGRESS' } })).toMatchObject({
      changeMeasureStatus: { status: 'IN_PROGRESS' },
    });
  });

  it('are kept by coordination, and hung on measures by who coordinates them', async () => {
    const id = await measureOnTrack();
    const recorded = await record();
    await app.make.person({ email: 'verwaltung@amt.example', roles: [Role.ADMINISTRATOR] });
    const administrator = await app.signedInAs('verwaltung@amt.example');
    for (const who of [office.head, office.officer, office.committeeMember, administrator]) {
      expect(await refused(RECORD, note(), who)).toEqual(['people.notAllowed']);
      expect(await refused(CHANGE, { ...seen(recorded), amount: 1, changeReason: 'x' }, who)).toEqual([
        'people.notAllowed',
      ]);
      expect(await refused(STEP, { ...seen(recorded), to: 'CONDITION_MET' }, who)).toEqual([
        'people.notAllowed',
      ]);
      expect(await who.refusals(LINK, { measureId: id, lock: recorded.id })).toEqual(['people.notAllowed']);
    }
    expect((await measure(id, office.head)).allowedActions).not.toContain('LINK_SPENDING_LOCK');
    expect((await measure(id)).allowedActions).toContain('LINK_SPENDING_LOCK');
    expect(await office.head.ask(ONE, { id: recorded.id })).toMatchObject({
      spendingLock: { allowedActions: [] },
    });
    expect(await administrator.refusals(ONE, { id: recorded.id })).toEqual(['people.notAllowed']);

    await link(id, recorded);
    expect(await coordinator.refusals(LINK, { measureId: id, lock: recorded.id })).toEqual([
      'measures.alreadyPaidByLock',
    ]);
    await coordinator.ask(UNLINK, { measureId: id, lock: recorded.id });
    expect(await coordinator.refusals(UNLINK, { measureId: id, lock: recorded.id })).toEqual([
      'measures.notPaidByLock',
    ]);
  });

  it('are counted once in the money of the summary, as far as its reader may see them', async () => {
    const [first, second, third] = [await office.measure(), await office.measure(), await office.measure()];
    const shown = await record({ visibility: 'COMMITTEE' });
    for (const id of [first, second]) await link(id, shown);
    await link(third, await record({ visibility: 'INTERNAL', amount: 1_000 }));
    await link(third, await record({ year: 2025, amount: 500 }));
    const money = async (client: Client) =>
      (
        await client.ask<{ progressSummary: { money: object } }>(
          '{ progressSummary { money { lockedAmount spendingLocks { amount } } } }',
        )
      ).progressSummary.money;
    expect(await money(coordinator)).toEqual({
      lockedAmount: 71_000,
      spendingLocks: [{ amount: 70_000 }, { amount: 1_000 }],
    });
    expect(await money(office.committeeMember)).toEqual({
      lockedAmount: 70_000,
      spendingLocks: [{ amount: 70_000 }],
    });
  });
});
