import { Role } from '../../src/kernel/actor.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

describe('The review before a planners’ conference', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
  });
  afterEach(() => story.end());

  it('asks exactly those who owe a report, with one mail for all their measures', async () => {
    const { first, second } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: first });
    await story.measure({ number: 'AR-02', title: 'Lotsendienst', accountable: first });
    await story.measure({ number: 'AR-03', title: 'Quartiersbüro', accountable: second });
    await story.measure({ number: 'AR-04', accountable: second, status: 'ON_HOLD' });
    await story.measure({ number: 'AR-05', accountable: second, status: 'DRAFT' });
    await story.planMeeting('2026-11-23');
    await story.checkNow();

    expect(story.receivers()).toEqual(['erste@amt.example', 'zweite@amt.example']);
    const [mail] = story.sink.mailsTo('erste@amt.example');
    expect(mail.subject).toBe('Bitte um Statusmeldung zur Fachplanungskonferenz am 23. November 2026');
    expect(mail.text).toContain('Guten Tag Erste Person,');
    expect(mail.text).toContain('- AR-01 Sprachcafé\n  fällig am 9. November 2026');
    expect(mail.text).toContain('- AR-02 Lotsendienst');
    expect(mail.text).toContain('https://faden.example/mein-tag');
    expect(mail.text).toMatch(/Alle Meldungen abgeben: https:\/\/faden\.example\/antwort#[\w-]{43}\n/);
    expect(mail.text).toContain('Die nächste Erinnerung kommt am 9. November 2026');
    expect(mail.text).toContain('an Ihre Vertretung weiter');
    expect(mail.text).toContain('Koordinatorin Klar');
    expect(mail.text).not.toContain('AR-03');
    expect(mail.html).toContain('href="https://faden.example/antwort#');
    const [other] = story.sink.mailsTo('zweite@amt.example');
    expect(other.text).toContain('AR-03');
    expect(other.text).not.toMatch(/AR-0[45]/);
  });

  it('writes to people in their own language', async () => {
    const person = await story.person('english@amt.example', { locale: 'en', name: 'Ann Other' });
    await story.measure({ number: 'AR-01', accountable: person });
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    const [mail] = story.sink.mailsTo('english@amt.example');
    expect(mail.subject).toBe('Status report requested for the planners’ conference on 23 November 2026');
    expect(mail.text).toContain('Hello Ann Other,');
    expect(mail.text).toContain('due on 9 November 2026');
  });

  it('leaves in peace who has reported, and reminds only the others on the closing day', async () => {
    const { first, second } = await story.twoOfficers();
    const reported = await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', title: 'Lotsendienst', accountable: second });
    const meeting = await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.report(reported);
    story.clock.setTo('2026-11-09', 10);
    await story.checkNow();

    expect(story.receivers()).toEqual(['erste@amt.example', 'zweite@amt.example', 'zweite@amt.example']);
    const [, reminder] = story.sink.mailsTo('zweite@amt.example');
    expect(reminder.subject).toBe('Erinnerung: Statusmeldung fehlt noch – AR-02 Lotsendienst');
    expect(await story.review(meeting.id)).toMatchObject({
      progress: {
        expected: 2,
        reported: 1,
        missing: 1,
        missingByOffice: [{ office: { name: 'Sozialamt' }, missing: 1 }],
      },
      stillMissing: [{ number: 'AR-02' }],
    });
  });

  it('looks only at measures of its own area and of the whole county', async () => {
    const { first, second } = await story.twoOfficers();
    const here = await story.app.make.area({ name: 'Brambauer' });
    const within = await story.app.make.area({ name: 'Wohnplatz', parent_id: here });
    const elsewhere = await story.app.make.area({ name: 'Lüner Höhe' });
    await story.measure({ number: 'AR-01', accountable: first, areas: [within] });
    await story.measure({ number: 'AR-02', accountable: first, isCountyWide: true });
    await story.measure({ number: 'AR-03', accountable: second, areas: [elsewhere] });
    await story.planMeeting('2026-11-23', { areaId: here });
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    expect(story.sink.mails[0].text).toMatch(/AR-01[^]*AR-02/);
  });

  it('is owed by nobody before the day it asks, and answered only by a report given about then', async () => {
    const { first } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2027-01-28');
    const officer = await story.app.signedInAs('erste@amt.example');
    const OWED = `{ myDueReports { dueOn } measureByNumber(number: "AR-01") { reportDueOn }
      progressSummary { silentOffices { missing } } }`;
    const nothing = {
      myDueReports: [],
      measureByNumber: { reportDueOn: null },
      progressSummary: { silentOffices: [] },
    };
    expect(await officer.ask(OWED)).toEqual(nothing);
    await story.report(measure);
    expect(await story.review(id)).toMatchObject({ progress: { expected: 1, reported: 0, missing: 1 } });
    story.clock.setTo('2026-12-03', 10);
    expect(await officer.ask(OWED)).toEqual({
      myDueReports: [{ dueOn: '2026-12-31' }],
      measureByNumber: { reportDueOn: '2026-12-31' },
      progressSummary: { silentOffices: [{ missing: 1 }] },
    });
    await story.report(measure);
    expect(await officer.ask(OWED)).toEqual(nothing);
    expect(await story.review(id)).toMatchObject({ progress: { reported: 1, missing: 0 } });
  });

  it('is not held before a meeting of a committee', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-11-23', { type: 'COMMITTEE' });
    await story.checkNow();
    expect(story.receivers()).toEqual([]);
    expect(await story.review(meeting.id)).toMatchObject({ reportDueOn: null, progress: null });
  });
});

describe('The coordinator', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
  });
  afterEach(() => story.end());

  const PLAN = `query Plan($id: ID!) { reminderPlan(meetingId: $id) { reportDueOn state
    steps { code what dueOn inWords state stateReason
      expected { address reason measure { number } recipient { name } }
      reminders { address reason delivery { state } } } } }`;

  it('sees before anything happens who would get what, when and why', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2027-01-28');
    const coordinator = await story.app.signedInAs(COORDINATION);
    const { reminderPlan } = await coordinator.ask<{ reminderPlan: { steps: { code: string }[] } }>(PLAN, {
      id,
    });
    expect(reminderPlan.steps.map(({ code }) => code)).toEqual(['VORSCHAU', 'CONF-02', 'CONF-04', 'CONF-05']);
    expect({
      ...reminderPlan,
      steps: reminderPlan.steps.filter(({ code }) => ['CONF-02', 'CONF-04', 'CONF-05'].includes(code)),
    }).toEqual({
      reportDueOn: '2026-12-31',
      state: 'OPEN',
      steps: [
        {
          code: 'CONF-02',
          what: 'Bitte um Statusmeldung',
          dueOn: '2026-12-03',
          inWords: '56 Tage vor der Sitzung',
          state: 'PLANNED',
          stateReason: null,
          expected: [
            {
              address: 'erste@amt.example',
              reason: 'ACCOUNTABLE',
              measure: { number: 'AR-01' },
              recipient: { name: 'Erste Person' },
            },
          ],
          reminders: [],
        },
        expect.objectContaining({ code: 'CONF-04', dueOn: '2026-12-31' }),
        expect.objectContaining({ code: 'CONF-05', dueOn: '2027-01-07' }),
      ],
    });
    expect(story.sink.mails).toHaveLength(0);
  });

  it('sees afterwards what was sent, and what was left out with the reason', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2026-11-23');
    await story.checkNow();
    const coordinator = await story.app.signedInAs(COORDINATION);
    const { reminderPlan } = await coordinator.ask<{ reminderPlan: { steps: object[] } }>(PLAN, { id });
    expect(reminderPlan.steps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'CONF-02',
          state: 'DONE',
          expected: [],
          reminders: [{ address: 'erste@amt.example', reason: 'ACCOUNTABLE', delivery: { state: 'SENT' } }],
        }),
        expect.objectContaining({
          code: 'CONF-05',
          state: 'SKIPPED',
          stateReason: 'Zu dicht an der vorigen Nachricht: die Beteiligten haben noch Zeit.',
        }),
      ]),
    );
  });

  it('alone may see the plan with its addresses and have it checked; others see the review without them', async () => {
    const { first } = await story.twoOfficers();
    await story.person('ausschuss@rat.example', { roles: [Role.COMMITTEE_MEMBER] });
    await story.measure({ number: 'AR-01', accountable: first });
    const { id } = await story.planMeeting('2026-11-23');
    await story.checkNow();

    const officer = await story.app.signedInAs('erste@amt.example');
    expect(await officer.refusals(PLAN, { id })).toEqual(['people.notAllowed']);
    expect(await officer.refusals('mutation { sendDueReminders }')).toEqual(['people.notAllowed']);
    const colleague = await story.app.signedInAs('zweite@amt.example');
    expect(
      await colleague.ask(
        `query Review($id: ID!) { review(meetingId: $id) { reportDueOn steps { code expected { address } reminders { address } } } }`,
        { id },
      ),
    ).toMatchObject({
      review: {
        reportDueOn: '2026-11-09',
        steps: expect.not.arrayContaining([
          expect.objectContaining({ expected: [expect.anything()] }),
          expect.objectContaining({ reminders: [expect.anything()] }),
        ]) as unknown,
      },
    });
    const member = await story.app.signedInAs('ausschuss@rat.example');
    expect(await member.ask(`query Review($id: ID!) { review(meetingId: $id) { id } }`, { id })).toEqual({
      review: null,
    });
    const stranger = await story.app.signedInAs();
    expect(await stranger.refusals('{ myReminders { totalCount } }')).toEqual(['people.notSignedIn']);
    expect(await stranger.refusals(PLAN, { id })).toEqual(['people.notSignedIn']);
  });

  it('hears that there is no plan for a meeting that reviews nothing', async () => {
    const { id } = await story.planMeeting('2026-11-23', { type: 'WORKING_GROUP' });
    const coordinator = await story.app.signedInAs(COORDINATION);
    expect(await coordinator.refusals(PLAN, { id })).toEqual(['reminders.noReview']);
  });

  it('is told when it is too late in the day; the mail leaves next morning', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    story.clock.setTo('2026-11-02', 19);
    expect(await story.checkNow()).toBe(false);
    expect(story.sink.mails).toHaveLength(0);
    story.clock.setTo('2026-11-03', 8);
    expect(await story.checkNow()).toBe(true);
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('is like everybody else shown the own mails only among "my reminders"', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    const MINE =
      '{ myReminders { nodes { day state address reminders { measure { number } step { what } } } } }';
    const officer = await story.app.signedInAs('erste@amt.example');
    expect(await officer.ask(MINE)).toEqual({
      myReminders: {
        nodes: [
          {
            day: '2026-11-02',
            state: 'SENT',
            address: 'erste@amt.example',
            reminders: [{ measure: { number: 'AR-01' }, step: { what: 'Bitte um Statusmeldung' } }],
          },
        ],
      },
    });
    const coordinator = await story.app.signedInAs(COORDINATION);
    expect(await coordinator.ask(MINE)).toEqual({ myReminders: { nodes: [] } });
  });
});

describe('A mail that belongs to the whole profile of a conference', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', { wholeProfile: true });
  });
  afterEach(() => story.end());

  it('leads to one’s own wishes where it may be wished away; an invitation is nothing to unsubscribe from', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const bodyId = await story.body();
    await story.seat(bodyId, first);
    await story.planMeeting('2026-11-12', { bodyId });
    await story.checkNow();
    const wishes = story.sink
      .mailsTo('erste@amt.example')
      .map(({ subject, headers }) => [
        subject.split(' ')[0],
        headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')?.value,
      ]);
    expect(wishes.sort()).toEqual([
      ['Bitte', '<https://faden.example/erinnerungen>'],
      ['Einladung', undefined],
    ]);
  });
});
