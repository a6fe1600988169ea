import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

const COCKPIT = `query Cockpit($id: ID!) { review(meetingId: $id) { id version warnings nextStep { code dueOn }
  missingReports { measure { number } accountable { name } askedOn dueOn remindersSent lastRemindedOn isPutOff isAddressFaulty needsHandOver }
  loadByOffice { office { name } expected reported missing } } }`;
const REMIND = 'mutation Do($input: RemindNowInput!) { remindNow(input: $input) { id } }';
const HAND_OVER = '{ handOverTasks { number } }';
const DRY_RUN = `query Dry($input: DryRunInput!) { reminderDryRun(input: $input) {
  address reason isCopy measure { number } milestone { title } step { code dueOn } recipient { name } } }`;
const PLAN =
  'query Plan($id: ID!) { reminderPlan(meetingId: $id) { id steps { code expected { address } } } }';
const REVIEW_ID = 'query Review($id: ID!) { review(meetingId: $id) { id } }';

interface Expected {
  readonly address: string;
  readonly reason: string;
  readonly isCopy: boolean;
  readonly measure: { number: string } | null;
  readonly step: { code: string; dueOn: string };
}

describe('The cockpit of coordination', () => {
  let story: ReminderStory;
  let coordinator: Client;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', { wholeProfile: true });
    coordinator = await story.app.signedInAs(COORDINATION);
  });
  afterEach(() => story.end());

  const on = async (day: string, hour = 9) => {
    story.clock.setTo(day, hour);
    await story.checkNow();
  };
  const cockpit = async (id: string) =>
    (
      await coordinator.ask<{
        review: {
          id: string;
          warnings: string[];
          nextStep: object;
          missingReports: { measure: { number: string } }[];
          loadByOffice: object[];
        };
      }>(COCKPIT, { id })
    ).review;
  const reviewIdOf = async (id: string) =>
    (await coordinator.ask<{ review: { id: string } }>(REVIEW_ID, { id })).review.id;
  const dryRun = async (input: object) =>
    (await coordinator.ask<{ reminderDryRun: Expected[] }>(DRY_RUN, { input })).reminderDryRun;

  it('shows who is missing since when, what was done, what comes next, and the load of each office', async () => {
    const { first, second } = await story.twoOfficers();
    const office = await story.app.make.office({ name: 'Jugendamt' });
    const reported = await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: first });
    const gone = await story.measure({ number: 'AR-03', accountable: second });
    await story.set('measure', gone, { lead_office_id: office });
    await story.set('person', second, { active: false, left_on: '2026-10-31' });
    await story.app.make.row('faulty_address', {
      address: 'erste@amt.example',
      since: '2026-11-03',
      diagnostic: '5.1.1 User unknown',
    });
    const { id } = await story.planMeeting('2026-12-14');
    await story.app.make.rows`delete from faulty_address`;
    await on('2026-11-03');
    await story.report(reported);
    await story.app.make.row('faulty_address', {
      address: 'erste@amt.example',
      since: '2026-11-03',
      diagnostic: '5.1.1 User unknown',
    });
    const seen = await cockpit(id);
    expect(seen.nextStep).toMatchObject({ code: 'CONF-04', dueOn: '2026-11-16' });
    expect(seen.missingReports).toEqual(
      expect.arrayContaining([
        {
          measure: { number: 'AR-02' },
          accountable: { name: 'Erste Person' },
          askedOn: '2026-11-02',
          dueOn: '2026-11-16',
          remindersSent: 1,
          lastRemindedOn: '2026-11-03',
          isPutOff: false,
          isAddressFaulty: true,
          needsHandOver: false,
        },
        expect.objectContaining({
          measure: { number: 'AR-03' },
          isAddressFaulty: false,
          needsHandOver: true,
        }),
      ]),
    );
    expect(seen.missingReports).toHaveLength(2);
    expect(seen.loadByOffice).toEqual(
      expect.arrayContaining([
        { office: { name: 'Sozialamt' }, expected: 2, reported: 1, missing: 1 },
        { office: { name: 'Jugendamt' }, expected: 1, reported: 0, missing: 1 },
      ]),
    );
    expect(await coordinator.ask(HAND_OVER)).toEqual({ handOverTasks: [{ number: 'AR-03' }] });
  });

  it('warns of steps that a holiday pushed onto one day', async () => {
    story.clock.setTo('2026-03-02', 9);
    const { id } = await story.planMeeting('2026-06-18');
    expect((await cockpit(id)).warnings).toEqual([
      'CONF-08 und CONF-09 fallen auf denselben Tag (3. Juni 2026), obwohl das eine vor dem anderen kommen soll.',
    ]);
  });

  it('reminds now of chosen reports only, and keeps to one mail a day', async () => {
    const { first, second } = await story.twoOfficers();
    const chosen = await story.measure({ number: 'AR-01', accountable: first });
    const other = await story.measure({ number: 'AR-02', accountable: first });
    await story.measure({ number: 'AR-03', accountable: second });
    const { id } = await story.planMeeting('2026-12-14');
    await story.checkNow();
    const reviewId = await reviewIdOf(id);
    const remind = (measureIds: string[]) => coordinator.ask(REMIND, { input: { reviewId, measureIds } });
    await remind([chosen]);
    await story.checkNow();
    expect(story.sink.mailsTo('erste@amt.example')).toHaveLength(1);
    await on('2026-11-03');
    await on('2026-11-03', 15);
    const mails = story.sink.mailsTo('erste@amt.example');
    expect(mails).toHaveLength(2);
    expect(mails[1].text).toContain('AR-01');
    expect(mails[1].text).not.toContain('AR-02');
    expect(story.sink.mailsTo('zweite@amt.example')).toHaveLength(1);

    await story.report(other);
    const refused = (measureIds: string[]) =>
      coordinator.refusals(REMIND, { input: { reviewId, measureIds } });
    expect(await refused([other])).toEqual(['reviews.nothingMissing']);
    expect(await refused([chosen, other])).toEqual(['reviews.nothingMissing']);
    expect(await refused([])).toEqual(['reviews.nothingMissing']);
    await story.report(chosen);
    await on('2026-11-04');
    expect(story.sink.mailsTo('erste@amt.example')).toHaveLength(2);
  });

  it('foretells by dry run exactly what is then sent: one cycle, one person, one day, with copies', async () => {
    const { first, second } = await story.twoOfficers();
    const third = await story.person('dritte@amt.example');
    await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: second });
    await story.measure({ number: 'AR-03', accountable: third });
    await story.deputy(first, third, 1);
    await story.deputy(second, third, 1);
    await story.absent(second, '2026-11-16', '2026-11-30');
    const { id } = await story.planMeeting('2026-12-14');
    const reviewId = await reviewIdOf(id);
    await story.checkNow();
    await on('2026-11-16');
    story.clock.setTo('2026-11-23', 7);
    const lines = (rows: readonly Expected[]) =>
      rows
        .map(({ address, reason, isCopy, measure, step }) => [
          step.code,
          address,
          reason,
          isCopy,
          measure?.number ?? null,
        ])
        .map((row) => JSON.stringify(row))
        .sort();
    const day = { from: '2026-11-23', to: '2026-11-23' };
    const foretold = lines(await dryRun({ reviewId, ...day }));
    expect(foretold).toEqual(lines(await dryRun(day)));
    const ofThird = lines(await dryRun({ personId: third, ...day }));
    expect(ofThird).toEqual(foretold.filter((line) => line.includes('dritte@amt.example')));
    const seen = story.sink.mails.length;
    await on('2026-11-23');
    const sent = await story.app.make.rows<{
      code: string;
      address: string;
      reason: string;
      is_copy: boolean;
      number: string | null;
    }>`
      select s.code, r.address, r.reason, r.is_copy, m.number from reminder r
        join reminder_step s on s.id = r.step_id join delivery d on d.id = r.delivery_id and d.state = 'SENT'
        left join measure m on m.id = r.measure_id where d.day = '2026-11-23'`;
    expect(
      sent
        .map(({ code, address, reason, is_copy, number }) =>
          JSON.stringify([code, address, reason, is_copy, number]),
        )
        .sort(),
    ).toEqual(foretold);
    expect(foretold).toEqual([
      '["CONF-05","dritte@amt.example","ACCOUNTABLE",false,"AR-03"]',
      '["CONF-05","dritte@amt.example","DEPUTY",false,"AR-02"]',
      '["CONF-05","dritte@amt.example","DEPUTY_COPY",true,"AR-01"]',
      '["CONF-05","erste@amt.example","ACCOUNTABLE",false,"AR-01"]',
      '["CONF-05","zweite@amt.example","ABSENT_COPY",true,"AR-02"]',
    ]);
    expect(
      story.sink.mails
        .slice(seen)
        .flatMap(({ recipients }) => recipients)
        .sort(),
    ).toEqual(['dritte@amt.example', 'erste@amt.example', 'zweite@amt.example']);
    expect(await dryRun(day)).toEqual([]);
  });

  it('is for coordination only; others are refused or see nothing of who owes what', async () => {
    const { first } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', accountable: first });
    await story.person('verwaltung@kreis.example', { roles: [Role.ADMINISTRATOR] });
    await story.person('ausschuss@rat.example', { roles: [Role.COMMITTEE_MEMBER] });
    const { id } = await story.planMeeting('2026-12-14');
    const reviewId = await reviewIdOf(id);
    for (const address of ['erste@amt.example', 'verwaltung@kreis.example', 'ausschuss@rat.example']) {
      const other = await story.app.signedInAs(address);
      for (const [query, variables] of [
        [DRY_RUN, { input: {} }],
        [PLAN, { id }],
        [HAND_OVER, {}],
        [REMIND, { input: { reviewId, measureIds: [measure] } }],
      ] as const)
        expect([address, query, await other.refusals(query, variables)]).toEqual([
          address,
          query,
          ['people.notAllowed'],
        ]);
    }
    const councillor = await story.app.signedInAs('ausschuss@rat.example');
    expect(await councillor.ask(COCKPIT, { id })).toEqual({ review: null });
    const officer = await story.app.signedInAs('erste@amt.example');
    expect(await officer.ask(COCKPIT, { id })).toMatchObject({ review: { missingReports: [] } });
    const administrator = await story.app.signedInAs('verwaltung@kreis.example');
    const answer = await administrator.send<{ review: object | null }>(COCKPIT, { id });
    expect(answer.data?.review ?? null).toBeNull();
  });

  it('is read with as many statements for many reports as for few', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const statements = new StatementCounter(story.app.nest);
    const few = await story.planMeeting('2026-12-14');
    const forFew = await statements.during(() => cockpit(few.id));
    for (let count = 2; count <= 20; count++)
      await story.measure({ number: `AR-${count}`, accountable: first });
    const many = await story.planMeeting('2026-12-15', { name: 'Steuerungsgruppe' });
    expect(await statements.during(() => cockpit(many.id))).toHaveLength(forFew.length);
    expect((await cockpit(many.id)).missingReports).toHaveLength(20);
  });
});
