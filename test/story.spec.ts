import { Role } from '../src/kernel/actor.js';
import type { Client } from './support/client.js';
import { TestMailSink } from './support/mail-sink.js';
import { startTestApp, type TestApp } from './support/test-app.js';

/**
 * The whole thread once, over HTTP, as the people who do it: found → agreed → planned → asked for → reported → summed up.
 * A stranger knocks at every door on the way.
 */
describe('The red thread from end to end', () => {
  let app: TestApp;
  let sink: TestMailSink;
  let coordinator: Client;
  let officer: Client;
  let head: Client;
  let partner: Client;
  let councillor: Client;
  let stranger: Client;

  const ids: Record<string, string> = {};

  /** Does something as somebody; the same is refused to a stranger first. */
  async function doAs<Data>(
    person: Client,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Data> {
    expect(await stranger.refusals(query, variables)).toEqual(['people.notSignedIn']);
    return person.ask<Data>(query, variables);
  }

  const SUMMARY =
    '{ progressSummary { total green yellow red grey deviations { number } silentOffices { office { name } missing } } }';

  beforeAll(async () => {
    sink = await TestMailSink.start();
    app = await startTestApp({
      today: '2026-11-02',
      environment: { SMTP_URL: sink.url, PUBLIC_URL: 'https://faden.example' },
    });
    ids.county = await app.make.organisation({ name: 'Kreis Unna' });
    ids.town = await app.make.organisation({
      name: 'Stadt Kamen',
      type: 'MUNICIPALITY',
      autonomy: 'MUNICIPALITY',
    });
    ids.social = await app.make.office({ name: 'Amt für Soziales', code: '50', organisation_id: ids.county });
    ids.youth = await app.make.office({ name: 'Jugendamt Kamen', code: '51', organisation_id: ids.town });
    ids.quarter = await app.make.area({ name: 'Kamen, Lüner Höhe' });
    await app.make.person({
      name: 'Kim Koordination',
      email: 'koordination@kreis.example',
      roles: [Role.COORDINATOR],
    });
    ids.officer = await app.make.person({
      name: 'Alex Amt',
      email: 'amt@kreis.example',
      roles: [Role.OFFICER],
      officeId: ids.social,
    });
    await app.make.person({
      name: 'Lou Leitung',
      email: 'leitung@kreis.example',
      roles: [Role.OFFICE_HEAD],
      officeId: ids.social,
    });
    await app.make.person({
      name: 'Toni Teil',
      email: 'planung@stadt.example',
      roles: [Role.PARTICIPANT],
      officeId: ids.youth,
    });
    await app.make.person({
      name: 'Rio Rat',
      email: 'ausschuss@kreis.example',
      roles: [Role.COMMITTEE_MEMBER],
    });
    [coordinator, officer, head, partner, councillor, stranger] = await Promise.all([
      app.signedInAs('koordination@kreis.example'),
      app.signedInAs('amt@kreis.example'),
      app.signedInAs('leitung@kreis.example'),
      app.signedInAs('planung@stadt.example'),
      app.signedInAs('ausschuss@kreis.example'),
      app.signedInAs(),
    ]);
  });
  afterAll(async () => {
    await app.close();
    await sink.close();
  });

  it('begins with a problem area that rests on a figure and on words', async () => {
    const field = await doAs<{ createFieldOfAction: { id: string } }>(
      coordinator,
      'mutation { createFieldOfAction(input: { code: "AR", nameDe: "Armut" }) { id } }',
    );
    ids.field = field.createFieldOfAction.id;
    const indicator = await doAs<{ createIndicator: { id: string } }>(
      coordinator,
      `mutation { createIndicator(input: { key: "POV_U15_RATE", nameDe: "Kinderarmut", topic: "Armut", unit: "%", direction: HIGHER_IS_WORSE,
        formula: "Kinder in Bedarfsgemeinschaften / Kinder unter 15", numerator: "Kinder in Bedarfsgemeinschaften", denominator: "Kinder unter 15",
        perUnit: 100, source: "BA", lowestLevel: SOCIAL_SPACE }) { id } }`,
    );
    ids.indicator = indicator.createIndicator.id;
    await doAs(
      coordinator,
      `mutation Record($rows: [ObservationInput!]!) { recordObservations(input: { observations: $rows }) { created } }`,
      {
        rows: [
          {
            indicatorId: ids.indicator,
            areaId: ids.quarter,
            referenceDate: '2025-12-31',
            numerator: 120,
            denominator: 400,
          },
        ],
      },
    );
    const problem = await doAs<{ createProblemArea: { id: string; version: number } }>(
      partner,
      `mutation Report($input: CreateProblemAreaInput!) { createProblemArea(input: $input) { id version status } }`,
      {
        input: {
          title: 'Hilfen erreichen Familien nicht',
          fieldOfActionId: ids.field,
          mainAreaId: ids.quarter,
          urgency: 3,
          visibility: 'COMMITTEE',
        },
      },
    );
    ids.problem = problem.createProblemArea.id;
    const evidence = `mutation Evidence($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }`;
    await doAs(partner, evidence, {
      input: {
        problemAreaId: ids.problem,
        kind: 'INDICATOR_VALUE',
        indicatorId: ids.indicator,
        areaId: ids.quarter,
        referenceDate: '2025-12-31',
      },
    });
    await doAs(partner, evidence, {
      input: {
        problemAreaId: ids.problem,
        kind: 'EXPERT_STATEMENT',
        text: 'Formulare überfordern viele Eltern.',
      },
    });
    const { problemArea } = await coordinator.ask<{ problemArea: { version: number } }>(
      'query Problem($id: ID!) { problemArea(id: $id) { version } }',
      { id: ids.problem },
    );
    await doAs(
      coordinator,
      `mutation Confirm($input: ChangeProblemAreaStatusInput!) { changeProblemAreaStatus(input: $input) { status } }`,
      { input: { id: ids.problem, version: problemArea.version, status: 'CONFIRMED' } },
    );
  });

  it('goes on with a strategy that each organisation agrees to for itself', async () => {
    const { createStrategy } = await doAs<{
      createStrategy: { id: string; latestVersion: { id: string; version: number } };
    }>(
      coordinator,
      `mutation Create($input: CreateStrategyInput!) { createStrategy(input: $input) { id latestVersion { id version } } }`,
      {
        input: {
          title: 'Hilfen zu den Familien bringen',
          leadOfficeId: ids.social,
          fieldOfActionId: ids.field,
          problemAreaIds: [ids.problem],
          text: 'Wir gehen dorthin, wo Familien sind.',
          visibility: 'COMMITTEE',
        },
      },
    );
    ids.strategy = createStrategy.id;
    ids.version = createStrategy.latestVersion.id;
    await doAs(
      coordinator,
      `mutation Submit($input: SubmitStrategyVersionInput!) { submitStrategyVersion(input: $input) { stage } }`,
      {
        input: {
          strategyVersionId: ids.version,
          version: createStrategy.latestVersion.version,
          organisationIds: [ids.county, ids.town],
        },
      },
    );
    const STATE = `mutation State($input: StateAgreementInput!) { stateAgreement(input: $input) { state } }`;
    const words = (organisationId: string) => ({
      input: { strategyVersionId: ids.version, organisationId, version: 1, state: 'AGREED' },
    });
    expect(await head.refusals(STATE, words(ids.town))).toHaveLength(1);
    await doAs(head, STATE, words(ids.county));
    await doAs(partner, STATE, words(ids.town));
    const { strategy } = await coordinator.ask<{
      strategy: { stage: string; versionInForce: { number: number } };
    }>('query Strategy($id: ID!) { strategy(id: $id) { stage versionInForce { number } } }', {
      id: ids.strategy,
    });
    expect(strategy).toEqual({ stage: 'AGREED', versionInForce: { number: 1 } });
  });

  it('becomes a measure with one lead office and one accountable person, complete when it is agreed', async () => {
    const { createMeasure } = await doAs<{ createMeasure: { id: string; number: string } }>(
      coordinator,
      `mutation Create($input: CreateMeasureInput!) { createMeasure(input: $input) { id number } }`,
      {
        input: {
          title: 'Aufsuchende Beratung in Kitas',
          summary: 'Beratung kommt in die Kitas.',
          leadOfficeId: ids.social,
          accountablePersonId: ids.officer,
          strategyIds: [ids.strategy],
          areaIds: [ids.quarter],
          targetGroup: 'Familien mit kleinen Kindern',
          goal: 'Bis Ende 2027 kennt jede Familie ihre Ansprüche.',
          plannedStart: '2026-10-01',
          plannedEnd: '2027-12-31',
          priority: 'A',
          visibility: 'COMMITTEE',
        },
      },
    );
    expect(createMeasure.number).toBe('AR-01');
    ids.measure = createMeasure.id;
    for (const [name, effectLevel] of [
      ['Beratungen', 'OUTPUT'],
      ['Anträge auf Bildung und Teilhabe', 'OUTCOME'],
    ]) {
      await doAs(
        coordinator,
        `mutation Add($input: AddProgressIndicatorInput!) { addProgressIndicator(input: $input) { id } }`,
        {
          input: {
            measureId: ids.measure,
            name,
            effectLevel,
            unit: 'Anzahl',
            baselineValue: 0,
            baselineOn: '2026-10-01',
            targetValue: 100,
            targetOn: '2027-12-31',
          },
        },
      );
    }
    const LEAD = `query Lead($id: ID!) { measure(id: $id) { version status missingForAgreement { code } participations { role version office { id } } } }`;
    const MOVE = `mutation Move($input: ChangeMeasureStatusInput!) { changeMeasureStatus(input: $input) { status } }`;
    const now = async () =>
      (
        await coordinator.ask<{ measure: { version: number; participations: { version: number }[] } }>(LEAD, {
          id: ids.measure,
        })
      ).measure;
    await doAs(coordinator, MOVE, {
      input: { id: ids.measure, version: (await now()).version, to: 'PROPOSED' },
    });
    await doAs(
      head,
      `mutation Promise($input: SetParticipationInput!) { setParticipation(input: $input) { commitment } }`,
      {
        input: {
          measureId: ids.measure,
          officeId: ids.social,
          version: (await now()).participations[0].version,
          commitment: 'AGREED',
        },
      },
    );
    await doAs(coordinator, MOVE, {
      input: { id: ids.measure, version: (await now()).version, to: 'AGREED' },
    });
    await doAs(officer, MOVE, {
      input: {
        id: ids.measure,
        version: (await now()).version,
        to: 'IN_PROGRESS',
        actualStart: '2026-10-01',
      },
    });
    expect(await now()).toMatchObject({ status: 'IN_PROGRESS', missingForAgreement: [] });
  });

  it('asks, before a conference, exactly the one who owes a report', async () => {
    const { createBody } = await doAs<{ createBody: { id: string } }>(
      coordinator,
      `mutation Body($input: CreateBodyInput!) { createBody(input: $input) { id } }`,
      { input: { name: 'Fachplanerkonferenz', type: 'PLANNERS_CONFERENCE', organisationId: ids.county } },
    );
    await app.startWorker();
    const { planMeeting } = await doAs<{ planMeeting: { review: object } }>(
      coordinator,
      `mutation Plan($input: PlanMeetingInput!) { planMeeting(input: $input) { review { id version } } }`,
      {
        input: { bodyId: createBody.id, heldOn: '2026-11-23', place: 'Kreishaus Unna' },
      },
    );
    await doAs(
      coordinator,
      `mutation Start($input: StartReviewInput!) { startReview(input: $input) { startsOn } }`,
      { input: planMeeting.review },
    );
    expect(await coordinator.ask(SUMMARY)).toMatchObject({
      progressSummary: {
        total: 1,
        grey: 1,
        silentOffices: [{ office: { name: 'Amt für Soziales' }, missing: 1 }],
      },
    });
    await doAs(coordinator, 'mutation { sendDueReminders }');
    await sink.waitFor(({ mails }) => mails.length > 0);
    expect(sink.mails).toHaveLength(1);
    const [mail] = sink.mailsTo('amt@kreis.example');
    expect(mail.text).toContain('AR-01');
    expect(mail.text).toContain('https://faden.example');
    expect(mail.html).toContain('AR-01');
  });

  it('takes the report that the officer drafts and the head releases', async () => {
    const draft = await doAs<{ draftStatusReport: { id: string; version: number } }>(
      officer,
      `mutation Draft($input: DraftStatusReportInput!) { draftStatusReport(input: $input) { id version state } }`,
      {
        input: {
          measureId: ids.measure,
          selfAssessment: 'ON_TRACK',
          text: 'Drei Kitas machen mit. Die Beraterin hat begonnen.',
          nextStep: 'Zwei weitere Kitas gewinnen.',
        },
      },
    );
    const SEEN = (name: string) =>
      `mutation Step($input: SeenReportInput!) { ${name}(input: $input) { id version state } }`;
    const submitted = await doAs<{ submitStatusReport: { id: string; version: number } }>(
      officer,
      SEEN('submitStatusReport'),
      {
        input: { id: draft.draftStatusReport.id, version: draft.draftStatusReport.version },
      },
    );
    const release = {
      input: { id: draft.draftStatusReport.id, version: submitted.submitStatusReport.version },
    };
    expect(await officer.refusals(SEEN('releaseStatusReport'), release)).toEqual(['people.notAllowed']);
    expect(
      await councillor.ask(
        'query M($n: String!) { measureByNumber(number: $n) { reports { text } light { shown } } }',
        { n: 'AR-01' },
      ),
    ).toEqual({
      measureByNumber: { reports: [], light: { shown: 'GREY' } },
    });
    await doAs(head, SEEN('releaseStatusReport'), release);
  });

  it('ends in a summary that the committee reads, with nothing left to ask for', async () => {
    const summary = await doAs(councillor, SUMMARY);
    expect(summary).toEqual({
      progressSummary: { total: 1, green: 1, yellow: 0, red: 0, grey: 0, deviations: [], silentOffices: [] },
    });
    app.clock.setTo('2026-11-16', 9);
    await coordinator.ask('mutation { sendDueReminders }');
    const { myReminders } = await officer.ask<{ myReminders: { totalCount: number } }>(
      '{ myReminders { totalCount } }',
    );
    expect(myReminders.totalCount).toBe(1);
    expect(sink.mailsTo('amt@kreis.example')).toHaveLength(1);
  });

  it('can be walked in one query, from the problem to the figure', async () => {
    const thread = await doAs(
      councillor,
      `query Thread($id: ID!) { problemArea(id: $id) { title urgency
        strategies { title stage versionInForce { agreements { organisation { name } state } }
          measures { number leadOffice { name } light { shown } latestReport { text } progressIndicators { name } } } } }`,
      { id: ids.problem },
    );
    expect(thread).toMatchObject({
      problemArea: {
        title: 'Hilfen erreichen Familien nicht',
        strategies: [
          {
            stage: 'AGREED',
            versionInForce: {
              agreements: [
                { organisation: { name: 'Kreis Unna' }, state: 'AGREED' },
                { organisation: { name: 'Stadt Kamen' }, state: 'AGREED' },
              ],
            },
            measures: [
              {
                number: 'AR-01',
                leadOffice: { name: 'Amt für Soziales' },
                light: { shown: 'GREEN' },
                latestReport: { text: 'Drei Kitas machen mit. Die Beraterin hat begonnen.' },
                progressIndicators: [{ name: 'Beratungen' }, { name: 'Anträge auf Bildung und Teilhabe' }],
              },
            ],
          },
        ],
      },
    });
  });
});
