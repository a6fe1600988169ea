import { Role, systemActor } from '../../src/kernel/actor.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import { ReportRequestService, RequestClosing } from '../../src/features/measures/index.js';
import type { Client } from '../support/client.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MY_DUE = '{ myDueReports { dueOn daysLeft waitsFor measure { number } openReport { text state } } }';

const byHead = ({ head }: ReportingOffice) => head;
const byCoordination = ({ coordinator }: ReportingOffice) => coordinator;

interface Due {
  readonly dueOn: string | null;
  readonly measure: { readonly number: string };
}

describe('Reports that are due', () => {
  let app: TestApp;
  let office: ReportingOffice;

  beforeEach(async () => {
    app = await startTestApp();
    office = await makeReportingOffice(app);
  });
  afterEach(() => app.close());

  const requests = <Result>(work: (service: ReportRequestService) => Promise<Result>): Promise<Result> =>
    app.nest
      .get(Transactions)
      .run({ actor: systemActor, source: 'JOB' }, () => work(app.nest.get(ReportRequestService)));
  const due = async (client: Client) => (await client.ask<{ myDueReports: Due[] }>(MY_DUE)).myDueReports;
  const stored = () => app.make.rows<{ due_on: string; closed_because: string | null }>`
    select due_on::text, closed_because from report_request order by due_on, closed_because nulls first`;

  it('are answered by a report for now, not for the conferences of the whole year', async () => {
    const measureId = await office.measure();
    await requests(async (service) => {
      for (const dueOn of ['2026-11-13', '2026-12-11', '2027-02-12', '2027-05-14'])
        await service.request([measureId], dueOn, '2026-10-01');
    });
    const report = `mutation($input: ReportStatusInput!) { reportStatus(input: $input) { id } }`;
    const said = { measureId, selfAssessment: 'ON_TRACK', text: 'Läuft.', release: true };
    await office.head.ask(report, { input: said });
    const open = { closed_because: null };
    expect(await stored()).toEqual([
      { due_on: '2026-11-13', closed_because: 'REPORTED' },
      { due_on: '2026-12-11', closed_because: 'REPORTED' },
      { due_on: '2027-02-12', ...open },
      { due_on: '2027-05-14', ...open },
    ]);
    // Who reports again early has answered what comes next.
    await office.head.ask(report, { input: { ...said, text: 'Läuft weiter.' } });
    expect(await stored()).toContainEqual({ due_on: '2027-02-12', closed_because: 'REPORTED' });
    expect(await stored()).toContainEqual({ due_on: '2027-05-14', ...open });
  });

  it('lie on the desk of the office, longest due first, with whose turn it is', async () => {
    const late = await office.measure();
    const soon = await office.measure();
    const unasked = await office.measure();
    await office.measure();
    await requests(async (service) => {
      await service.request([late], '2026-10-30', '2026-10-01');
      await service.request([soon], '2026-11-06', '2026-10-01');
    });
    const said = { selfAssessment: 'ON_TRACK', text: 'Läuft.' };
    const write = `mutation Do($input: ReportStatusInput!) { reportStatus(input: $input) { id } }`;
    await office.officer.ask(write, { input: { measureId: unasked, ...said } });

    const expected = [
      {
        dueOn: '2026-10-30',
        daysLeft: -3,
        waitsFor: 'OFFICER',
        measure: { number: 'JU-01' },
        openReport: null,
      },
      {
        dueOn: '2026-11-06',
        daysLeft: 4,
        waitsFor: 'OFFICER',
        measure: { number: 'JU-02' },
        openReport: null,
      },
      {
        dueOn: null,
        daysLeft: null,
        waitsFor: 'HEAD',
        measure: { number: 'JU-03' },
        openReport: { text: 'Läuft.', state: 'SUBMITTED' },
      },
    ];
    expect(await due(office.head)).toEqual(expected);
    expect(await due(office.officer)).toEqual(expected);
    expect(await due(office.stranger)).toEqual([]);
  });

  it('follow the accountable person, and the deputy of a head who is away', async () => {
    const [{ id }] = await app.make.rows<{
      id: string;
    }>`select id from person where email = 'fremd@amt.example'`;
    const standIn = await app.make.person({ email: 'springer@amt.example', roles: [Role.OFFICER] });
    await app.make.row('deputyship', {
      person_id: office.headId,
      deputy_id: standIn,
      rank: 1,
      valid_from: '2020-01-01',
    });
    const named = await office.measure({ accountable_person_id: id });
    const other = await office.measure();
    await requests((service) => service.request([named, other], '2026-11-06', '2026-11-02'));
    expect((await due(office.stranger)).map(({ measure }) => measure.number)).toEqual(['JU-01']);

    const deputy = await app.signedInAs('springer@amt.example');
    expect(await due(deputy)).toEqual([]);
    await app.make.row('absence', { person_id: office.headId, from_day: '2026-11-01', to_day: '2026-11-10' });
    expect((await due(deputy)).map(({ measure }) => measure.number)).toEqual(['JU-01', 'JU-02']);
  });

  it('lie on the desk of the deputy, from whichever office, while the accountable person is away', async () => {
    const [{ id }] = await app.make.rows<{
      id: string;
    }>`select id from person where email = 'sachbearbeitung@amt.example'`;
    const officeId = await app.make.office();
    const deputy_id = await app.make.person({
      email: 'springer@amt.example',
      roles: [Role.OFFICER],
      officeId,
    });
    await app.make.row('deputyship', { person_id: id, deputy_id, rank: 1, valid_from: '2020-01-01' });
    const named = await office.measure({ accountable_person_id: id });
    const other = await office.measure();
    await requests((service) => service.request([named, other], '2026-11-06', '2026-11-02'));
    const deputy = await app.signedInAs('springer@amt.example');
    expect(await due(deputy)).toEqual([]);
    await app.make.row('absence', { person_id: id, from_day: '2026-11-02', to_day: '2026-11-03' });
    expect((await due(deputy)).map(({ measure }) => measure.number)).toEqual(['JU-01']);
    const { myDueReports } = await deputy.ask<{ myDueReports: { mayRelease: boolean }[] }>(
      '{ myDueReports { mayRelease } }',
    );
    expect(myDueReports).toEqual([{ mayRelease: false }]);
    app.clock.setTo('2026-11-04');
    expect(await due(deputy)).toEqual([]);
  });

  it('are asked for once for a day, and not where nothing runs', async () => {
    const running = await office.measure();
    const over = await office.measure({ status: 'COMPLETED' });
    const first = await requests((service) => service.request([running, over], '2026-11-06', '2026-10-01'));
    expect(first).toMatchObject([{ measureId: running, isNew: true }]);
    const again = await requests((service) => service.request([running, over], '2026-11-06', '2026-10-02'));
    expect(again).toEqual([{ ...first[0], isNew: false }]);
    await requests((service) => service.request([running], '2026-12-04', '2026-10-02'));
    expect((await due(office.head)).map(({ dueOn }) => dueOn)).toEqual(['2026-11-06']);
    expect(await stored()).toHaveLength(2);
  });

  it('move with the conference; two that meet on one day become one', async () => {
    const one = await office.measure();
    const two = await office.measure();
    const [early, both] = await requests(async (service) => [
      await service.request([one], '2026-11-06', '2026-10-01'),
      await service.request([one, two], '2026-12-04', '2026-10-01'),
    ]);
    const ids = [...early, ...both].map(({ requestId }) => requestId);
    const moved = await requests((service) => service.moveDue(ids, '2027-01-15'));
    expect(moved).toHaveLength(2);
    expect(await stored()).toEqual([
      { due_on: '2026-12-04', closed_because: 'NOT_NEEDED' },
      { due_on: '2027-01-15', closed_because: null },
      { due_on: '2027-01-15', closed_because: null },
    ]);
    expect((await requests((service) => service.moveDue(ids, '2027-01-15'))).sort()).toEqual(moved.sort());
  });

  it('that move onto a day for which one is owed already leave that one', async () => {
    const measure = await office.measure();
    const [moving, standing] = await requests(async (service) => [
      await service.request([measure], '2026-11-06', '2026-10-01'),
      await service.request([measure], '2026-12-04', '2026-10-01'),
    ]);
    const owed = await requests((service) => service.moveDue([moving[0].requestId], '2026-12-04'));
    expect(owed).toEqual([standing[0].requestId]);
  });

  it('are closed where nobody needs them any more', async () => {
    const owed = await requests(async (service) =>
      service.request([await office.measure()], '2026-11-06', '2026-10-01'),
    );
    await requests((service) => service.close([owed[0].requestId], RequestClosing.NOT_NEEDED));
    expect(await due(office.head)).toEqual([]);
    expect(await stored()).toEqual([{ due_on: '2026-11-06', closed_because: 'NOT_NEEDED' }]);
  });

  it.each([
    ['ON_HOLD', { reason: 'Warten auf den Haushalt', resubmitOn: '2027-03-01' }, byHead],
    ['DISCONTINUED', { reason: 'Kein Bedarf', discontinuedReason: 'NO_NEED' }, byCoordination],
  ])('are no longer owed on a measure that becomes %s', async (to, said, who) => {
    const id = await office.measure();
    await requests((service) => service.request([id], '2026-11-06', '2026-10-01'));
    const move = `mutation Move($input: ChangeMeasureStatusInput!) { changeMeasureStatus(input: $input) { status reportDueOn } }`;
    expect(await who(office).ask(move, { input: { id, version: 1, to, ...said } })).toEqual({
      changeMeasureStatus: { status: to, reportDueOn: null },
    });
  });

  it('of a large county are asked for, moved and closed all at once', async () => {
    await office.measure();
    await app.make.rows`insert into measure (number, title, field_of_action_id, lead_office_id, status)
      select 'X-' || n, 'Maßnahme ' || n, m.field_of_action_id, m.lead_office_id, 'ONGOING'
        from measure m, generate_series(1, 20000) n`;
    const ids = (await app.make.rows<{ id: string }>`select id from measure`).map(({ id }) => id);
    const owed = await requests((service) => service.request(ids, '2026-11-06', '2026-10-01'));
    const moved = await requests((service) =>
      service.moveDue(
        owed.map(({ requestId }) => requestId),
        '2026-11-13',
      ),
    );
    expect(moved).toHaveLength(20_001);
    await requests((service) => service.close(moved, RequestClosing.NOT_NEEDED));
    expect(
      await app.make.rows`select count(*)::int as open from report_request where closed_on is null`,
    ).toEqual([{ open: 0 }]);
  });
});
