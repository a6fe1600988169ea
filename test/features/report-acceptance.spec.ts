import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { tellThread } from '../support/thread.js';

const REPORT = 'mutation($input: ReportStatusInput!) { reportStatus(input: $input) { id version } }';
const WAITING =
  '{ reportsToAccept(first: 50) { totalCount nodes { id version state report { text } allowedActions } } }';
const ACCEPT =
  'mutation($input: AcceptReportsInput!) { acceptReports(input: $input) { id state acceptedOn acceptedBy { name } } }';
const ASK_BACK =
  'mutation($input: AskBackInput!) { askBack(input: $input) { id version state question questionedOn } }';
const MY_DUE =
  '{ myDueReports { dueOn waitsFor questioned { state question report { text } } measure { number } } }';
const SAID =
  'query($id: ID!) { measure(id: $id) { reports { text version state acceptance { state question acceptedOn } } } }';

const TURN =
  'query($id: ID!) { measure(id: $id) { reports { waitingFor { role office { name } person { name } } } } }';

interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly report: { readonly text: string };
  readonly allowedActions: string[];
}

describe('The acceptance of status reports', () => {
  let app: TestApp;
  let office: ReportingOffice;

  beforeEach(async () => {
    app = await startTestApp();
    office = await makeReportingOffice(app);
  });
  afterEach(() => app.close());

  const release = (measureId: string, text: string, client: Client = office.head) =>
    client.ask(REPORT, { input: { measureId, selfAssessment: 'ON_TRACK', text, release: true } });
  const waiting = async (client: Client = office.coordinator): Promise<Waiting[]> =>
    (await client.ask<{ reportsToAccept: { nodes: Waiting[] } }>(WAITING)).reportsToAccept.nodes;
  const seen = ({ id, version }: Waiting) => ({ id, version });
  const texts = (rows: readonly Waiting[]) => rows.map(({ report }) => report.text).sort();
  const said = async (client: Client, id: string) =>
    (await client.ask<{ measure: { reports: unknown[] } }>(SAID, { id })).measure.reports;

  it('is given for several reports at once; what is not released does not wait', async () => {
    const [first, second, third] = [await office.measure(), await office.measure(), await office.measure()];
    await release(first, 'Eins.');
    await release(second, 'Zwei.');
    await office.officer.ask(REPORT, {
      input: { measureId: third, selfAssessment: 'ON_TRACK', text: 'Entwurf.' },
    });
    const rows = await waiting();
    expect(texts(rows)).toEqual(['Eins.', 'Zwei.']);
    expect(rows.map(({ allowedActions }) => allowedActions)).toEqual([
      ['ACCEPT', 'ASK_BACK'],
      ['ACCEPT', 'ASK_BACK'],
    ]);
    const { acceptReports } = await office.coordinator.ask<{ acceptReports: unknown[] }>(ACCEPT, {
      input: { acceptances: rows.map(seen) },
    });
    expect(acceptReports).toMatchObject([{ state: 'ACCEPTED' }, { state: 'ACCEPTED' }]);
    expect(await waiting()).toEqual([]);
    expect(await said(office.officer, first)).toMatchObject([
      { text: 'Eins.', acceptance: { state: 'ACCEPTED', question: null } },
    ]);
  });

  it('is asked back: the office sees the question and answers by a correcting report', async () => {
    const measureId = await office.measure();
    await release(measureId, 'Läuft.');
    const before = await said(office.committeeMember, measureId);
    const [row] = await waiting();
    const { askBack } = await office.coordinator.ask<{ askBack: object }>(ASK_BACK, {
      input: { ...seen(row), question: ' Seit wann? ' },
    });
    expect(askBack).toMatchObject({ state: 'QUESTIONED', question: 'Seit wann?' });
    expect(await waiting()).toEqual([]);
    expect(await office.officer.ask(MY_DUE)).toEqual({
      myDueReports: [
        {
          dueOn: null,
          waitsFor: 'OFFICER',
          questioned: { state: 'QUESTIONED', question: 'Seit wann?', report: { text: 'Läuft.' } },
          measure: { number: 'JU-01' },
        },
      ],
    });
    // What was said stands; whoever is no part of this does not even learn that it was asked about.
    expect(await said(office.committeeMember, measureId)).toEqual(before);
    expect(before).toMatchObject([{ text: 'Läuft.', acceptance: null }]);

    await release(measureId, 'Läuft seit März.');
    expect(await office.officer.ask(MY_DUE)).toEqual({ myDueReports: [] });
    expect(await said(office.head, measureId)).toMatchObject([
      { text: 'Läuft seit März.', acceptance: { state: 'AWAITED', question: null } },
      { text: 'Läuft.', acceptance: { state: 'ANSWERED', question: 'Seit wann?' } },
    ]);
    expect(texts(await waiting())).toEqual(['Läuft seit März.']);
  });

  it('may follow a question that was answered by word of mouth, and ends with a newer report', async () => {
    const [asked, overtaken] = [await office.measure(), await office.measure()];
    await release(asked, 'Läuft.');
    const [row] = await waiting();
    const { askBack } = await office.coordinator.ask<{ askBack: Waiting }>(ASK_BACK, {
      input: { ...seen(row), question: 'Seit wann?' },
    });
    await office.coordinator.ask(ACCEPT, { input: { acceptances: [seen(askBack)] } });
    expect(await said(office.head, asked)).toMatchObject([
      { acceptance: { state: 'ACCEPTED', question: 'Seit wann?' } },
    ]);
    await release(overtaken, 'Früh.');
    await release(overtaken, 'Spät.');
    expect(await said(office.head, overtaken)).toMatchObject([
      { acceptance: { state: 'AWAITED' } },
      { acceptance: { state: 'OVERTAKEN' } },
    ]);
  });

  it('is given to all or none: of two who decide at once one wins, the other is told what changed', async () => {
    const [first, second] = [await office.measure(), await office.measure()];
    await release(first, 'Eins.');
    await release(second, 'Zwei.');
    const rows = await waiting();
    await office.coordinator.ask(ASK_BACK, { input: { ...seen(rows[0]), question: 'Warum?' } });
    const { errors } = await office.coordinator.send(ACCEPT, { input: { acceptances: rows.map(seen) } });
    expect(errors?.[0].extensions).toMatchObject({
      reason: 'database.changedMeanwhile',
      details: { changedFields: ['question', 'questionedBy', 'questionedOn', 'state'] },
    });
    expect(texts(await waiting())).toEqual([rows[1].report.text]);
    expect(
      await office.coordinator.refusals(ASK_BACK, { input: { ...seen(rows[1]), question: '  ' } }),
    ).toEqual(['measures.questionMissing']);
    await office.coordinator.ask(ACCEPT, { input: { acceptances: [seen(rows[1])] } });
    const again = { ...seen(rows[1]), version: rows[1].version + 1 };
    expect(await office.coordinator.refusals(ACCEPT, { input: { acceptances: [again] } })).toEqual([
      'measures.acceptanceSettled',
    ]);
  });

  it('is for coordination, in a part of the county for its own, and not for the office', async () => {
    const elsewhere = await app.make.office({ name: 'Jobcenter Nord' });
    const [own, other] = [await office.measure(), await office.measure({ lead_office_id: elsewhere })];
    await release(own, 'Unseres.');
    await release(other, 'Anderes.', office.coordinator);
    const [{ id: organisationId }] = await app.make.rows<{ id: string }>`
      select organisation_id as id from office where id = ${office.officeId}::uuid`;
    const [{ id: otherOrganisationId }] = await app.make.rows<{ id: string }>`
      select organisation_id as id from office where id = ${elsewhere}::uuid`;
    expect(organisationId).not.toBe(otherOrganisationId);
    const personId = await app.make.person({ email: 'teilraum@amt.example', roles: [] });
    await app.make.row('role_assignment', {
      person_id: personId,
      role: Role.LOCAL_COORDINATOR,
      organisation_id: organisationId,
      valid_from: '2020-01-01',
    });
    const local = await app.signedInAs('teilraum@amt.example');
    const rows = await waiting();
    const of = (text: string) => seen(rows.find(({ report }) => report.text === text)!);
    expect(texts(await waiting(local))).toEqual(['Unseres.']);
    expect(
      await local.refusals(ACCEPT, { input: { acceptances: [of('Unseres.'), of('Anderes.')] } }),
    ).toEqual(['people.notAllowed']);
    expect(texts(await waiting(local))).toEqual(['Unseres.']);
    for (const client of [office.head, office.officer, office.stranger, office.committeeMember]) {
      expect(await client.refusals(WAITING)).toEqual(['people.notAllowed']);
      expect(await client.refusals(ACCEPT, { input: { acceptances: [of('Unseres.')] } })).toEqual([
        'people.notAllowed',
      ]);
    }
    await local.ask(ACCEPT, { input: { acceptances: [of('Unseres.')] } });
    expect(texts(await waiting())).toEqual(['Anderes.']);
  });

  it('is waited for by name: the author, the head, coordination, the office that was asked; by nobody in the end', async () => {
    const measureId = await office.measure();
    const turn = async (client: Client) =>
      (await client.ask<{ measure: { reports: unknown[] } }>(TURN, { id: measureId })).measure.reports;
    const draft =
      'mutation($input: DraftStatusReportInput!) { draftStatusReport(input: $input) { id version } }';
    const { draftStatusReport: drafted } = await office.officer.ask<{ draftStatusReport: object }>(draft, {
      input: { measureId, selfAssessment: 'ON_TRACK', text: 'Läuft.' },
    });
    const youthOffice = { name: 'Jugendamt' };
    const byOfficer = { role: 'OFFICER', office: youthOffice, person: { name: 'Olaf Ordner' } };
    expect(await turn(office.officer)).toEqual([{ waitingFor: byOfficer }]);
    const submit = 'mutation($input: SeenReportInput!) { submitStatusReport(input: $input) { id version } }';
    const { submitStatusReport: handed } = await office.officer.ask<{ submitStatusReport: object }>(submit, {
      input: drafted,
    });
    expect(await turn(office.officer)).toEqual([
      { waitingFor: { role: 'OFFICE_HEAD', office: youthOffice, person: { name: 'Henrike Haupt' } } },
    ]);
    await office.head.ask(
      'mutation($input: SeenReportInput!) { releaseStatusReport(input: $input) { id } }',
      { input: handed },
    );
    expect(await turn(office.officer)).toEqual([
      { waitingFor: { role: 'COORDINATOR', office: null, person: null } },
    ]);
    const [row] = await waiting();
    const { askBack } = await office.coordinator.ask<{ askBack: Waiting }>(ASK_BACK, {
      input: { ...seen(row), question: 'Seit wann?' },
    });
    expect(await turn(office.officer)).toEqual([{ waitingFor: byOfficer }]);
    expect(await turn(office.committeeMember)).toEqual([{ waitingFor: null }]);
    await office.coordinator.ask(ACCEPT, { input: { acceptances: [seen(askBack)] } });
    expect(await turn(office.officer)).toEqual([{ waitingFor: null }]);
  });

  it('waits no longer once the measure is over', async () => {
    const measureId = await office.measure();
    await release(measureId, 'Läuft.');
    await app.make.rows`update measure set status = 'COMPLETED' where id = ${measureId}::uuid`;
    expect(await waiting()).toEqual([]);
  });

  it('is one turn of many: every object on its way says who is waited for', async () => {
    const { make } = app;
    const organisationId = await make.organisation();
    const [officeId, areaId] = [await make.office({ organisation_id: organisationId }), await make.area()];
    const personId = await make.person({ name: 'Petra Planer', officeId });
    const thread = await tellThread(make, {
      mark: 'Faden',
      officeId,
      organisationId,
      areaId,
      personId,
      visibility: 'INTERNAL',
    });
    const turn = async (kind: string) => {
      const { node } = await office.coordinator.ask<{ node: { waitingFor: unknown } }>(
        `query($id: ID!) { node(id: $id) { ... on ${kind} {
          waitingFor { role office { id } organisation { id } person { name } } } } }`,
        { id: thread[kind] },
      );
      return node.waitingFor;
    };
    const nobody = { role: null, office: null, organisation: null, person: null };
    const coordination = { ...nobody, role: 'COORDINATOR' };
    expect(await turn('ReportRequest')).toMatchObject({ role: 'OFFICER', office: { id: officeId } });
    expect(await turn('ReportExtension')).toEqual(coordination);
    expect(await turn('DataDelivery')).toEqual({
      ...nobody,
      role: 'DATA_SUPPLIER',
      office: { id: officeId },
    });
    expect(await turn('Agreement')).toEqual({ ...nobody, organisation: { id: organisationId } });
    expect(await turn('Outcome')).toEqual({ ...nobody, office: { id: officeId } });
    expect(await turn('Minutes')).toBeNull();
    await make.change('minutes', thread.Minutes, { state: 'OBJECTED' });
    expect(await turn('Minutes')).toEqual(coordination);
    await make.change('agreement', thread.Agreement, { state: 'AGREED', stated_on: '2026-10-02' });
    expect(await turn('Agreement')).toBeNull();
    await make.change('data_delivery', thread.DataDelivery, { state: 'RECEIVED', received_on: '2026-11-01' });
    expect(await turn('DataDelivery')).toEqual(coordination);
  });
});
