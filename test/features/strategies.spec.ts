import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { letPass } from '../support/past.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly text: string;
  readonly isAgreed: boolean;
  readonly agreementSummary: Record<string, number>;
}

interface Strategy {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly stage: string;
  readonly allowedActions: string[];
  readonly latestVersion: Version | null;
  readonly versionInForce: Version | null;
}

const VERSION = `id version number text isAgreed submittedOn
  agreementSummary { asked agreed withCondition declined withdrawn }`;
const STRATEGY = `id version number title stage allowedActions periodFrom visibility endedOn endedReason
  leadOffice { name } fieldOfAction { code } problemAreas { title }
  latestVersion { ${VERSION} } versionInForce { ${VERSION} }`;

const mutation = (name: string, type: string, selection = STRATEGY) =>
  `mutation Do($input: ${type}!) { result: ${name}(input: $input) { ${selection} } }`;
const CREATE = mutation('createStrategy', 'CreateStrategyInput');
const CHANGE = mutation('changeStrategy', 'ChangeStrategyInput');
const CHANGE_TEXT = mutation('changeStrategyText', 'ChangeStrategyTextInput');
const SUBMIT = mutation('submitStrategyVersion', 'SubmitStrategyVersionInput');
const END = mutation('endStrategy', 'EndStrategyInput');
const STATE = mutation(
  'stateAgreement',
  'StateAgreementInput',
  `id version state condition statedOn statedBy { name } organisation { name } allowedActions
   strategyVersion { number isAgreed strategy { stage } }`,
);
const READ = `query Read($id: ID!) { strategy(id: $id) { ${STRATEGY} versions { number text agreements { state } } } }`;

describe('The strategies of a county', () => {
  let app: TestApp;
  let county: string;
  let jobcenter: string;
  let caritas: string;
  let leadOffice: string;
  let fieldOfAction: string;
  let problemArea: string;
  let coordinator: Client;
  let head: Client;
  let officer: Client;
  let planner: Client;
  let director: Client;
  let member: Client;

  beforeAll(async () => {
    app = await startTestApp();
    const { make } = app;
    county = await make.organisation({ name: 'Kreis' });
    jobcenter = await make.organisation({ name: 'Jobcenter', type: 'JOBCENTER', autonomy: 'JOBCENTER' });
    caritas = await make.organisation({
      name: 'Caritas',
      type: 'WELFARE_ASSOCIATION',
      autonomy: 'WELFARE',
    });
    leadOffice = await make.office({ name: 'Sozialamt', organisation_id: county });
    const inJobcenter = await make.office({ name: 'Bereichsleitung', organisation_id: jobcenter });
    const inCaritas = await make.office({ name: 'Geschäftsstelle', organisation_id: caritas });
    fieldOfAction = await make.fieldOfAction({ code: 'AR', name_de: 'Armut' });
    problemArea = await make.row('problem_area', {
      title: 'Kinderarmut in der Lüner Höhe',
      field_of_action_id: fieldOfAction,
      visibility: 'COMMITTEE',
    });
    const person = async (email: string, role: Role, officeId?: string) => {
      await make.person({ name: email.split('@')[0], email, roles: [role], officeId });
      return app.signedInAs(email);
    };
    coordinator = await person('koordination@kreis.example', Role.COORDINATOR);
    head = await person('amtsleitung@kreis.example', Role.OFFICE_HEAD, leadOffice);
    officer = await person('sachbearbeitung@kreis.example', Role.OFFICER, leadOffice);
    planner = await person('planung@jobcenter.example', Role.PARTICIPANT, inJobcenter);
    director = await person('leitung@caritas.example', Role.OFFICE_HEAD, inCaritas);
    member = await person('ausschuss@kreis.example', Role.COMMITTEE_MEMBER);
  });
  afterAll(() => app.close());

  const act = async <Result = Strategy>(as: Client, text: string, input: object): Promise<Result> =>
    (await as.ask<{ result: Result }>(text, { input })).result;

  const draft = (given: object = {}) =>
    act(coordinator, CREATE, {
      title: 'Kein Kind ohne Mahlzeit',
      leadOfficeId: leadOffice,
      problemAreaIds: [problemArea],
      text: 'Wir sorgen gemeinsam für ein Mittagessen.',
      ...given,
    });

  const latest = (strategy: Strategy): Version => {
    if (!strategy.latestVersion) throw new Error('The reader sees no text');
    return strategy.latestVersion;
  };

  const submit = (strategy: Strategy, organisationIds = [county, jobcenter, caritas]) =>
    act(coordinator, SUBMIT, {
      strategyVersionId: latest(strategy).id,
      version: latest(strategy).version,
      organisationIds,
    });

  const newText = (strategy: Strategy, text: string) =>
    act(coordinator, CHANGE_TEXT, {
      strategyVersionId: latest(strategy).id,
      version: latest(strategy).version,
      text,
    });

  const word = (strategy: Strategy, organisationId: string, state: string, more: object = {}) => ({
    strategyVersionId: latest(strategy).id,
    organisationId,
    version: 1,
    state,
    ...more,
  });

  const read = async (as: Client, { id }: Strategy) =>
    (
      await as.ask<{
        strategy: (Strategy & { versions: { number: number; text: string }[] }) | null;
      }>(READ, { id })
    ).strategy;

  /** A strategy that everybody asked has agreed to. */
  const agreed = async (given: object = {}): Promise<Strategy> => {
    const strategy = await submit(await draft({ visibility: 'COMMITTEE', ...given }));
    await act(head, STATE, word(strategy, county, 'AGREED'));
    await act(planner, STATE, word(strategy, jobcenter, 'AGREED'));
    await act(director, STATE, word(strategy, caritas, 'AGREED'));
    const now = await read(coordinator, strategy);
    if (!now) throw new Error('Coordination sees every strategy');
    return now;
  };

  describe('as matrix of organisations and texts', () => {
    const MATRIX = `query Matrix($id: ID!) { strategy(id: $id) { versions { number submittedOn agreements {
      state askedOn isMyWord allowedActions organisation { name } waitingFor { organisation { name } } } } } }`;
    interface Cell {
      readonly state: string;
      readonly askedOn: string;
      readonly isMyWord: boolean;
      readonly allowedActions: string[];
      readonly organisation: { readonly name: string };
      readonly waitingFor: object | null;
    }
    const matrix = async (as: Client, { id }: Strategy) =>
      (await as.ask<{ strategy: { versions: { number: number; agreements: Cell[] }[] } }>(MATRIX, { id }))
        .strategy.versions;

    it('say since when each organisation was asked, those that were asked later since that day', async () => {
      const strategy = await draft();
      const { id, version } = latest(strategy);
      const first = await act(coordinator, SUBMIT, {
        strategyVersionId: id,
        version,
        organisationIds: [county, jobcenter],
        submittedOn: '2026-01-15',
      });
      await letPass(app, '3 days');
      await submit(first, [caritas]);
      const [{ agreements }] = await matrix(coordinator, strategy);
      const [{ today }] = await app.make.rows<{ today: string }>`
        select (max(created_at) at time zone 'Europe/Berlin')::date::text as today from agreement`;
      expect(agreements.map(({ organisation, askedOn }) => [organisation.name, askedOn])).toEqual([
        ['Caritas', today],
        ['Jobcenter', '2026-01-15'],
        ['Kreis', '2026-01-15'],
      ]);
    });

    it('tell everybody for whom they speak, and whose word they could only record', async () => {
      const strategy = await submit(await draft());
      const speaking = async (as: Client) =>
        (await matrix(as, strategy))[0].agreements
          .filter(({ isMyWord }) => isMyWord)
          .map(({ organisation }) => organisation.name);
      expect(await speaking(planner)).toEqual(['Jobcenter']);
      expect(await speaking(director)).toEqual(['Caritas']);
      expect(await speaking(officer)).toEqual([]);
      expect(await speaking(coordinator)).toEqual([]);
      const [{ agreements }] = await matrix(coordinator, strategy);
      expect(agreements.every(({ allowedActions }) => allowedActions.includes('AGREE'))).toBe(true);
      const [ofOfficer] = await matrix(officer, strategy);
      expect(ofOfficer.agreements.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
    });

    it('wait for nobody on a text that a newer one has followed', async () => {
      const strategy = await submit(await draft());
      await submit(await newText(strategy, 'Neu gefasst.'), [jobcenter]);
      const [newer, older] = await matrix(planner, strategy);
      expect(newer.agreements.filter(({ waitingFor }) => waitingFor)).toHaveLength(1);
      expect(older.agreements.filter(({ waitingFor }) => waitingFor)).toHaveLength(0);
    });
  });

  describe('as drafts', () => {
    it('need a title and a lead office only, and get a number that is never given twice', async () => {
      const first = await act<Strategy & { number: number }>(coordinator, CREATE, {
        title: 'Wohnen bezahlbar halten',
        leadOfficeId: leadOffice,
      });
      const second = await act<Strategy & { number: number }>(coordinator, CREATE, {
        title: 'Mobil im Alter',
        leadOfficeId: leadOffice,
      });
      expect(first).toMatchObject({
        stage: 'DRAFT',
        visibility: 'INTERNAL',
        leadOffice: { name: 'Sozialamt' },
        problemAreas: [],
        latestVersion: { number: 1, text: '', isAgreed: false },
        versionInForce: null,
        allowedActions: ['CHANGE', 'CHANGE_TEXT', 'SUBMIT_VERSION', 'END'],
      });
      expect(second.number).toBeGreaterThan(first.number);
    });

    it('are begun and changed by coordination only', async () => {
      const strategy = await draft();
      for (const person of [head, officer, planner, member]) {
        expect(
          await person.refusals(CREATE, { input: { title: 'Eigene', leadOfficeId: leadOffice } }),
        ).toEqual(['people.notAllowed']);
        expect(await person.refusals(CHANGE, { input: { id: strategy.id, version: 1, title: 'X' } })).toEqual(
          ['people.notAllowed'],
        );
      }
    });

    it('are seen by coordination and the organisation that leads, by nobody else, by no way', async () => {
      const strategy = await draft({ visibility: 'PUBLIC' });
      for (const insider of [coordinator, head, officer]) {
        expect(await read(insider, strategy)).toMatchObject({ id: strategy.id, stage: 'DRAFT' });
      }
      const ways = `query Ways($id: ID!, $version: ID!) { strategy(id: $id) { id } node(id: $version) { id }
        strategies(filter: { stage: DRAFT }) { totalCount } }`;
      for (const outsider of [planner, director, member]) {
        expect(await outsider.ask(ways, { id: strategy.id, version: latest(strategy).id })).toEqual({
          strategy: null,
          node: null,
          strategies: { totalCount: 0 },
        });
      }
    });

    it('change their entries, keep what is left out and empty what is null', async () => {
      const strategy = await draft({ fieldOfActionId: fieldOfAction, periodFrom: '2026-01-01' });
      const changed = await act(coordinator, CHANGE, {
        id: strategy.id,
        version: strategy.version,
        title: 'Jedes Kind isst mit',
        periodFrom: null,
        problemAreaIds: [],
      });
      expect(changed).toMatchObject({
        title: 'Jedes Kind isst mit',
        periodFrom: null,
        fieldOfAction: { code: 'AR' },
        problemAreas: [],
        version: strategy.version + 1,
      });
    });

    it('are refused where entries make no sense', async () => {
      const input = { title: 'Rückwärts', leadOfficeId: leadOffice };
      expect(
        await coordinator.refusals(CREATE, {
          input: { ...input, periodFrom: '2026-12-31', periodTo: '2026-01-01' },
        }),
      ).toEqual(['strategies.periodReversed']);
      expect(await coordinator.refusals(CREATE, { input: { ...input, title: '' } })).toEqual([
        'graphql.invalidInput',
      ]);
      const { id, version } = await draft();
      expect(await coordinator.refusals(CHANGE, { input: { id, version, title: null } })).toEqual([
        'graphql.invalidInput',
      ]);
    });

    it('tell the second of two who change them at once what the first has changed', async () => {
      const { id, version } = await draft();
      await act(coordinator, CHANGE, { id, version, title: 'Die Erste war schneller' });
      const { errors } = await coordinator.send(CHANGE, {
        input: { id, version, title: 'Der Zweite auch' },
      });
      expect(errors?.[0].extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['title'] },
      });
    });

    it('take up a new text in place, and refuse to overwrite one that somebody has not seen', async () => {
      const strategy = await draft();
      const changed = await newText(strategy, 'Zweiter Entwurf');
      expect(changed.latestVersion).toMatchObject({
        id: latest(strategy).id,
        number: 1,
        text: 'Zweiter Entwurf',
      });
      const { errors } = await coordinator.send(CHANGE_TEXT, {
        input: { strategyVersionId: latest(strategy).id, version: 1, text: 'Dritter' },
      });
      expect(errors?.[0].extensions).toMatchObject({
        reason: 'database.changedMeanwhile',
        details: { changedFields: ['text'] },
      });
    });
  });

  describe('in agreement', () => {
    it('ask nobody about nothing: a text, a problem area and organisations that take part', async () => {
      const refusalsOf = async (strategy: Strategy, organisationIds: string[]) =>
        coordinator.refusals(SUBMIT, {
          input: { strategyVersionId: latest(strategy).id, version: 1, organisationIds },
        });
      expect(await refusalsOf(await draft({ text: ' ' }), [caritas])).toEqual(['strategies.textMissing']);
      expect(await refusalsOf(await draft({ problemAreaIds: [] }), [caritas])).toEqual([
        'strategies.problemAreaMissing',
      ]);
      const gone = await app.make.organisation({ active: false });
      expect(await refusalsOf(await draft(), [gone])).toEqual(['strategies.organisationNotFound']);
      expect(await refusalsOf(await draft(), [])).toEqual(['graphql.invalidInput']);
    });

    it('become agreed when the last of those asked agrees, with or without a condition', async () => {
      const strategy = await submit(await draft());
      expect(strategy).toMatchObject({
        stage: 'IN_AGREEMENT',
        latestVersion: { submittedOn: '2026-11-02', agreementSummary: { asked: 3, agreed: 0 } },
      });
      await act(head, STATE, word(strategy, county, 'AGREED'));
      await act(planner, STATE, word(strategy, jobcenter, 'AGREED'));
      expect(await read(coordinator, strategy)).toMatchObject({
        stage: 'IN_AGREEMENT',
        versionInForce: null,
      });

      const condition = 'Nur, wenn die Stelle verlängert wird.';
      expect(
        await act(director, STATE, word(strategy, caritas, 'AGREED_WITH_CONDITION', { condition })),
      ).toMatchObject({
        state: 'AGREED_WITH_CONDITION',
        condition,
        statedOn: '2026-11-02',
        statedBy: { name: 'leitung' },
        organisation: { name: 'Caritas' },
        allowedActions: ['WITHDRAW'],
        strategyVersion: { isAgreed: true, strategy: { stage: 'AGREED' } },
      });
      expect(await read(coordinator, strategy)).toMatchObject({
        stage: 'AGREED',
        versionInForce: {
          number: 1,
          isAgreed: true,
          agreementSummary: { asked: 0, agreed: 2, withCondition: 1, declined: 0, withdrawn: 0 },
        },
      });
    });

    it('are not agreed while somebody declines, until they agree after all', async () => {
      const strategy = await submit(await draft(), [jobcenter]);
      const declined = await act<{ version: number }>(planner, STATE, word(strategy, jobcenter, 'DECLINED'));
      expect(await read(planner, strategy)).toMatchObject({
        stage: 'IN_AGREEMENT',
        latestVersion: { isAgreed: false, agreementSummary: { declined: 1 } },
      });
      await act(planner, STATE, word(strategy, jobcenter, 'AGREED', { version: declined.version }));
      expect(await read(planner, strategy)).toMatchObject({ stage: 'AGREED' });
    });

    it('fall out of force when somebody withdraws', async () => {
      const strategy = await agreed();
      await act(director, STATE, word(strategy, caritas, 'WITHDRAWN', { version: 2 }));
      expect(await read(coordinator, strategy)).toMatchObject({
        stage: 'IN_AGREEMENT',
        versionInForce: null,
        latestVersion: { agreementSummary: { agreed: 2, withdrawn: 1 } },
      });
      expect(await read(member, strategy)).toBeNull();
    });

    it('ask a further organisation while not all have agreed, and none twice', async () => {
      const strategy = await submit(await draft(), [jobcenter]);
      const asked = await submit(strategy, [jobcenter, caritas]);
      expect(asked.latestVersion?.agreementSummary.asked).toBe(2);
      const again = { strategyVersionId: latest(asked).id, version: latest(asked).version };
      expect(await coordinator.refusals(SUBMIT, { input: { ...again, organisationIds: [caritas] } })).toEqual(
        ['strategies.alreadyAsked'],
      );
    });

    it('ask nobody else about an agreed text, which would take it out of force', async () => {
      const strategy = await agreed();
      const further = await app.make.organisation();
      const { id, version } = latest(strategy);
      expect(
        await coordinator.refusals(SUBMIT, {
          input: { strategyVersionId: id, version, organisationIds: [further] },
        }),
      ).toEqual(['strategies.alreadyAgreed']);
    });

    it('show everybody whose word is still open, and nobody that of others', async () => {
      const strategy = await submit(await draft({ title: 'Offene Antworten' }), [jobcenter, caritas]);
      const OPEN = `{ myOpenAgreements { state allowedActions organisation { name } strategyVersion { strategy { id } } } }`;
      const open = async (as: Client) => {
        const { myOpenAgreements } = await as.ask<{
          myOpenAgreements: {
            organisation: { name: string };
            strategyVersion: { strategy: { id: string } };
          }[];
        }>(OPEN);
        return myOpenAgreements.filter((entry) => entry.strategyVersion.strategy.id === strategy.id);
      };
      expect(await open(planner)).toEqual([
        {
          state: 'ASKED',
          allowedActions: ['AGREE', 'AGREE_WITH_CONDITION', 'DECLINE'],
          organisation: { name: 'Jobcenter' },
          strategyVersion: { strategy: { id: strategy.id } },
        },
      ]);
      expect(await open(head)).toEqual([]);
      await act(planner, STATE, word(strategy, jobcenter, 'AGREED'));
      expect(await open(planner)).toEqual([]);

      const changed = await newText(strategy, 'Neu gefasst');
      await submit(changed, [jobcenter, county]);
      expect(await open(planner)).toHaveLength(1);
      expect(await open(director)).toEqual([]);
    });
  });

  describe('and the word of an organisation', () => {
    let strategy: Strategy;
    beforeEach(async () => {
      strategy = await submit(await draft());
    });

    it('is nobody else\u2019s: not that of another organisation, an officer, a committee member or a stranger', async () => {
      const input = word(strategy, caritas, 'AGREED', { changeReason: 'Man sagt so.' });
      expect(await planner.refusals(STATE, { input })).toEqual(['strategies.notYourWord']);
      expect(await head.refusals(STATE, { input })).toEqual(['strategies.notYourWord']);
      expect(await officer.refusals(STATE, { input })).toEqual(['people.notAllowed']);
      expect(await member.refusals(STATE, { input })).toEqual(['people.notAllowed']);
      expect(await (await app.signedInAs()).refusals(STATE, { input })).toEqual(['people.notSignedIn']);
      const read = `query Read($id: ID!) { strategy(id: $id) { latestVersion { agreements { organisation { name } allowedActions } } } }`;
      expect(await planner.ask(read, { id: strategy.id })).toEqual({
        strategy: {
          latestVersion: {
            agreements: [
              { organisation: { name: 'Caritas' }, allowedActions: [] },
              {
                organisation: { name: 'Jobcenter' },
                allowedActions: ['AGREE', 'AGREE_WITH_CONDITION', 'DECLINE'],
              },
              { organisation: { name: 'Kreis' }, allowedActions: [] },
            ],
          },
        },
      });
    });

    it('is recorded by coordination only with the meeting or a reason, and the reason stands in the record', async () => {
      expect(await coordinator.refusals(STATE, { input: word(strategy, caritas, 'AGREED') })).toEqual([
        'strategies.onBehalfNeedsSource',
      ]);
      const changeReason = 'Schreiben des Vorstands vom 30. Oktober';
      expect(
        await act(coordinator, STATE, word(strategy, caritas, 'AGREED', { changeReason })),
      ).toMatchObject({ state: 'AGREED', statedBy: { name: 'koordination' } });
      expect(
        await app.make.rows`select change_reason from agreement
          where strategy_version_id = ${latest(strategy).id} and organisation_id = ${caritas}`,
      ).toEqual([{ change_reason: changeReason }]);
    });

    it('is not lost when two give it at once: the second is told', async () => {
      const both = await Promise.all([
        director.refusals(STATE, { input: word(strategy, caritas, 'AGREED') }),
        coordinator.refusals(STATE, {
          input: word(strategy, caritas, 'DECLINED', { changeReason: 'Anruf' }),
        }),
      ]);
      expect(both.flat()).toEqual(['database.changedMeanwhile']);
    });

    it('does not stand in the way of others that are given at the same time', async () => {
      await Promise.all([
        act(head, STATE, word(strategy, county, 'AGREED')),
        act(planner, STATE, word(strategy, jobcenter, 'AGREED')),
        act(director, STATE, word(strategy, caritas, 'AGREED')),
      ]);
      expect(await read(coordinator, strategy)).toMatchObject({ stage: 'AGREED' });
    });

    it('is refused where it was not asked for, or cannot be given like this', async () => {
      const stranger = await app.make.organisation();
      expect(
        await coordinator.refusals(STATE, {
          input: word(strategy, stranger, 'AGREED', { changeReason: 'x' }),
        }),
      ).toEqual(['strategies.agreementNotFound']);
      expect(
        await director.refusals(STATE, { input: word(strategy, caritas, 'AGREED_WITH_CONDITION') }),
      ).toEqual(['strategies.conditionMissing']);
      expect(await director.refusals(STATE, { input: word(strategy, caritas, 'WITHDRAWN') })).toEqual([
        'strategies.wordNotPossible',
      ]);
      expect(
        await director.refusals(STATE, {
          input: word(strategy, caritas, 'AGREED', { statedOn: '2026-11-03' }),
        }),
      ).toEqual(['strategies.dayInFuture']);
      expect(
        await director.refusals(STATE, {
          input: word(strategy, caritas, 'AGREED', { meetingId: '00000000-0000-4000-8000-000000000000' }),
        }),
      ).toEqual(['database.unknownReference']);
    });
  });

  describe('with a newer text', () => {
    it('keep the agreed one in force, with its agreements untouched, until the new one is agreed', async () => {
      const first = await agreed({ title: 'Zwei Fassungen' });
      const changed = await newText(first, 'Auch am Wochenende.');
      expect(changed).toMatchObject({
        stage: 'AGREED',
        latestVersion: { number: 2, isAgreed: false, submittedOn: null },
        versionInForce: { number: 1, isAgreed: true, agreementSummary: { agreed: 3 } },
      });
      const asked = await submit(changed, [county, caritas]);
      expect(asked.versionInForce?.number).toBe(1);
      await act(head, STATE, word(asked, county, 'AGREED'));
      await act(director, STATE, word(asked, caritas, 'AGREED'));
      expect(await read(coordinator, first)).toMatchObject({
        versionInForce: { number: 2 },
        versions: [
          { number: 2, agreements: [{ state: 'AGREED' }, { state: 'AGREED' }] },
          { number: 1, agreements: [{ state: 'AGREED' }, { state: 'AGREED' }, { state: 'AGREED' }] },
        ],
      });
      const late = word(first, caritas, 'WITHDRAWN', { version: 2 });
      expect(await director.refusals(STATE, { input: late })).toEqual(['strategies.textClosed']);
    });

    it('show partners the new one when they are asked, and committees the one in force only, by every way', async () => {
      const first = await agreed({ title: 'Was der Ausschuss sieht' });
      const changed = await newText(first, 'Geheimer neuer Wortlaut');
      expect(await read(planner, first)).toMatchObject({ latestVersion: { number: 1 } });
      expect(await read(head, first)).toMatchObject({ latestVersion: { number: 2 } });
      const asked = await submit(changed, [jobcenter]);
      expect(await read(planner, first)).toMatchObject({ latestVersion: { number: 2 } });

      expect(await read(member, first)).toMatchObject({
        stage: 'AGREED',
        allowedActions: [],
        latestVersion: { number: 1 },
        versionInForce: { number: 1 },
        versions: [{ number: 1 }],
      });
      const ways = await member.ask(
        `query Ways($newer: ID!, $problemArea: ID!) {
           node(id: $newer) { id }
           byText: strategies(filter: { text: "neuer Wortlaut" }) { totalCount }
           area: node(id: $problemArea) { ... on ProblemArea { strategies { title versions { text } } } }
           organisations { nodes { agreements { strategyVersion { text } } } }
         }`,
        { newer: latest(asked).id, problemArea },
      );
      expect(ways).toMatchObject({ node: null, byText: { totalCount: 0 } });
      const everything = JSON.stringify(ways);
      expect(everything).toContain('Was der Ausschuss sieht');
      expect(everything).not.toContain('Geheimer neuer Wortlaut');
      expect(
        await coordinator.ask(`{ strategies(filter: { text: "neuer Wortlaut" }) { totalCount } }`),
      ).toEqual({ strategies: { totalCount: 1 } });
    });

    it('begin one next version, not two, when two people change the agreed text at once', async () => {
      const strategy = await agreed();
      const { id, version } = latest(strategy);
      const input = { strategyVersionId: id, version, text: 'Gleichzeitig' };
      const both = await Promise.all([
        coordinator.refusals(CHANGE_TEXT, { input }),
        coordinator.refusals(CHANGE_TEXT, { input }),
      ]);
      expect(both.flat()).toEqual(['strategies.newerTextExists']);
      expect(await read(coordinator, strategy)).toMatchObject({ latestVersion: { number: 2 } });
    });

    it('hide an internal strategy from the committee, agreed or not', async () => {
      const strategy = await agreed({ title: 'Nur intern', visibility: 'INTERNAL' });
      expect(await read(member, strategy)).toBeNull();
      expect(await read(planner, strategy)).toMatchObject({ stage: 'AGREED' });
    });

    it('refuse work on a text that is not the newest, and never change one that was submitted', async () => {
      const first = await agreed();
      await newText(first, 'Zweite Fassung');
      const { id, version } = latest(first);
      expect(
        await coordinator.refusals(CHANGE_TEXT, {
          input: { strategyVersionId: id, version, text: 'Dritte' },
        }),
      ).toEqual(['strategies.newerTextExists']);
      await expect(
        app.make.rows`update strategy_version set text = 'Umgeschrieben' where id = ${id}`,
      ).rejects.toThrow('a submitted text cannot be changed');
    });
  });

  describe('that have ended', () => {
    it('stay readable with what was agreed, and change no more', async () => {
      const { id, version, ...strategy } = await agreed({ title: 'Abgeschlossen' });
      const ended = await act(coordinator, END, { id, version, reason: 'Ziele erreicht.' });
      expect(ended).toMatchObject({
        stage: 'ENDED',
        endedOn: '2026-11-02',
        endedReason: 'Ziele erreicht.',
        allowedActions: [],
        versionInForce: { number: 1 },
      });
      expect(
        await coordinator.refusals(CHANGE, { input: { id, version: ended.version, title: 'Doch nicht' } }),
      ).toEqual(['strategies.ended']);
      expect(
        await director.refusals(STATE, {
          input: word({ id, version, ...strategy }, caritas, 'WITHDRAWN', { version: 2 }),
        }),
      ).toEqual(['strategies.textClosed']);
      expect(await read(member, ended)).toMatchObject({ stage: 'ENDED' });
    });
  });

  describe('in a list', () => {
    it('are narrowed by no condition that is null', async () => {
      await draft();
      const narrowed = `{ stage: null, fieldOfActionId: null, text: null, problemAreaId: null }`;
      const { all, same } = await coordinator.ask<Record<'all' | 'same', { totalCount: number }>>(
        `{ all: strategies { totalCount } same: strategies(filter: ${narrowed}) { totalCount } }`,
      );
      expect(same).toEqual(all);
      expect(all.totalCount).toBeGreaterThan(0);
    });

    it('are found by what they are about, who leads, who was asked and where they stand', async () => {
      const office = await app.make.office({ organisation_id: county });
      const asked = await app.make.organisation();
      const area = await app.make.row('problem_area', {
        title: 'Anderes',
        field_of_action_id: fieldOfAction,
      });
      const field = await app.make.fieldOfAction();
      const given = {
        leadOfficeId: office,
        fieldOfActionId: field,
        problemAreaIds: [area],
        text: 'Würfelwort',
      };
      const b = await submit(await draft({ ...given, title: 'Liste B' }), [asked]);
      const a = await draft({ ...given, title: 'Liste A' });
      const found = async (filter: object, sortBy = 'NUMBER', direction = 'ASC') => {
        const { strategies } = await coordinator.ask<{ strategies: { nodes: { title: string }[] } }>(
          `query List($filter: StrategyFilter, $sortBy: StrategySort!, $direction: SortDirection!) {
             strategies(filter: $filter, sortBy: $sortBy, direction: $direction) { nodes { title } } }`,
          { filter, sortBy, direction },
        );
        return strategies.nodes.map(({ title }) => title);
      };
      expect(await found({ leadOfficeId: office })).toEqual(['Liste B', 'Liste A']);
      expect(await found({ fieldOfActionId: field }, 'TITLE')).toEqual(['Liste A', 'Liste B']);
      expect(await found({ problemAreaId: area, stage: 'DRAFT' })).toEqual(['Liste A']);
      expect(await found({ askedOrganisationId: asked })).toEqual(['Liste B']);
      expect(await found({ text: 'würfelwort', stage: 'IN_AGREEMENT' })).toEqual(['Liste B']);
      expect(await found({ text: 'Liste' }, 'UPDATED_AT', 'DESC')).toEqual(['Liste A', 'Liste B']);
      await newText(a, 'Würfelwort, erweitert');
      await newText(b, 'Würfelwort, neu gefasst');
      expect(await found({ text: 'Liste' }, 'UPDATED_AT', 'DESC')).toEqual(['Liste B', 'Liste A']);
    });
  });
});
