import { systemActor } from '../../src/kernel/actor.js';
import { isExcused, ReportRequestService, RequestClosing } from '../../src/features/measures/index.js';
import { Database } from '../../src/platform/database/database.js';
import { sql } from '../../src/platform/database/sql.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Client } from '../support/client.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ASK = `mutation Ask($input: AskForExtensionInput!) { askForExtension(input: $input) {
  id version state oldDueOn newDueOn reason askedOn dayOff allowedActions askedBy { name } measure { number } request { dueOn } } }`;
const DECIDE = `mutation Decide($input: DecideExtensionInput!) { decideExtension(input: $input) {
  state note newDueOn decidedOn decidedBy { name } request { dueOn extensionCount } measure { reportDueOn } } }`;
const WITHDRAW = `mutation Withdraw($input: SeenExtensionInput!) { withdrawExtension(input: $input) { state request { dueOn } } }`;
const WAITING = '{ requestedExtensions { nodes { id version newDueOn measure { number } } totalCount } }';

interface Extension {
  readonly id: string;
  readonly version: number;
}

describe('"Not possible yet"', () => {
  let app: TestApp;
  let office: ReportingOffice;
  let measureId: string;

  beforeEach(async () => {
    app = await startTestApp();
    office = await makeReportingOffice(app);
    measureId = await office.measure();
    await owe(measureId, '2026-11-06');
  });
  afterEach(() => app.close());

  const requests = <Result>(work: (service: ReportRequestService) => Promise<Result>): Promise<Result> =>
    app.nest
      .get(Transactions)
      .run({ actor: systemActor, source: 'JOB' }, () => work(app.nest.get(ReportRequestService)));
  const owe = async (measure: string, dueOn: string) =>
    (await requests((service) => service.request([measure], dueOn, '2026-10-01')))[0].requestId;
  const asked = (values = {}) => ({
    input: { measureId, newDueOn: '2026-11-20', reason: 'Die Zahlen des Trägers fehlen.', ...values },
  });
  const ask = async (who: Client = office.officer, values = {}): Promise<Extension> =>
    (await who.ask<{ askForExtension: Extension }>(ASK, asked(values))).askForExtension;
  const decide = ({ id, version }: Extension, values: object) =>
    office.coordinator.ask(DECIDE, { input: { id, version, ...values } });
  const excused = async (today: string) => {
    const rows = await app.nest
      .get(Database)
      .rows<{ id: string }>(
        sql`select q.id from report_request q where q.closed_on is null and ${isExcused(sql`q`, today)}`,
      );
    return rows.length;
  };
  const due = () => app.make.rows<{ dueOn: string }>`
    select due_on::text as "dueOn" from report_request where closed_on is null order by due_on`;

  it('is an answer: with reason and day, and nobody is reminded until then', async () => {
    expect(await office.officer.ask(ASK, asked())).toEqual({
      askForExtension: {
        id: expect.any(String) as string,
        version: 1,
        state: 'REQUESTED',
        oldDueOn: '2026-11-06',
        newDueOn: '2026-11-20',
        reason: 'Die Zahlen des Trägers fehlen.',
        askedOn: '2026-11-02',
        dayOff: null,
        allowedActions: ['WITHDRAW'],
        askedBy: { name: 'Olaf Ordner' },
        measure: { number: 'JU-01' },
        request: { dueOn: '2026-11-06' },
      },
    });
    expect(await excused('2026-11-19')).toBe(1);
    expect(await excused('2026-11-20')).toBe(0);
  });

  it('is confirmed by coordination: the day moves, the count shows it, and the light waits for the new day', async () => {
    await app.make.row('status_report', {
      measure_id: measureId,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      text: 'Läuft.',
      reported_on: '2026-08-01',
      released_by: office.headId,
    });
    const extension = await ask();
    expect(await decide(extension, { isConfirmed: true, note: 'Gern.' })).toEqual({
      decideExtension: {
        state: 'CONFIRMED',
        note: 'Gern.',
        newDueOn: '2026-11-20',
        decidedOn: '2026-11-02',
        decidedBy: { name: expect.any(String) as string },
        request: { dueOn: '2026-11-20', extensionCount: 1 },
        measure: { reportDueOn: '2026-11-20' },
      },
    });
    expect(await excused('2026-11-19')).toBe(1);
    const light = () =>
      office.head.ask(`{ measures { nodes { light { shown } } } myDueReports { dueOn daysLeft } }`);
    // 15 days after the first day, and the new one is only just over
    app.clock.setTo('2026-11-21');
    expect(await light()).toEqual({
      measures: { nodes: [{ light: { shown: 'GREEN' } }] },
      myDueReports: [{ dueOn: '2026-11-20', daysLeft: -1 }],
    });
    app.clock.setTo('2026-12-05');
    expect(await light()).toMatchObject({ measures: { nodes: [{ light: { shown: 'GREY' } }] } });
  });

  it('is confirmed for another day than the one asked for', async () => {
    const extension = await ask();
    expect(await decide(extension, { isConfirmed: true, newDueOn: '2026-11-13' })).toMatchObject({
      decideExtension: { newDueOn: '2026-11-13', request: { dueOn: '2026-11-13' } },
    });
  });

  it('is declined with a reason, and the report is owed as before', async () => {
    const extension = await ask();
    const declined = { id: extension.id, version: extension.version, isConfirmed: false };
    expect(await office.coordinator.refusals(DECIDE, { input: declined })).toEqual([
      'measures.extensionNoteMissing',
    ]);
    expect(await decide(extension, { isConfirmed: false, note: 'Die Sitzung ist vorher.' })).toMatchObject({
      decideExtension: { state: 'DECLINED', request: { dueOn: '2026-11-06', extensionCount: 0 } },
    });
    expect(await excused('2026-11-03')).toBe(0);
    expect(
      await office.coordinator.refusals(DECIDE, { input: { ...declined, version: 2, note: 'x' } }),
    ).toEqual(['measures.extensionSettled']);
  });

  it('is asked once at a time, may be withdrawn, and asked again', async () => {
    const { id, version } = await ask();
    expect(await office.head.refusals(ASK, asked())).toEqual(['measures.extensionAlreadyAsked']);
    expect(await office.head.ask(WITHDRAW, { input: { id, version } })).toEqual({
      withdrawExtension: { state: 'WITHDRAWN', request: { dueOn: '2026-11-06' } },
    });
    expect(await excused('2026-11-03')).toBe(0);
    await ask(office.head);
    expect(await excused('2026-11-03')).toBe(1);
  });

  it('waits for coordination in the order in which it was asked', async () => {
    app.clock.setTo('2026-11-03');
    const other = await office.measure();
    await owe(other, '2026-11-06');
    await ask(office.officer, { measureId: other });
    app.clock.setTo('2026-11-04');
    await ask();
    expect(await office.coordinator.ask(WAITING)).toMatchObject({
      requestedExtensions: {
        nodes: [{ measure: { number: 'JU-02' } }, { measure: { number: 'JU-01' } }],
        totalCount: 2,
      },
    });
  });

  it.each([
    ['2026-11-02', 'measures.extensionDayPast'],
    ['2026-11-06', 'measures.extensionNotLater'],
    ['2027-03-01', 'measures.extensionTooLong'],
  ])('is not possible for %s', async (newDueOn, code) => {
    expect(await office.officer.refusals(ASK, asked({ newDueOn }))).toEqual([code]);
  });

  it('says of a new day that nobody works then, and forbids nothing', async () => {
    expect(await office.officer.ask(ASK, asked({ newDueOn: '2026-12-25' }))).toMatchObject({
      askForExtension: { dayOff: '1. Weihnachtstag' },
    });
    await app.make.rows`
      update calendar_setting set closed_days = '[{"day": "2026-11-20", "name": "Betriebsausflug"}]'`;
    const other = await office.measure();
    await owe(other, '2026-11-06');
    expect(await office.officer.ask(ASK, asked({ measureId: other }))).toMatchObject({
      askForExtension: { dayOff: 'Betriebsausflug' },
    });
  });

  it('needs a report that is owed, a reason, and exactly one subject', async () => {
    const quiet = await office.measure();
    expect(await office.officer.refusals(ASK, asked({ measureId: quiet }))).toEqual([
      'measures.requestNotFound',
    ]);
    expect(await office.officer.refusals(ASK, asked({ reason: '  ' }))).toEqual([
      'measures.extensionReasonMissing',
    ]);
    expect(await office.officer.refusals(ASK, asked({ requestId: quiet }))).toEqual([
      'measures.extensionWithoutSubject',
    ]);
  });

  it('concerns one request: what another review asks for stays owed, and no two fall on one day', async () => {
    const later = await owe(measureId, '2026-11-20');
    expect(await office.officer.refusals(ASK, asked())).toEqual(['measures.extensionDayTaken']);
    const extension = await ask(office.officer, { newDueOn: '2026-11-27' });
    expect(await excused('2026-11-03')).toBe(1);
    await decide(extension, { isConfirmed: true });
    expect(await due()).toEqual([{ dueOn: '2026-11-20' }, { dueOn: '2026-11-27' }]);
    await requests((service) => service.moveDue([later], '2026-11-25'));
    const again = await ask(office.officer, {
      requestId: later,
      measureId: undefined,
      newDueOn: '2026-12-04',
    });
    const { id, version } = again;
    expect(
      await office.coordinator.refusals(DECIDE, {
        input: { id, version, isConfirmed: true, newDueOn: '2026-11-27' },
      }),
    ).toEqual(['measures.extensionDayTaken']);
  });

  it('that was confirmed outlasts a conference that comes earlier, and goes along with one that comes later', async () => {
    const requestId = (await app.make.rows<{ id: string }>`select id from report_request`)[0].id;
    await decide(await ask(), { isConfirmed: true });
    expect(await requests((service) => service.moveDue([requestId], '2026-11-13'))).toEqual([]);
    expect(await due()).toEqual([{ dueOn: '2026-11-20' }]);
    expect(await requests((service) => service.moveDue([requestId], '2026-12-04'))).toEqual([requestId]);
    expect(await due()).toEqual([{ dueOn: '2026-12-04' }]);
  });

  it.each(['reported', 'closed'])('is settled by itself once the report is %s', async (how) => {
    const { id } = await ask();
    const requestId = (await app.make.rows<{ id: string }>`select id from report_request`)[0].id;
    if (how === 'closed') await requests((service) => service.close([requestId], RequestClosing.NOT_NEEDED));
    else {
      const said = { measureId, selfAssessment: 'ON_TRACK', text: 'Läuft.', release: true };
      await office.head.ask('mutation ($input: ReportStatusInput!) { reportStatus(input: $input) { id } }', {
        input: said,
      });
    }
    expect(await office.coordinator.ask(WAITING)).toMatchObject({ requestedExtensions: { totalCount: 0 } });
    expect(
      await app.make.rows`select state, decided_on::text from report_extension where id = ${id}::uuid`,
    ).toEqual([{ state: 'WITHDRAWN', decided_on: '2026-11-02' }]);
  });

  it('is not for strangers and committees: neither to ask, nor to decide, nor to read', async () => {
    const { id, version } = await ask();
    const decision = { input: { id, version, isConfirmed: true } };
    expect(await office.stranger.refusals(ASK, asked())).toEqual(['people.notAllowed']);
    expect(await office.committeeMember.refusals(ASK, asked())).toEqual(['people.notAllowed']);
    expect(await office.head.refusals(DECIDE, decision)).toEqual(['people.notAllowed']);
    expect(await office.head.refusals(WAITING)).toEqual(['people.notAllowed']);
    expect(await office.stranger.refusals(WITHDRAW, { input: { id, version } })).toEqual([
      'measures.extensionNotFound',
    ]);
    const look = `query Look($id: ID!) { node(id: $id) { id }
      measures { nodes { owedReports { dueOn extensionCount extensions { reason } } } } }`;
    const seen = (owedReports: object[], node: object | null) => ({
      node,
      measures: { nodes: [{ owedReports }] },
    });
    const owed = { dueOn: '2026-11-06', extensionCount: 0 };
    expect(await office.stranger.ask(look, { id })).toEqual(seen([{ ...owed, extensions: [] }], null));
    expect(await office.committeeMember.ask(look, { id })).toEqual(seen([], null));
    expect(await office.officer.ask(look, { id })).toEqual(
      seen([{ ...owed, extensions: [{ reason: 'Die Zahlen des Trägers fehlen.' }] }], { id }),
    );
  });
});
