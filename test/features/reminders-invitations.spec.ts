import ICAL from 'ical.js';
import type { ReceivedMail } from '../../src/platform/mail/mailbox/received-mail.js';
import type { Client } from '../support/client.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

const SENDER = 'roter-faden@kreis.example';
const CHAIR = 'vorsitz@kreis.example';
const MEMBER = 'mitglied@kreis.example';
const ENGLISH = 'member@kreis.example';
const DEPUTY = 'vertretung@kreis.example';
const GUEST = 'gast@kreis.example';
const EVERYBODY = [CHAIR, ENGLISH, MEMBER, DEPUTY].sort();

/** Fourteen days before the meeting. */
const HELD_ON = '2026-12-10';
const INVITATION_DAY = '2026-11-26';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What a calendar reads from a letter. */
function calendarOf(mail: ReceivedMail) {
  const part = mail.parts.find(({ type }) => type === 'text/calendar')!;
  const calendar = ICAL.Component.fromString(part.content);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const start = event.getFirstProperty('dtstart')!;
  return {
    method: [part.method, calendar.getFirstPropertyValue('method')],
    uid: event.getFirstPropertyValue('uid'),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    start: `${String(start.getFirstValue())} ${String(start.getFirstParameter('tzid'))}`,
    place: event.getFirstPropertyValue('location'),
    organizer: event.getFirstPropertyValue('organizer'),
    attendees: event.getAllProperties('attendee').map((attendee) => attendee.getFirstValue()),
    role: event.getFirstProperty('attendee')!.getFirstParameter('role'),
    partstat: event.getFirstProperty('attendee')!.getFirstParameter('partstat'),
    words: JSON.stringify(calendar.toJSON()),
  };
}

describe('The invitation to a conference', () => {
  let story: ReminderStory;
  let coordinator: Client;
  let body: string;
  const people: Record<string, string> = {};

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', {
      wholeProfile: true,
      environment: { MAIL_FROM: `Sozialplanung <${SENDER}>` },
    });
    coordinator = await story.app.signedInAs(COORDINATION);
    for (const email of [CHAIR, MEMBER, ENGLISH, DEPUTY, GUEST])
      people[email] = await story.person(email, {
        name: email.split('@')[0],
        locale: email === ENGLISH ? 'en' : 'de',
      });
    body = await story.body({ chair_id: people[CHAIR] });
    await story.seat(body, people[MEMBER], { deputy_id: people[DEPUTY] });
    await story.seat(body, people[ENGLISH]);
    await story.seat(body, people[GUEST], {
      role: 'GUEST',
      deputy_id: await story.person('egal@kreis.example'),
    });
  });
  afterEach(() => story.end());

  const plan = async (heldOn = HELD_ON): Promise<Seen> => {
    const { id } = await story.planMeeting(heldOn, { bodyId: body });
    const [{ version }] = await story.app.make.rows<Seen>`select version from meeting where id = ${id}`;
    return change({ id, version }, { endsAt: '12:00', place: 'Kreishaus, Raum 3' });
  };
  const seen = async ({ id }: Seen): Promise<Seen> =>
    (
      await coordinator.ask<{ meeting: Seen }>('query Seen($id: ID!) { meeting(id: $id) { id version } }', {
        id,
      })
    ).meeting;
  const act = async (verb: string, input: string, meeting: Seen, values: object): Promise<Seen> => {
    const { result } = await coordinator.ask<{ result: Seen }>(
      `mutation Do($input: ${input}!) { result: ${verb}(input: $input) { id version } }`,
      { input: { ...(await seen(meeting)), ...values } },
    );
    return result;
  };
  const change = (meeting: Seen, values: object) =>
    act('changeMeeting', 'ChangeMeetingInput', meeting, values);
  const move = (meeting: Seen, values: object) => act('moveMeeting', 'MoveMeetingInput', meeting, values);
  const cancel = (meeting: Seen) => act('cancelMeeting', 'CancelMeetingInput', meeting, {});
  const invitedByHand = (meeting: Seen) =>
    act('changeMeetingState', 'ChangeMeetingStateInput', meeting, { state: 'INVITED' });

  /** A day of the story at ten o'clock: the job runs. */
  const on = async (day: string) => {
    story.clock.setTo(day, 10);
    await story.checkNow();
  };
  const letters = () =>
    story.sink.mails.filter(({ parts }) => parts.some(({ type }) => type === 'text/calendar'));
  const lettersTo = (address: string) => letters().filter(({ recipients }) => recipients.includes(address));
  const invited = () =>
    letters()
      .map(({ recipients: [address] }) => address)
      .sort();
  /** Letters of one kind: who got them. */
  const told = (method: string, since = 0) =>
    letters()
      .slice(since)
      .filter((mail) => calendarOf(mail).method[0] === method)
      .map(({ recipients: [address] }) => address)
      .sort();
  const steps = (meeting: Seen, where: string) => story.app.make.rows<{
    code: string;
    state: string;
    reason: string;
  }>`
    select s.code, s.state, s.state_reason as reason from reminder_step s join review v on v.id = s.review_id
     where v.meeting_id = ${meeting.id} and (s.code = ${where} or s.kind = ${where}) order by s.created_at, s.code`;

  describe('on its day', () => {
    it('goes to members, chair and deputies, each alone, and to no guest and nobody who has left', async () => {
      const gone = await story.person('gegangen@kreis.example');
      await story.seat(body, gone, { deputy_id: await story.person('ersatz@kreis.example') });
      await story.set('person', gone, { active: false, left_on: '2026-11-05' });
      await plan();
      await on(INVITATION_DAY);
      expect(invited()).toEqual(EVERYBODY);
      expect(letters().every(({ recipients }) => recipients.length === 1)).toBe(true);
    });

    it('asks calendars for one person, in the name of the sender, at the hour on the wall', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      const [mail] = lettersTo(MEMBER);
      const { words, ...entry } = calendarOf(mail);
      expect(entry).toEqual({
        method: ['REQUEST', 'REQUEST'],
        uid: `meeting-${meeting.id}@faden.example`,
        sequence: (await seen(meeting)).version,
        start: '2026-12-10T09:00:00 Europe/Berlin',
        place: 'Kreishaus, Raum 3',
        organizer: `mailto:${SENDER}`,
        attendees: [`mailto:${MEMBER}`],
        role: 'REQ-PARTICIPANT',
        partstat: 'NEEDS-ACTION',
      });
      expect(mail.from).toEqual([{ name: 'Sozialplanung', address: SENDER }]);
      for (const other of EVERYBODY.filter((address) => address !== MEMBER))
        expect(words).not.toContain(other);
    });

    it('says in the language of the reader what, when, where and by when to answer', async () => {
      await plan();
      await on(INVITATION_DAY);
      const [{ subject, text, html }] = lettersTo(MEMBER);
      expect(subject).toBe('Einladung zur Fachplanungskonferenz am 10. Dezember 2026, Kreishaus, Raum 3');
      for (const form of [text, html]) {
        expect(form).toContain('wir laden Sie zur Fachplanungskonferenz ein.');
        expect(form).toContain('Donnerstag, 10. Dezember 2026, 09:00 – 12:00 Uhr');
        expect(form).toContain('Bitte sagen Sie bis zum 30. November 2026 zu oder ab');
      }
      const [english] = lettersTo(ENGLISH);
      expect(english.subject).toBe(
        'Invitation to the planners’ conference on 10 December 2026, Kreishaus, Raum 3',
      );
      expect(english.text).toContain('You are invited to the planners’ conference.');
      expect(english.text).toMatch(/Thursday,? 10 December 2026, 09:00 – 12:00/);
      expect(english.text).toContain('Please accept or decline by 30 November 2026');
    });

    it('asks nothing of a deputy, who gets it as a copy', async () => {
      await plan();
      await on(INVITATION_DAY);
      const [mail] = lettersTo(DEPUTY);
      expect(mail.subject).toMatch(/^Zur Kenntnis: Einladung zur Fachplanungskonferenz/);
      expect(mail.text).toContain('Sie müssen nichts tun.');
      expect(mail.text).not.toContain('zu oder ab');
      expect(calendarOf(mail).role).toBe('OPT-PARTICIPANT');
    });

    it('goes to who is absent, to nobody in their place, and past pause, weekday and works holidays', async () => {
      await story.deputy(people[MEMBER], await story.person('stelle@kreis.example'), 1);
      await story.absent(people[MEMBER], '2026-11-20', '2026-11-30');
      await story.app.make.row('mail_preference', { person_id: people[CHAIR], paused_until: '2026-11-30' });
      await story.app.make.row('mail_preference', { person_id: people[ENGLISH], weekdays: [1] });
      const [{ id }] = await story.app.make.rows<{ id: string }>`select id from organisation limit 1`;
      await story.app.make.row('quiet_time', {
        organisation_id: id,
        from_day: '2026-11-20',
        to_day: '2026-11-30',
        name: 'Betriebsferien',
      });
      await plan();
      await on(INVITATION_DAY);
      expect(invited()).toEqual(EVERYBODY);
    });

    it('goes to nobody whose address is faulty, and to no coordinator instead', async () => {
      await story.app.make.row('faulty_address', {
        address: MEMBER,
        since: '2026-11-01',
        diagnostic: '5.1.1',
      });
      await plan();
      await on(INVITATION_DAY);
      expect(invited()).toEqual(EVERYBODY.filter((address) => address !== MEMBER));
    });

    it('is sent once, however often the job runs and with two workers, beside the digest of the day', async () => {
      await story.measure({ number: 'AR-01', accountable: people[MEMBER] });
      await plan();
      await story.planMeeting('2026-12-24', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
      await story.app.startWorker();
      await on(INVITATION_DAY);
      await Promise.all([story.checkNow(), story.checkNow(), story.checkNow()]);
      expect(invited()).toEqual(EVERYBODY);
      const mails = story.sink.mailsTo(MEMBER);
      expect(mails.map(({ parts }) => parts.length > 0).sort()).toEqual([false, true]);
      expect(mails.find(({ parts }) => parts.length === 0)!.text).toContain('AR-01');
    });

    it('makes the meeting one to which people are invited, with everybody on its list', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      expect(
        await coordinator.ask(
          'query Read($id: ID!) { meeting(id: $id) { state attendance { person { name } state } } }',
          { id: meeting.id },
        ),
      ).toEqual({
        meeting: {
          state: 'INVITED',
          attendance: ['member', 'mitglied', 'vorsitz'].map((name) => ({
            person: { name },
            state: 'INVITED',
          })),
        },
      });
    });

    it('goes to those who sit there on the day of the meeting', async () => {
      const [comes, goes] = [
        await story.person('neu@kreis.example'),
        await story.person('alt@kreis.example'),
      ];
      await story.seat(body, comes, { valid_from: '2026-12-01' });
      await story.seat(body, goes, { valid_to: '2026-11-30' });
      await plan();
      await on(INVITATION_DAY);
      expect(invited()).toEqual([...EVERYBODY, 'neu@kreis.example'].sort());
    });

    it('is left out where coordination has invited by hand', async () => {
      const meeting = await plan();
      await invitedByHand(meeting);
      await on(INVITATION_DAY);
      expect(letters()).toEqual([]);
      expect(await steps(meeting, 'CONF-09')).toEqual([
        { code: 'CONF-09', state: 'SKIPPED', reason: 'ALREADY_INVITED' },
      ]);
    });

    it('does not go to members of a committee, whatever profile it follows', async () => {
      await story.set('body', body, { type: 'COMMITTEE' });
      const own = await story.app.make.row('reminder_profile', {
        kind: 'CONFERENCE',
        body_id: body,
        name_de: 'Eigenes',
        name_en: 'Own',
        report_offset: -28,
      });
      for (const [code, kind, offset] of [
        ['CONF-03', 'NOTICE', -42],
        ['CONF-09', 'INVITATION', -14],
      ] as const)
        await story.app.make.row('profile_step', {
          profile_id: own,
          code,
          kind,
          offset_days: offset,
          audiences: ['MEMBERS', 'DEPUTIES', 'CHAIR'],
          label_de: 'Einladung',
          label_en: 'Invitation',
        });
      await story.planMeeting('2026-12-17', { bodyId: body });
      await on('2026-11-05');
      await on('2026-12-03');
      expect(story.receivers()).toEqual([]);
    });
  });

  describe('of a meeting that is moved', () => {
    it.each([
      ['to another day', { heldOn: '2026-12-17' }, '2026-12-17T09:00:00 Europe/Berlin'],
      ['to another hour', { heldOn: HELD_ON, startsAt: '14:00' }, '2026-12-10T14:00:00 Europe/Berlin'],
    ])('%s is followed by one update for those who got it', async (_, where, start) => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      const late = await story.person('später@kreis.example');
      await story.seat(body, late);
      await move(meeting, where);
      await story.checkNow();
      await story.checkNow();
      expect(told('REQUEST', EVERYBODY.length)).toEqual(EVERYBODY);
      const [before, after] = lettersTo(MEMBER).map(calendarOf);
      expect(after.uid).toBe(before.uid);
      expect(after.sequence).toBeGreaterThan(before.sequence);
      expect(after.start).toBe(start);
      const [, german] = lettersTo(MEMBER);
      expect(german.subject).toMatch(/^Geändert: Fachplanungskonferenz am 1[07]\. Dezember 2026/);
      expect(german.text).toContain('Bitte sagen Sie für diesen Termin zu oder ab');
      expect(lettersTo(ENGLISH)[1].text).toContain('has a new date or place');
      expect(lettersTo(DEPUTY)[1].text).not.toContain('zu oder ab');
    });

    it('to another place keeps what was answered', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      const member = await story.app.signedInAs(MEMBER);
      await member.ask(
        'mutation A($input: AnswerInvitationInput!) { answerInvitation(input: $input) { state } }',
        {
          input: { meetingId: meeting.id, answer: 'ACCEPTED' },
        },
      );
      for (const [position, is_closed_session] of [false, true].entries())
        await story.app.make.row('agenda_item', {
          meeting_id: meeting.id,
          position,
          title: 'Haushalt',
          is_closed_session,
          withdrawn_on: INVITATION_DAY,
          withdrawn_because: 'Die Vorlage fehlt.',
        });
      await change(meeting, { place: 'Bürgerhaus' });
      await story.checkNow();
      expect(told('REQUEST', EVERYBODY.length)).toEqual(EVERYBODY);
      const [, update] = lettersTo(MEMBER);
      expect(update.text).toContain('Ein Punkt wurde von der Tagesordnung abgesetzt.');
      expect(update.text).not.toMatch(/Haushalt|Vorlage fehlt/);
      expect(lettersTo(DEPUTY)[1].text).not.toContain('abgesetzt');
      expect(calendarOf(update)).toMatchObject({ place: 'Bürgerhaus', partstat: 'ACCEPTED' });
      expect(update.text).toContain('Ihre Antwort gilt weiter');
      expect(calendarOf(lettersTo(CHAIR)[1])).toMatchObject({ partstat: 'NEEDS-ACTION' });
    });

    it('twice before anything left is followed by one update with the last day', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      await move(meeting, { heldOn: '2026-12-15' });
      await move(meeting, { heldOn: '2026-12-17' });
      await story.checkNow();
      expect(told('REQUEST', EVERYBODY.length)).toEqual(EVERYBODY);
      expect(calendarOf(lettersTo(MEMBER)[1]).start).toContain('2026-12-17');
    });

    it('plans the update in the same transaction, and a review that is planned anew or held back does not lose it', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      await move(meeting, { heldOn: '2026-12-17' });
      expect(await steps(meeting, 'UPDATE')).toEqual([{ code: 'VERLEGT-1', state: 'PLANNED', reason: null }]);
      await story.startReview(meeting.id);
      const { review } = await coordinator.ask<{ review: Seen }>(
        'query R($id: ID!) { review(meetingId: $id) { id version } }',
        { id: meeting.id },
      );
      await coordinator.ask('mutation C($input: ChangeReviewInput!) { changeReview(input: $input) { id } }', {
        input: { ...review, isPaused: true },
      });
      await story.checkNow();
      expect(told('REQUEST', EVERYBODY.length)).toEqual(EVERYBODY);
    });

    it('before it left says nothing of the move, and comes for the new day', async () => {
      const meeting = await plan();
      await move(meeting, { heldOn: '2026-12-17' });
      await on('2026-12-03');
      expect(invited()).toEqual(EVERYBODY);
      expect(calendarOf(letters()[0]).start).toContain('2026-12-17');
      expect(await steps(meeting, 'UPDATE')).toEqual([]);
    });

    it.each([
      ['day', { heldOn: '2026-12-09' }, '2026-12-09T09:00:00 Europe/Berlin'],
      ['hour', { heldOn: HELD_ON, startsAt: '14:00' }, '2026-12-10T14:00:00 Europe/Berlin'],
    ])(
      'to another %s while it waits for the mail server leaves once, as it is now',
      async (_, where, start) => {
        const meeting = await plan();
        await story.sink.close();
        await on(INVITATION_DAY);
        await move(meeting, where);
        await story.newSink();
        story.clock.setTo('2026-11-27', 10);
        await story.checkNow();
        await story.checkNow();
        expect(invited()).toEqual(EVERYBODY);
        expect(calendarOf(lettersTo(MEMBER)[0]).start).toBe(start);
        expect(await steps(meeting, 'UPDATE')).toEqual([]);
      },
    );

    it('after it left to some tells those of the move and invites the others, each once', async () => {
      story.sink.refuse(MEMBER, { code: 451, text: '4.7.1 Greylisted' });
      const meeting = await plan();
      await on(INVITATION_DAY);
      expect(invited()).toEqual(EVERYBODY.filter((address) => address !== MEMBER));
      story.sink.accept(MEMBER);
      await move(meeting, { heldOn: '2026-12-17' });
      story.clock.setTo(INVITATION_DAY, 11);
      await story.checkNow();
      await story.checkNow();
      expect(lettersTo(MEMBER)).toHaveLength(1);
      expect(lettersTo(MEMBER)[0].subject).toMatch(/^Einladung .* am 17\. Dezember 2026/);
      for (const address of EVERYBODY.filter((one) => one !== MEMBER))
        expect(lettersTo(address)).toHaveLength(2);
    });

    it('to a day so near that its own day has passed comes at once', async () => {
      const meeting = await plan();
      await on('2026-11-20');
      expect(letters()).toEqual([]);
      await move(meeting, { heldOn: '2026-12-01' });
      await story.checkNow();
      expect(invited()).toEqual(EVERYBODY);
    });

    it('is not told to who has left meanwhile', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      await story.sink.close();
      await move(meeting, { heldOn: '2026-12-17' });
      await story.checkNow();
      await story.set('person', people[MEMBER], { active: false, left_on: '2026-11-26' });
      const before = letters().length;
      await story.newSink();
      story.clock.setTo('2026-11-27', 10);
      await story.checkNow();
      expect(before).toBe(EVERYBODY.length);
      expect(told('REQUEST')).toEqual(EVERYBODY.filter((address) => address !== MEMBER));
    });
  });

  describe('of a meeting that is cancelled', () => {
    it('is taken back from exactly those who got it', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      await story.seat(body, await story.person('später@kreis.example'));
      await cancel(meeting);
      await story.checkNow();
      await on('2026-12-03');
      expect(told('CANCEL')).toEqual(EVERYBODY);
      expect(letters()).toHaveLength(2 * EVERYBODY.length);
      const [before, after] = lettersTo(MEMBER).map(calendarOf);
      expect([after.uid, after.sequence > before.sequence]).toEqual([before.uid, true]);
      const [, mail] = lettersTo(MEMBER);
      expect(mail.subject).toBe('Abgesagt: Fachplanungskonferenz am 10. Dezember 2026');
      expect(lettersTo(ENGLISH)[1].subject).toBe('Cancelled: Fachplanungskonferenz on 10 December 2026');
      const [{ open }] = await story.app.make.rows<{ open: number }>`
        select count(*)::int as open from reminder_step where state = 'PLANNED' and review_id is not null`;
      expect(open).toBe(0);
      expect(story.receivers().filter((address) => address === GUEST)).toEqual([]);
    });

    it('is told on the day itself, too, and not after it', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      story.clock.setTo(HELD_ON, 8);
      await cancel(meeting);
      await story.checkNow();
      expect(told('CANCEL')).toEqual(EVERYBODY);
    });

    it('that waits for the mail server until the day has passed is not sent any more', async () => {
      const meeting = await plan();
      await on(INVITATION_DAY);
      await story.sink.close();
      await on('2026-12-09');
      await cancel(meeting);
      await story.checkNow();
      await story.newSink();
      await on('2026-12-11');
      expect(letters()).toEqual([]);
      expect(await steps(meeting, 'ABSAGE')).toEqual([{ code: 'ABSAGE', state: 'SKIPPED', reason: 'PAST' }]);
    });

    it('before it left is told to nobody, and what waited is withdrawn', async () => {
      const meeting = await plan();
      await story.sink.close();
      await on(INVITATION_DAY);
      await cancel(meeting);
      await story.newSink();
      await on('2026-11-27');
      expect(story.sink.mails.filter(({ recipients }) => recipients[0] !== COORDINATION)).toEqual([]);
      const [{ waiting, open }] = await story.app.make.rows<{ waiting: number; open: number }>`
        select (select count(*)::int from delivery where state = 'PLANNED') as waiting,
               (select count(*)::int from reminder_step where state = 'PLANNED' and review_id is not null) as open`;
      expect([waiting, open]).toEqual([0, 0]);
      expect(await steps(meeting, 'ABSAGE')).toEqual([]);
    });
  });
});
