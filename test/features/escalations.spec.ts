import { Role } from '../../src/kernel/actor.js';
import type { Client } from '../support/client.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

interface Escalation {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly office: { name: string };
  readonly step: { code: string; dueOn: string };
  readonly measures: { number: string }[];
}

const OPEN = `{ openEscalations { totalCount nodes { id version state office { name } step { code dueOn } measures { number } } } }`;
const DECIDE = `mutation Decide($input: DecideEscalationInput!) { decideEscalation(input: $input) { state reason decidedOn } }`;
const PROPOSALS = `query Read($id: ID!) { agendaProposals(meetingId: $id) { sections { section proposals {
  subject { ... on Measure { number } } because } } } }`;
const STATES = `query Cockpit($id: ID!) { review(meetingId: $id) { missingReports { measure { number } escalation } } }`;

const MEETING = '2026-12-14';
/** The days on which somebody is asked, and the day on which an escalation is proposed. */
const ASKING = ['2026-11-02', '2026-11-16', '2026-11-23'] as const;
const PROPOSED_ON = '2026-11-27';
const HEAD = 'leitung@amt.example';

describe('An escalation', () => {
  let story: ReminderStory;
  let coordinator: Client;
  let head: string;
  let meeting: { id: string; version: number };

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', { wholeProfile: true });
    coordinator = await story.app.signedInAs(COORDINATION);
    head = await story.person(HEAD, { name: 'Henrike Haupt', roles: [Role.OFFICE_HEAD] });
    await story.set('office', story.officeId, { head_id: head });
  });
  afterEach(() => story.end());

  const open = async () =>
    (await coordinator.ask<{ openEscalations: { nodes: Escalation[] } }>(OPEN)).openEscalations.nodes;
  const decide = async (release: boolean, reason?: string) => {
    const [{ id, version }] = await open();
    const { decideEscalation } = await coordinator.ask<{ decideEscalation: object }>(DECIDE, {
      input: { id, version, release, reason },
    });
    return decideEscalation;
  };
  const on = async (day: string, hour = 9) => {
    story.clock.setTo(day, hour);
    await story.checkNow();
  };
  const subjects = (address: string) => story.sink.mailsTo(address).map(({ subject }) => subject);
  const states = async () =>
    story.app.make.rows<{ state: string }>`select state from escalation order by created_at, id`;
  /** Asks in vain until the day of the proposal. */
  const unanswered = async () => {
    meeting = await story.planMeeting(MEETING);
    for (const day of [...ASKING, PROPOSED_ON]) await on(day);
  };
  const proposals = async (meetingId: string) => {
    const { agendaProposals } = await coordinator.ask<{
      agendaProposals: {
        sections: { section: string; proposals: { subject: { number: string }; because: string[] }[] }[];
      };
    }>(PROPOSALS, { id: meetingId });
    const escalated = agendaProposals.sections.find(({ section }) => section === 'ESCALATED');
    return (escalated?.proposals ?? []).map(({ subject, because }) => [subject.number, because[0]]);
  };

  it('is announced in the first mail, proposed when it is due, and reaches nobody but coordination, once', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: first });
    await unanswered();
    const [request] = story.sink.mailsTo('erste@amt.example');
    expect(request.text).toContain(
      'Fehlt eine Meldung auch am 27. November 2026 noch, kann die Koordination Ihre Amtsleitung um Unterstützung bitten.',
    );
    expect(await open()).toEqual([
      expect.objectContaining({
        state: 'PROPOSED',
        office: { name: 'Sozialamt' },
        step: { code: 'CONF-07', dueOn: PROPOSED_ON },
        measures: [{ number: 'AR-01' }, { number: 'AR-02' }],
      }),
    ]);
    const notices = () => story.sink.mailsTo(COORDINATION).filter(({ text }) => text.includes('Amtsleitung'));
    expect(notices()).toHaveLength(1);
    expect(notices()[0].text).toContain(
      'Bitte entscheiden Sie, ob die Amtsleitung um Unterstützung gebeten wird',
    );
    expect(notices()[0].text).toContain('https://faden.example/');
    await on(PROPOSED_ON, 15);
    await on('2026-12-01');
    await on('2026-12-02');
    expect(notices()).toHaveLength(1);
    expect(notices()[0].html).toContain(`href="https://faden.example/abfragen/${meeting.id}"`);
    expect(subjects(HEAD)).toEqual([]);
    expect((await open()).map(({ state }) => state)).toEqual(['PROPOSED']);
  });

  it('released reaches the head of the office with the next mail, once, and then the agenda', async () => {
    const { first } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: first });
    await unanswered();
    expect(await proposals(meeting.id)).toEqual([]);
    expect(await decide(true)).toEqual({ state: 'RELEASED', reason: null, decidedOn: PROPOSED_ON });
    await on('2026-11-30');
    await on('2026-12-01');
    expect(subjects(HEAD)).toEqual(['Fehlende Meldungen Ihres Amtes zur Fachplanungskonferenz']);
    expect(story.sink.mailsTo(HEAD)[0].text).toContain('AR-01 Sprachcafé');
    expect(await open()).toEqual([]);
    expect(await proposals(meeting.id)).toEqual([
      [
        'AR-01',
        'Die Amtsleitung wurde am 30.11.2026 um Unterstützung gebeten; die Statusmeldung fehlt noch.',
      ],
    ]);
    const { review } = await coordinator.ask<{ review: { missingReports: object[] } }>(STATES, {
      id: meeting.id,
    });
    expect(review.missingReports).toEqual([{ measure: { number: 'AR-01' }, escalation: 'RELEASED' }]);
    await story.report(measure);
    expect(await proposals(meeting.id)).toEqual([]);
  });

  it('declined needs a reason, and nothing is sent', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await unanswered();
    const [{ id, version }] = await open();
    const input = { id, version, release: false };
    expect(await coordinator.refusals(DECIDE, { input })).toEqual(['reminders.reasonMissing']);
    expect(await coordinator.refusals(DECIDE, { input: { ...input, reason: '  ' } })).toEqual([
      'reminders.reasonMissing',
    ]);
    expect(await decide(false, 'Das Amt ist umgezogen.')).toMatchObject({
      state: 'DECLINED',
      reason: 'Das Amt ist umgezogen.',
    });
    expect(await coordinator.refusals(DECIDE, { input })).toEqual(['database.changedMeanwhile']);
    expect(
      await coordinator.refusals(DECIDE, { input: { ...input, version: version + 1, release: true } }),
    ).toEqual(['reminders.escalationDecided']);
    await on('2026-11-30');
    await on('2026-12-01');
    expect(subjects(HEAD)).toEqual([]);
    expect(await proposals(meeting.id)).toEqual([]);
  });

  it('is settled at once when the report comes in', async () => {
    const { first } = await story.twoOfficers();
    const one = await story.measure({ number: 'AR-01', accountable: first });
    const two = await story.measure({ number: 'AR-02', accountable: first });
    await unanswered();
    await story.report(one);
    expect((await open()).map(({ measures }) => measures)).toEqual([[{ number: 'AR-02' }]]);
    const [{ id, version }] = await open();
    await story.report(two);
    expect(await open()).toEqual([]);
    expect(await states()).toEqual([{ state: 'SETTLED' }]);
    expect(
      await coordinator.refusals(DECIDE, { input: { id, version: version + 1, release: true } }),
    ).toEqual(['reminders.escalationDecided']);
    await on('2026-11-30');
    expect(subjects(HEAD)).toEqual([]);
  });

  it('waits while the review is paused, and is still there when it goes on', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await unanswered();
    const paused = async (isPaused: boolean) => {
      const { review } = await coordinator.ask<{ review: { id: string; version: number } }>(
        'query Seen($id: ID!) { review(meetingId: $id) { id version } }',
        { id: meeting.id },
      );
      await coordinator.ask(
        'mutation Do($input: ChangeReviewInput!) { changeReview(input: $input) { id } }',
        {
          input: { ...review, isPaused },
        },
      );
    };
    await paused(true);
    await on('2026-11-30');
    await paused(false);
    expect(await states()).toEqual([{ state: 'PROPOSED' }]);
    await decide(true);
    await on('2026-12-01');
    expect(subjects(HEAD)).toHaveLength(1);
  });

  it('goes to the deputy of a head who is absent, then to the head of the department above, never outside', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const deputy = await story.person('stellvertretung@amt.example');
    const above = await story.person('dezernat@amt.example', { roles: [Role.OFFICE_HEAD] });
    const elsewhere = await story.person('bezirk@land.example', { roles: [Role.OFFICE_HEAD] });
    const [{ organisation_id }] = await story.app.make.rows<{ organisation_id: string }>`
      select organisation_id from office where id = ${story.officeId}::uuid`;
    const district = await story.app.make.office({ name: 'Bezirk', head_id: elsewhere });
    const department = await story.app.make.office({
      name: 'Dezernat',
      organisation_id,
      head_id: above,
      parent_id: district,
    });
    await story.set('office', story.officeId, { parent_id: department });
    await story.deputy(head, deputy, 1);
    await story.absent(head, '2026-11-01', '2026-12-31');
    await unanswered();
    await decide(true);
    await story.absent(deputy, '2026-11-29', '2026-11-30');
    await on('2026-11-30');
    expect(story.receivers().filter((address) => !address.startsWith('erste'))).toEqual([
      'dezernat@amt.example',
    ]);
    expect(subjects('dezernat@amt.example')).toEqual([
      'Fehlende Meldungen Ihres Amtes zur Fachplanungskonferenz',
    ]);
  });

  it('goes to the deputy of an absent head, with a copy to the head', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const deputy = await story.person('stellvertretung@amt.example');
    await story.deputy(head, deputy, 1);
    await story.absent(head, '2026-11-01', '2026-12-31');
    await unanswered();
    await decide(true);
    await on('2026-11-30');
    expect(
      story.receivers().filter((address) => !address.startsWith('erste') && !address.startsWith('zweite')),
    ).toEqual([HEAD, 'stellvertretung@amt.example']);
  });

  it.each([
    ['a welfare association', { type: 'WELFARE_ASSOCIATION', autonomy: 'WELFARE' }],
    ['another municipality', { type: 'MUNICIPALITY', autonomy: 'MUNICIPALITY' }],
  ])(
    'never reaches %s: it is not announced there, and the meeting talks about it instead',
    async (_, organisation) => {
      const { first } = await story.twoOfficers();
      const partnerId = await story.app.make.organisation({ name: 'Partner', ...organisation });
      const partnerHead = await story.person('vorstand@partner.example', { roles: [Role.OFFICE_HEAD] });
      const office = await story.app.make.office({
        name: 'Geschäftsstelle',
        organisation_id: partnerId,
        head_id: partnerHead,
      });
      const measure = await story.measure({ number: 'AR-01', accountable: first });
      await story.set('measure', measure, { lead_office_id: office });
      meeting = await story.planMeeting(MEETING);
      await on(ASKING[0]);
      expect(story.sink.mailsTo('erste@amt.example')[0].text).not.toContain('Amtsleitung um Unterstützung');
      expect(await proposals(meeting.id)).toEqual([]);
      await on(ASKING[1]);
      expect(await proposals(meeting.id)).toEqual([
        ['AR-01', '2 Bitten um Statusmeldung blieben ohne Antwort.'],
      ]);
      for (const day of [ASKING[2], PROPOSED_ON, '2026-11-30']) await on(day);
      expect(await open()).toEqual([]);
      expect(await states()).toEqual([]);
      expect(subjects('vorstand@partner.example')).toEqual([]);
      expect(await proposals(meeting.id)).toEqual([
        ['AR-01', '3 Bitten um Statusmeldung blieben ohne Antwort.'],
      ]);
      await story.report(measure);
      expect(await proposals(meeting.id)).toEqual([]);
    },
  );

  it('is seen and decided by coordination only', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.person('verwaltung@kreis.example', { roles: [Role.ADMINISTRATOR] });
    await story.person('ausschuss@rat.example', { roles: [Role.COMMITTEE_MEMBER] });
    await unanswered();
    const [{ id, version }] = await open();
    for (const address of ['erste@amt.example', HEAD, 'verwaltung@kreis.example', 'ausschuss@rat.example']) {
      const other = await story.app.signedInAs(address);
      expect([
        address,
        await other.refusals(OPEN),
        await other.refusals(DECIDE, { input: { id, version, release: true } }),
      ]).toEqual([address, ['people.notAllowed'], ['people.notAllowed']]);
    }
    const councillor = await story.app.signedInAs('ausschuss@rat.example');
    expect(await councillor.ask(STATES, { id: meeting.id })).toEqual({ review: null });
    const officer = await story.app.signedInAs('erste@amt.example');
    expect(await officer.ask(STATES, { id: meeting.id })).toEqual({ review: { missingReports: [] } });
    expect((await open()).map(({ state }) => state)).toEqual(['PROPOSED']);
  });
});
