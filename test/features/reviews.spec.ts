import { Role } from '../../src/kernel/actor.js';
import { ImportService } from '../../src/features/exchange/index.js';
import type { Client } from '../support/client.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

interface SeenReview {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly startsOn: string;
  readonly isPaused: boolean;
  readonly steps: { code: string; dueOn: string; state: string; stateReason: string | null }[];
  readonly missing: string[];
}

const REVIEW = `id version state startsOn isPaused steps { code dueOn state stateReason } stillMissing { number }`;
const change = (name: string) =>
  `mutation Do($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { review: ${name}(input: $input) { ${REVIEW} } }`;

describe('A review cycle', () => {
  let story: ReminderStory;
  let coordinator: Client;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
    coordinator = await story.app.signedInAs(COORDINATION);
  });
  afterEach(() => story.end());

  const seen = ({
    stillMissing,
    ...review
  }: SeenReview & { stillMissing: { number: string }[] }): SeenReview => ({
    ...review,
    missing: stillMissing.map(({ number }) => number),
  });
  const reviewOf = async (meetingId: string) => {
    const { review } = await coordinator.ask<{ review: Parameters<typeof seen>[0] }>(
      `query Review($id: ID!) { review(meetingId: $id) { ${REVIEW} } }`,
      { id: meetingId },
    );
    return seen(review);
  };
  const doIt = async (name: string, input: object) => {
    const { review } = await coordinator.ask<{ review: Parameters<typeof seen>[0] }>(change(name), { input });
    return seen(review);
  };
  const changeReview = ({ id, version }: SeenReview, input: object) =>
    doIt('changeReview', { id, version, ...input });
  const owedBy = async (measureId: string) => {
    const rows = await story.app.make.rows<{ due_on: string }>`
      select due_on::text from report_request where measure_id = ${measureId}::uuid and closed_on is null order by due_on`;
    return rows.map(({ due_on }) => due_on);
  };
  /** Numbers of the measures that stand in mails which have not left. */
  const waiting = async () => {
    const rows = await story.app.make.rows<{ number: string }>`
      select distinct m.number from reminder r join delivery d on d.id = r.delivery_id and d.state = 'PLANNED'
        join measure m on m.id = r.measure_id order by m.number`;
    return rows.map(({ number }) => number);
  };
  const status = async (id: string, to: string, more: object = {}) => {
    const officer = await story.app.signedInAs('erste@amt.example');
    const { measure } = await coordinator.ask<{ measure: { version: number } }>(
      'query Seen($id: ID!) { measure(id: $id) { version } }',
      { id },
    );
    await officer.ask(
      'mutation Do($input: ChangeMeasureStatusInput!) { changeMeasureStatus(input: $input) { status } }',
      { input: { id, version: measure.version, to, ...more } },
    );
  };
  /** Plans a meeting whose requests are due while the mail server is down. */
  const meetingWithWaitingMails = async () => {
    await story.sink.close();
    const meeting = await story.planMeeting('2026-11-23');
    await story.checkNow();
    return meeting;
  };

  it('looks at all running measures of the body and can be narrowed by office, area and strategy', async () => {
    const { make } = story.app;
    const { first } = await story.twoOfficers();
    const area = await make.area();
    const office = await make.office({ name: 'Jugendamt' });
    const strategy = await make.row('strategy', { title: 'Teilhabe', lead_office_id: office });
    const one = await story.measure({ number: 'AR-01', accountable: first, areas: [area] });
    const two = await story.measure({ number: 'AR-02', accountable: first, isCountyWide: true });
    const three = await story.measure({ number: 'AR-03', accountable: first });
    await story.set('measure', three, { lead_office_id: office });
    await story.measure({ number: 'AR-04', status: 'COMPLETED' });
    await make.rows`insert into measure_strategy (measure_id, strategy_id) values (${two}::uuid, ${strategy}::uuid)`;
    const { id } = await story.planMeeting('2027-01-28');
    let review = await reviewOf(id);
    expect(review.missing).toEqual(['AR-01', 'AR-02', 'AR-03']);

    review = await changeReview(review, { officeIds: [office] });
    expect(review.missing).toEqual(['AR-03']);
    expect([await owedBy(one), await owedBy(two)]).toEqual([[], []]);
    expect(await owedBy(three)).toEqual(['2026-12-31']);

    review = await changeReview(review, { officeIds: [], areaIds: [area] });
    // What is for the whole county is for every area
    expect(review.missing).toEqual(['AR-01', 'AR-02']);
    expect([await owedBy(one), await owedBy(three)]).toEqual([['2026-12-31'], []]);

    review = await changeReview(review, { areaIds: [], strategyIds: [strategy] });
    expect(review.missing).toEqual(['AR-02']);
    review = await changeReview(review, { strategyIds: [] });
    expect(review.missing).toEqual(['AR-01', 'AR-02', 'AR-03']);
    expect(review.steps.filter(({ state }) => state !== 'PLANNED')).toEqual([]);
  });

  it('leaves owed what another open review asks for by the same day', async () => {
    const { first } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', accountable: first });
    const other = await story.app.make.office();
    const { id } = await story.planMeeting('2027-01-28');
    const second = await story.planMeeting('2027-01-28', {
      name: 'Steuerungsgruppe',
      type: 'STEERING_GROUP',
    });
    await changeReview(await reviewOf(id), { officeIds: [other] });
    expect((await reviewOf(id)).missing).toEqual([]);
    expect((await reviewOf(second.id)).missing).toEqual(['AR-01']);
    expect(await owedBy(measure)).toEqual(['2026-12-31']);
    await changeReview(await reviewOf(second.id), { officeIds: [other] });
    expect(await owedBy(measure)).toEqual([]);
  });

  it('takes up a measure that begins to run, and lets go of one that is put on hold', async () => {
    const { first } = await story.twoOfficers();
    const begins = await story.measure({ number: 'AR-01', accountable: first, status: 'ON_HOLD' });
    const rests = await story.measure({ number: 'AR-02', accountable: first });
    await story.measure({ number: 'AR-03', accountable: first });
    const { id } = await meetingWithWaitingMails();
    expect(await waiting()).toEqual(['AR-02', 'AR-03']);
    await status(begins, 'IN_PREPARATION', { reason: 'Der Haushalt ist frei' });
    expect((await reviewOf(id)).missing).toEqual(['AR-01', 'AR-02', 'AR-03']);
    await status(rests, 'ON_HOLD', { reason: 'Haushaltssperre', resubmitOn: '2027-02-01' });
    expect(await waiting()).toEqual(['AR-03']);
    expect((await reviewOf(id)).missing).toEqual(['AR-01', 'AR-03']);
    expect(await owedBy(rests)).toEqual([]);
  });

  it('takes a report that came in, or a measure that left, out of mails that wait, at once', async () => {
    const { first } = await story.twoOfficers();
    const reported = await story.measure({ number: 'AR-01', accountable: first });
    const office = await story.app.make.office({ name: 'Jugendamt' });
    const stays = await story.measure({ number: 'AR-02', accountable: first });
    await story.set('measure', stays, { lead_office_id: office });
    const { id } = await meetingWithWaitingMails();
    await story.measure({ number: 'AR-03', accountable: first });
    expect(await waiting()).toEqual(['AR-01', 'AR-02']);
    await story.report(reported);
    expect(await waiting()).toEqual(['AR-02']);
    await changeReview(await reviewOf(id), { officeIds: [story.officeId] });
    expect(await waiting()).toEqual([]);
    const [{ count }] = await story.app.make.rows<{ count: number }>`
      select count(*)::int as count from delivery where state = 'PLANNED' and address <> ${COORDINATION}`;
    expect(count).toBe(0);
  });

  it('takes up measures that are taken over from a list', async () => {
    await story.twoOfficers();
    const { id } = await story.planMeeting('2027-01-28');
    const { faults } = await story.app.nest.get(ImportService).run(
      'measures',
      {
        name: 'liste.csv',
        content: Buffer.from(
          'Nummer;Titel;Handlungsfeld;Handlungsfeld-Kürzel;Federführung;Stand\nAR-09;Sprachcafé;Armut;AR;Sozialamt;in Umsetzung\n',
        ),
      },
      { createFields: true },
    );
    expect(faults).toEqual([]);
    expect((await reviewOf(id)).missing).toEqual(['AR-09']);
  });

  it('tells only coordination on the day it is made, before the first message leaves', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2026-11-23', { isStarted: false });
    await story.checkNow();
    expect(story.receivers()).toEqual([]);
    const [mail] = story.sink.mailsTo(COORDINATION);
    expect(mail.subject).toBe('Vorschau: so läuft die Abfrage – Fachplanungskonferenz, 23. November 2026');
    expect(mail.text).toContain('Am 3. November 2026 gehen die ersten Nachrichten hinaus.');
    expect((await reviewOf(id)).startsOn).toBe('2026-11-03');
    story.clock.setTo('2026-11-03', 9);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('announces a review that begins later on the working day before', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    // 56 days before is a Monday
    const { id } = await story.planMeeting('2027-01-18');
    const { steps } = await reviewOf(id);
    expect(steps.slice(0, 2).map(({ code, dueOn }) => [code, dueOn])).toEqual([
      ['VORSCHAU', '2026-11-20'],
      ['CONF-02', '2026-11-23'],
    ]);
  });

  it('leaves today when coordination has looked at the preview, and not twice', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2026-11-23', { isStarted: false });
    const { version, id: reviewId } = await reviewOf(id);
    await doIt('startReview', { id: reviewId, version });
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    const again = await reviewOf(id);
    await doIt('startReview', { id: reviewId, version: again.version });
    story.clock.setTo('2026-11-03', 9);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    expect(await coordinator.refusals(change('startReview'), { input: { id: reviewId, version } })).toEqual([
      'database.changedMeanwhile',
    ]);
  });

  it('holds everything back while it is paused; when it goes on only the newest step leaves', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2026-12-07');
    await changeReview(await reviewOf(id), { isPaused: true });
    for (const day of ['2026-11-03', '2026-11-09', '2026-11-16', '2026-11-17']) {
      story.clock.setTo(day, 9);
      await story.checkNow();
    }
    expect(story.receivers()).toEqual([]);
    await changeReview(await reviewOf(id), { isPaused: false });
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    const { steps } = await reviewOf(id);
    const ofReports = steps.filter(({ code, state }) => code.startsWith('CONF') && state !== 'CANCELLED');
    expect(ofReports.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'CONF-02 SKIPPED',
      'CONF-04 SKIPPED',
      'CONF-05 DONE',
    ]);
    expect(ofReports[0].stateReason).toBe('Nach einer Unterbrechung geht nur der neueste Schritt hinaus.');
    story.clock.setTo('2026-11-18', 9);
    await story.checkNow();
    expect(story.receivers()).toHaveLength(1);
  });

  it('takes back what waits when it is paused, and sends it when it goes on', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await meetingWithWaitingMails();
    await changeReview(await reviewOf(id), { isPaused: true });
    expect(await waiting()).toEqual([]);
    await story.newSink();
    story.clock.setTo('2026-11-04', 9);
    await story.checkNow();
    expect(story.receivers()).toEqual([]);
    await changeReview(await reviewOf(id), { isPaused: false });
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('is kept by coordination: two do not overwrite each other, others may look or see nothing', async () => {
    const { first } = await story.twoOfficers();
    await story.person('ausschuss@rat.example', { roles: [Role.COMMITTEE_MEMBER] });
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2027-01-28');
    const review = await reviewOf(id);
    await changeReview(review, { isPaused: true });
    const input = { id: review.id, version: review.version, isPaused: false };
    expect(await coordinator.refusals(change('changeReview'), { input })).toEqual([
      'database.changedMeanwhile',
    ]);

    const officer = await story.app.signedInAs('erste@amt.example');
    for (const [name, given] of [
      ['changeReview', input],
      ['startReview', { id: review.id, version: review.version }],
      ['cancelReview', { id: review.id, version: review.version }],
      ['planReview', { dueOn: '2027-04-30' }],
      ['remindNow', { reviewId: review.id, measureIds: [] }],
    ] as const)
      expect([name, await officer.refusals(change(name), { input: given })]).toEqual([
        name,
        ['people.notAllowed'],
      ]);

    const allowed = async (client: Client) =>
      (
        await client.ask<{ review: { allowedActions: string[] } }>(
          'query Allowed($id: ID!) { review(meetingId: $id) { allowedActions } }',
          { id },
        )
      ).review.allowedActions;
    expect(await allowed(coordinator)).toEqual(['CHANGE', 'START', 'REMIND']);
    expect(await allowed(officer)).toEqual([]);
    const councillor = await story.app.signedInAs('ausschuss@rat.example');
    expect(
      await councillor.ask(
        `query Look($id: ID!) { review(meetingId: $id) { id } reviews { totalCount nodes { id } } }`,
        { id },
      ),
    ).toEqual({ review: null, reviews: { totalCount: 0, nodes: [] } });
  });
});
