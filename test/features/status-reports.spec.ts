import type { Client } from '../support/client.js';
import { makeReportingOffice, type ReportingOffice } from '../support/reporting-office.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const REPORT = 'id version state onBehalf isUnchanged selfAssessment text allowedActions warnings';
const mutation = (name: string, input: string, fields = REPORT) =>
  `mutation Do($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const DRAFT = mutation('draftStatusReport', 'DraftStatusReportInput');
const REPORT_STATUS = mutation('reportStatus', 'ReportStatusInput', `${REPORT} reportedOn`);
const CHANGE = mutation('changeStatusReport', 'ChangeStatusReportInput', `${REPORT} returnedBecause`);
const SUBMIT = mutation('submitStatusReport', 'SeenReportInput');
const RELEASE = mutation(
  'releaseStatusReport',
  'SeenReportInput',
  `${REPORT} reportedOn releasedBy { name } returnedBecause`,
);
const RETURN = mutation('returnStatusReport', 'ReturnStatusReportInput', `${REPORT} returnedBecause`);
const CONFIRM = `mutation Confirm($ids: [ID!]!) { confirmUnchanged(measureIds: $ids) {
  state isUnchanged selfAssessment counterStep reportedOn measure { number } } }`;
const MEASURE = `query One($id: ID!) { measure(id: $id) {
  progressPercent plannedEnd slipCount reportDueOn light { shown }
  latestReport { text } openReport { text state } reports { text state }
  dateShifts { oldDate newDate reason shiftedOn milestone { title } } } }`;

interface Report {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly onBehalf: boolean;
  readonly allowedActions: string[];
  readonly warnings: string[];
}
interface MeasureView {
  readonly progressPercent: number | null;
  readonly plannedEnd: string;
  readonly slipCount: number;
  readonly reportDueOn: string | null;
  readonly light: { shown: string };
  readonly latestReport: { text: string } | null;
  readonly openReport: { text: string } | null;
  readonly reports: { text: string; state: string }[];
  readonly dateShifts: unknown[];
}

const onTrack = { selfAssessment: 'ON_TRACK', text: 'Das Café läuft.' };
const offTrack = {
  selfAssessment: 'OFF_TRACK',
  text: 'Der Raum fehlt. Der Träger sucht.',
  reasonCode: 'PARTNER',
  reason: 'Mietvertrag gekündigt',
};

/** Does something with a report as it was seen and returns it as it then is. */
async function act(client: Client, statement: string, input: Record<string, unknown>): Promise<Report> {
  return Object.values(await client.ask<Record<string, Report>>(statement, { input }))[0];
}
const seen = ({ id, version }: Report) => ({ id, version });

describe('Status reports of an office', () => {
  let app: TestApp;
  let office: ReportingOffice;

  beforeAll(async () => {
    app = await startTestApp();
    office = await makeReportingOffice(app);
  });
  afterAll(() => app.close());

  const view = async (client: Client, id: string) =>
    (await client.ask<{ measure: MeasureView }>(MEASURE, { id })).measure;
  const draft = async (measureId: string, said: Record<string, unknown> = onTrack, by = office.officer) =>
    act(by, DRAFT, { measureId, ...said });
  const released = (measureId: string, said: Record<string, unknown> = onTrack) =>
    act(office.head, REPORT_STATUS, { measureId, ...said, release: true });

  describe('go from the officer to the head', () => {
    it('and back with a reason, until the head releases what was mended', async () => {
      const { officer, head } = office;
      const measureId = await office.measure();
      const drafted = await draft(measureId);
      expect(drafted).toMatchObject({
        state: 'DRAFT',
        onBehalf: false,
        allowedActions: ['CHANGE', 'SUBMIT'],
      });

      const submitted = await act(officer, SUBMIT, seen(drafted));
      expect(submitted).toMatchObject({ state: 'SUBMITTED', allowedActions: [] });

      const returned = await act(head, RETURN, {
        ...seen(submitted),
        reason: 'Bitte den nächsten Schritt nennen.',
      });
      expect(returned).toMatchObject({
        state: 'RETURNED',
        returnedBecause: 'Bitte den nächsten Schritt nennen.',
      });

      const mended = await act(officer, CHANGE, { ...seen(returned), nextStep: 'Aushang im Dezember' });
      expect(mended).toMatchObject({ state: 'DRAFT', text: 'Das Café läuft.' });

      const final = await act(head, RELEASE, seen(await act(officer, SUBMIT, seen(mended))));
      expect(final).toMatchObject({
        state: 'RELEASED',
        reportedOn: '2026-11-02',
        releasedBy: { name: 'Henrike Haupt' },
        returnedBecause: null,
        allowedActions: [],
      });
    });

    it('who may also write and release in one step, while an officer may not', async () => {
      const measureId = await office.measure();
      const input = { measureId, ...onTrack, release: true };
      expect(await office.officer.refusals(REPORT_STATUS, { input })).toEqual(['people.notAllowed']);
      expect((await view(office.officer, measureId)).reports).toEqual([]);
      expect(await released(measureId)).toMatchObject({ state: 'RELEASED', reportedOn: '2026-11-02' });
    });

    it('as a submission where an officer writes and sends in one step', async () => {
      const sent = await act(office.officer, REPORT_STATUS, {
        measureId: await office.measure(),
        ...onTrack,
      });
      expect(sent).toMatchObject({ state: 'SUBMITTED' });
    });

    it('one at a time: whoever begins a second one is told of the first', async () => {
      const measureId = await office.measure();
      const { id } = await draft(measureId);
      const { errors } = await office.head.send(DRAFT, { input: { measureId, ...onTrack } });
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'measures.reportAlreadyOpen',
        details: { reportId: id },
      });
    });

    it('whose unfinished drafts the head leaves to their author', async () => {
      const drafted = await draft(await office.measure());
      expect(await office.head.refusals(RELEASE, { input: seen(drafted) })).toEqual([
        'measures.reportNotYours',
      ]);
    });
  });

  describe('move the measure when they are released', () => {
    it('its progress and its promised end, which keeps where it was and why it moved', async () => {
      const measureId = await office.measure();
      await app.make.row('report_request', {
        measure_id: measureId,
        due_on: '2026-11-06',
        asked_on: '2026-10-01',
      });
      const late = { ...offTrack, newPlannedEnd: '2027-12-31', progressPercent: 35 };
      const submitted = await act(office.officer, SUBMIT, seen(await draft(measureId, late)));
      expect(await view(office.officer, measureId)).toMatchObject({
        plannedEnd: '2027-06-30',
        slipCount: 0,
        reportDueOn: '2026-11-06',
      });

      await act(office.head, RELEASE, seen(submitted));
      expect(await view(office.officer, measureId)).toMatchObject({
        progressPercent: 35,
        plannedEnd: '2027-12-31',
        slipCount: 1,
        reportDueOn: null,
        dateShifts: [
          {
            oldDate: '2027-06-30',
            newDate: '2027-12-31',
            reason: 'Mietvertrag gekündigt',
            shiftedOn: '2026-11-02',
            milestone: null,
          },
        ],
      });
      const requests = await app.make
        .rows`select closed_because, closed_on::text, report_id from report_request
        where measure_id = ${measureId}::uuid`;
      expect(requests).toEqual([
        { closed_because: 'REPORTED', closed_on: '2026-11-02', report_id: submitted.id },
      ]);
    });

    it('and its light: off track stays red until a counter step is named, which is asked for but not forced', async () => {
      const measureId = await office.measure();
      const report = await released(measureId, offTrack);
      expect(report.warnings).toEqual(['COUNTER_STEP_MISSING', 'NEXT_STEP_MISSING']);
      expect((await view(office.head, measureId)).light.shown).toBe('RED');
    });

    it('of two on one day the later one counts, whatever order their ids have', async () => {
      const measureId = await office.measure();
      for (const text of ['Erstens.', 'Zweitens.', 'Drittens.', 'Viertens.']) {
        await released(measureId, { ...onTrack, text });
      }
      const { latestReport, reports } = await view(office.head, measureId);
      expect(latestReport?.text).toBe('Viertens.');
      expect(reports.map(({ text }) => text)).toEqual(['Viertens.', 'Drittens.', 'Zweitens.', 'Erstens.']);
    });
  });

  describe('are refused', () => {
    it.each([
      [
        'with four sentences',
        { ...onTrack, text: 'Eins. Zwei. Drei. Vier.' },
        'measures.tooManySentences',
        'text',
      ],
      [
        'with an end in the past',
        { ...offTrack, newPlannedEnd: '2026-11-01' },
        'measures.newEndInPast',
        'newPlannedEnd',
      ],
      [
        'done by 100 percent too early',
        { ...onTrack, progressPercent: 100 },
        'measures.progressNotComplete',
        'progressPercent',
      ],
      ['without an assessment', { text: 'Läuft.' }, 'measures.selfAssessmentMissing', 'selfAssessment'],
      ['unchanged since nothing', { isUnchanged: true }, 'measures.nothingToBeUnchanged', 'isUnchanged'],
      ['unchanged, but with words', { isUnchanged: true, text: 'Neu.' }, 'measures.unchangedButSaid', 'text'],
      [
        'with progress beyond all',
        { ...onTrack, progressPercent: 120 },
        'graphql.invalidInput',
        'progressPercent',
      ],
    ])('%s', async (_, said, reason, field) => {
      const { errors } = await office.officer.send(DRAFT, {
        input: { measureId: await office.measure(), ...said },
      });
      expect(errors?.[0].extensions).toMatchObject({ code: expect.any(String) as string, reason, field });
    });

    it.each([
      [
        'off track without a reason code',
        { selfAssessment: 'OFF_TRACK', text: 'Stockt.' },
        'measures.reasonCodeMissing',
      ],
      [
        'at risk with a later end without one',
        { selfAssessment: 'AT_RISK', text: 'Stockt.', newPlannedEnd: '2028-01-31' },
        'measures.reasonCodeMissing',
      ],
      [
        'with an earlier end and no reason',
        { ...onTrack, newPlannedEnd: '2027-01-31' },
        'measures.reasonMissing',
      ],
      ['without a word', { selfAssessment: 'ON_TRACK' }, 'measures.reportTextMissing'],
    ])('on submission %s', async (_, said, reason) => {
      const drafted = await draft(await office.measure(), said);
      expect(await office.officer.refusals(SUBMIT, { input: seen(drafted) })).toEqual([reason]);
    });

    it.each(['PROPOSED', 'COMPLETED', 'DISCONTINUED'])('on a measure that is %s', async (status) => {
      const measureId = await office.measure({ status });
      expect(await office.officer.refusals(DRAFT, { input: { measureId, ...onTrack } })).toEqual([
        'measures.notReportedOn',
      ]);
    });
  });

  describe('belong to those who answer for them', () => {
    it('a stranger neither writes nor changes, submits, releases or returns, and learns of no draft', async () => {
      const { stranger, officer } = office;
      const measureId = await office.measure();
      expect(await stranger.refusals(DRAFT, { input: { measureId, ...onTrack } })).toEqual([
        'people.notAllowed',
      ]);
      const submitted = await act(officer, SUBMIT, seen(await draft(measureId)));
      for (const [statement, more] of [
        [CHANGE, { text: 'Anders.' }],
        [SUBMIT, {}],
        [RELEASE, {}],
        [RETURN, { reason: 'Nein' }],
      ] as const) {
        expect(await stranger.refusals(statement, { input: { ...seen(submitted), ...more } })).toEqual([
          'measures.reportNotFound',
        ]);
      }
      expect(await view(stranger, measureId)).toMatchObject({
        openReport: null,
        reports: [],
        latestReport: null,
      });
      expect(
        await stranger.ask('query Any($id: ID!) { node(id: $id) { id } }', { id: submitted.id }),
      ).toEqual({
        node: null,
      });
    });

    it('a stranger who reads what was released learns nothing of what the drafts said', async () => {
      const drafted = await draft(await office.measure(), { ...onTrack, text: 'Unter uns: es stockt.' });
      const mended = await act(office.officer, CHANGE, { ...seen(drafted), text: 'Das Café läuft.' });
      await act(office.head, RELEASE, seen(await act(office.officer, SUBMIT, seen(mended))));
      const history = `query H($id: ID!) { history(id: $id) { version changes { field after } } }`;
      const read = async (client: Client) => JSON.stringify(await client.ask(history, { id: drafted.id }));
      expect(await read(office.officer)).toContain('Unter uns');
      const told = await read(office.stranger);
      expect(told).toContain('Das Café läuft.');
      expect(told).not.toContain('Unter uns');
    });

    it('a hidden measure is not found, not forbidden', async () => {
      const measureId = await office.measure({ status: 'DRAFT' });
      expect(await office.stranger.refusals(DRAFT, { input: { measureId, ...onTrack } })).toEqual([
        'measures.notFound',
      ]);
    });

    it('the person named as accountable writes, from whichever office', async () => {
      const [{ id }] = await app.make.rows<{
        id: string;
      }>`select id from person where email = 'fremd@amt.example'`;
      const measureId = await office.measure({ accountable_person_id: id });
      const drafted = await draft(measureId, onTrack, office.stranger);
      expect(drafted.allowedActions).toEqual(['CHANGE', 'SUBMIT']);
    });

    it.each([1, 2])(
      'deputy %i of the accountable person writes while that person is away, and never releases',
      async (rank) => {
        const { stranger } = office;
        const [accountable, deputy] = await Promise.all(
          ['sachbearbeitung', 'fremd'].map(async (name) => {
            const rows = await app.make.rows<{ id: string }>`
              select id from person where email = ${`${name}@amt.example`}`;
            return rows[0].id;
          }),
        );
        const measureId = await office.measure({ accountable_person_id: accountable });
        const secret = await office.measure({ accountable_person_id: accountable, status: 'DRAFT' });
        const input = { measureId, ...onTrack };
        const away = () =>
          app.make.row('absence', { person_id: accountable, from_day: '2026-11-02', to_day: '2026-11-02' });
        await away();
        expect(await stranger.refusals(DRAFT, { input })).toEqual(['people.notAllowed']);
        const deputyship = await app.make.row('deputyship', {
          person_id: accountable,
          deputy_id: deputy,
          rank,
          valid_from: '2026-11-01',
        });

        const drafted = await draft(measureId, onTrack, stranger);
        expect(drafted).toMatchObject({ onBehalf: false, allowedActions: ['CHANGE', 'SUBMIT'] });
        const submitted = await act(stranger, SUBMIT, seen(drafted));
        expect(submitted).toMatchObject({ state: 'SUBMITTED', allowedActions: [] });
        expect(await stranger.refusals(RELEASE, { input: seen(submitted) })).toEqual(['people.notAllowed']);
        expect(await stranger.refusals(REPORT_STATUS, { input: { ...input, release: true } })).not.toEqual(
          [],
        );
        expect(await stranger.ask(MEASURE, { id: secret })).toEqual({ measure: null });
        expect((await view(stranger, measureId)).openReport).toMatchObject({ text: onTrack.text });

        const gone = async () => {
          expect((await view(stranger, measureId)).openReport).toBeNull();
          expect(await stranger.refusals(RELEASE, { input: seen(submitted) })).toEqual([
            'measures.reportNotFound',
          ]);
        };
        await app.make.rows`delete from absence`;
        await gone();
        await away();
        await app.make.change('deputyship', deputyship, { valid_to: '2026-11-01' });
        await gone();
        await app.make.rows`delete from deputyship where id = ${deputyship}::uuid`;
        await app.make.rows`delete from absence`;
      },
    );

    it('nobody deputises for an accountable person who has left', async () => {
      const left = await app.make.person({ email: 'weg@amt.example', officeId: office.officeId });
      const standIn = await app.make.person({
        email: 'springer@amt.example',
        roles: ['OFFICER'] as never,
      });
      await app.make.row('deputyship', {
        person_id: left,
        deputy_id: standIn,
        rank: 1,
        valid_from: '2020-01-01',
      });
      await app.make.row('absence', { person_id: left, from_day: '2026-11-01', to_day: '2026-11-30' });
      const measureId = await office.measure({ accountable_person_id: left });
      const deputy = await app.signedInAs('springer@amt.example');
      const mayWrite = async () =>
        (await deputy.refusals(DRAFT, { input: { measureId, ...onTrack } })).length === 0;
      await app.make.change('person', left, { left_on: '2026-11-02' });
      expect(await mayWrite()).toBe(false);
      await app.make.change('person', left, { left_on: '2026-11-30' });
      expect(await mayWrite()).toBe(true);
      await app.make.rows`delete from absence`;
    });

    it('a deputy releases on the days on which the head is away, and on no other', async () => {
      const { deputy, officer } = office;
      const submitted = await act(officer, SUBMIT, seen(await draft(await office.measure())));
      expect(await deputy.refusals(RELEASE, { input: seen(submitted) })).toEqual(['people.notAllowed']);
      const absence = await app.make.row('absence', {
        person_id: office.headId,
        from_day: '2026-11-02',
        to_day: '2026-11-13',
      });
      const final = await act(deputy, RELEASE, seen(submitted));
      await app.make.rows`delete from absence where id = ${absence}::uuid`;
      expect(final).toMatchObject({ state: 'RELEASED', onBehalf: false });
    });

    it('a second deputy releases only where the first is away as well', async () => {
      const person = await app.make.person({ email: 'zweite@amt.example', roles: ['OFFICER'] as never });
      await app.make.row('deputyship', {
        person_id: office.headId,
        deputy_id: person,
        rank: 2,
        valid_from: '2020-01-01',
      });
      const second = await app.signedInAs('zweite@amt.example');
      const away = (id: string) =>
        app.make.row('absence', { person_id: id, from_day: '2026-11-02', to_day: '2026-11-02' });
      const submitted = await act(office.officer, SUBMIT, seen(await draft(await office.measure())));
      await away(office.headId);
      expect(await second.refusals(RELEASE, { input: seen(submitted) })).toEqual(['measures.reportNotFound']);
      await away(office.deputyId);
      expect(await act(second, RELEASE, seen(submitted))).toMatchObject({ state: 'RELEASED' });
      await app.make.rows`delete from absence`;
    });

    it('coordination may speak for an office, and everybody sees that it did', async () => {
      const { coordinator, head } = office;
      const drafted = await draft(await office.measure(), onTrack, coordinator);
      expect(drafted).toMatchObject({ onBehalf: true });
      const submitted = await act(coordinator, SUBMIT, seen(drafted));
      expect(await act(head, RELEASE, seen(submitted))).toMatchObject({ onBehalf: true });
      const ownWord = await act(office.officer, SUBMIT, seen(await draft(await office.measure())));
      expect(await act(coordinator, RELEASE, seen(ownWord))).toMatchObject({ onBehalf: true });
    });
  });

  describe('as a committee reads them', () => {
    it('are released ones only, whichever way they are asked for', async () => {
      const measureId = await office.measure();
      const strategyless = await view(office.committeeMember, measureId);
      expect(strategyless.reports).toEqual([]);
      const open = await draft(measureId, { ...onTrack, text: 'Noch geheim.' });
      const everywhere = `query All($id: ID!, $report: ID!, $office: ID!) {
        measure(id: $id) { openReport { text } reports { text } latestReport { text measure { openReport { text } reports { text } } } }
        byNode: node(id: $report) { id }
        measures(first: 200) { nodes { openReport { text } reports { text measure { openReport { text } } } latestReport { text } } }
        office(id: $office) { measures(first: 200) { openReport { text } reports { text } dateShifts { measure { openReport { text } } } } } }`;
      const variables = { id: measureId, report: open.id, office: office.officeId };
      expect(JSON.stringify(await office.officer.ask(everywhere, variables))).toContain('Noch geheim.');
      const before = await office.committeeMember.ask(everywhere, variables);
      expect(JSON.stringify(before)).not.toContain('Noch geheim.');
      expect(before).toMatchObject({
        measure: { reports: [], openReport: null, latestReport: null },
        byNode: null,
      });

      await act(office.head, RELEASE, seen(await act(office.officer, SUBMIT, seen(open))));
      expect(await office.committeeMember.ask(everywhere, variables)).toMatchObject({
        measure: { reports: [{ text: 'Noch geheim.' }], latestReport: { text: 'Noch geheim.' } },
        byNode: { id: open.id },
      });
    });

    it('end with the measure that is not meant for committees', async () => {
      const measureId = await office.measure({ visibility: 'INTERNAL' });
      const { id } = await released(measureId);
      expect(await office.committeeMember.ask('query N($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
        node: null,
      });
    });

    it('are neither written nor released by members of it, also where they work in the office', async () => {
      await app.make.person({
        email: 'doppelt@amt.example',
        roles: ['COMMITTEE_MEMBER'] as never,
        officeId: office.officeId,
      });
      const member = await app.signedInAs('doppelt@amt.example');
      const measureId = await office.measure();
      expect(await member.refusals(DRAFT, { input: { measureId, ...onTrack } })).toEqual([
        'people.notAllowed',
      ]);
      await draft(measureId);
      expect(await view(member, measureId)).toMatchObject({ openReport: null, reports: [] });
      expect(await member.refusals('{ myDueReports { dueOn } }')).toEqual(['people.notAllowed']);
    });
  });

  describe('stand once they are released', () => {
    it('two heads release at once: one wins, the other is told what changed', async () => {
      const submitted = await act(office.officer, SUBMIT, seen(await draft(await office.measure())));
      const answers = await Promise.all(
        [office.head, office.coHead].map((client) => client.send(RELEASE, { input: seen(submitted) })),
      );
      const refused = answers.flatMap(({ errors }) => errors ?? []);
      expect(answers.filter(({ data }) => data?.releaseStatusReport)).toHaveLength(1);
      expect(refused).toHaveLength(1);
      expect(refused[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['releasedBy', 'reportedOn', 'state'] },
      });
    });

    it('a change that was made on an older version is refused', async () => {
      const drafted = await draft(await office.measure());
      await act(office.officer, CHANGE, { ...seen(drafted), text: 'Das Café wächst.' });
      const { errors } = await office.officer.send(CHANGE, {
        input: { ...seen(drafted), text: 'Das Café schrumpft.' },
      });
      expect(errors?.[0].extensions).toMatchObject({
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['text'] },
      });
    });

    it('nobody changes them, not even through SQL', async () => {
      const { id, version } = await released(await office.measure());
      const input = { id, version, text: 'Alles war gut.' };
      expect(await office.head.refusals(CHANGE, { input })).toEqual(['measures.reportNotInState']);
      await expect(
        app.make.rows`update status_report set text = 'Alles war gut.' where id = ${id}::uuid`,
      ).rejects.toThrow('a released status report cannot be changed');
      await expect(app.make.rows`delete from status_report where id = ${id}::uuid`).rejects.toThrow(
        'a released status report cannot be changed',
      );
    });
  });

  describe('that say "unchanged"', () => {
    it('answer for many measures with one click, with the assessment and counter step of last time', async () => {
      const first = await office.measure();
      const second = await office.measure();
      await released(first, { ...offTrack, counterStep: 'Neuer Raum in Brambauer' });
      await released(second);
      for (const measure_id of [first, second]) {
        await app.make.row('report_request', { measure_id, due_on: '2026-12-04', asked_on: '2026-11-02' });
      }
      app.clock.setTo('2026-12-01');
      const { confirmUnchanged } = await office.head.ask<{ confirmUnchanged: unknown[] }>(CONFIRM, {
        ids: [first, second, first],
      });
      const said = { state: 'RELEASED', isUnchanged: true, reportedOn: '2026-12-01' };
      expect(confirmUnchanged).toMatchObject([
        { ...said, selfAssessment: 'OFF_TRACK', counterStep: 'Neuer Raum in Brambauer' },
        { ...said, selfAssessment: 'ON_TRACK', counterStep: null },
      ]);
      for (const id of [first, second]) expect((await view(office.head, id)).reportDueOn).toBeNull();
      app.clock.setTo('2026-11-02');
    });

    it('are all given or none: what stands in the way is listed measure by measure', async () => {
      const fine = await office.measure();
      await released(fine);
      const silent = await office.measure();
      const hidden = '00000000-0000-4000-8000-000000000000';
      const inWork = await office.measure();
      await released(inWork);
      await draft(inWork);
      app.clock.setTo('2026-11-03');
      const { errors } = await office.head.send(CONFIRM, { ids: [fine, silent, hidden, inWork] });
      app.clock.setTo('2026-11-02');
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'measures.cannotConfirmUnchanged',
        field: 'measureIds',
        details: {
          obstacles: [
            { measureId: silent, reason: 'NEVER_REPORTED' },
            { measureId: hidden, number: null, reason: 'NOT_FOUND' },
            { measureId: inWork, reason: 'REPORT_OPEN' },
          ],
        },
      });
      expect(errors?.[0].message).toContain('Es gibt noch keine freigegebene Meldung.');
      expect((await view(office.head, fine)).reports).toHaveLength(1);
    });

    it('are not given twice on a day, nor by an officer', async () => {
      const id = await office.measure();
      await released(id);
      const reasons = async (client: Client) => {
        const { errors } = await client.send(CONFIRM, { ids: [id] });
        return (errors?.[0].extensions.details?.obstacles as { reason: string }[]).map(
          ({ reason }) => reason,
        );
      };
      expect(await reasons(office.head)).toEqual(['REPORTED_TODAY']);
      expect(await reasons(office.officer)).toEqual(['NOT_ALLOWED']);
    });

    it('go the usual way when an officer says so', async () => {
      const measureId = await office.measure();
      await released(measureId, { ...onTrack, progressPercent: 20 });
      const sent = await act(office.officer, REPORT_STATUS, { measureId, isUnchanged: true });
      expect(sent).toMatchObject({ state: 'SUBMITTED', isUnchanged: true, selfAssessment: 'ON_TRACK' });
      await act(office.head, RELEASE, seen(sent));
      expect((await view(office.head, measureId)).progressPercent).toBe(20);
    });
  });

  it('are asked for by nobody who is not signed in', async () => {
    const nobody = await app.signedInAs();
    expect(await nobody.refusals('{ myDueReports { dueOn } }')).toEqual(['people.notSignedIn']);
    expect(await nobody.refusals(CONFIRM, { ids: [office.officeId] })).toEqual(['people.notSignedIn']);
  });
});
