import { ReminderPreparation } from '../../src/features/reminders/reminder-preparation.js';
import { Role, systemActor } from '../../src/kernel/actor.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Client } from '../support/client.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';
import { StatementCounter } from '../support/statements.js';

const CHAIR = 'vorsitz@kreis.example';
const MEMBER = 'mitglied@kreis.example';
const ENGLISH = 'member@kreis.example';
const WRITER = 'schrift@kreis.example';
const GUEST = 'gast@kreis.example';
const LEADER = 'lenkung@kreis.example';
const EVERYBODY = [CHAIR, ENGLISH, MEMBER, WRITER].sort();

const HELD_ON = '2026-11-05';
const CONFERENCE = 'Fachplanungskonferenz, 5. November 2026';

interface Seen {
  readonly id: string;
  readonly version: number;
}

describe('What a conference says to people', () => {
  let story: ReminderStory;
  let coordinator: Client;
  let body: string;
  const people: Record<string, string> = {};

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-08-03', { wholeProfile: true });
    coordinator = await story.app.signedInAs(COORDINATION);
    for (const email of [...EVERYBODY, GUEST, LEADER])
      people[email] = await story.person(email, {
        name: email.split('@')[0],
        locale: email === ENGLISH ? 'en' : 'de',
      });
    body = await story.body({ chair_id: people[CHAIR] });
    await story.seat(body, people[MEMBER]);
    await story.seat(body, people[ENGLISH]);
    await story.seat(body, people[WRITER], { role: 'SECRETARY' });
    await story.seat(body, people[GUEST], { role: 'GUEST' });
    const steering = await story.body({ type: 'STEERING_GROUP', name: 'Lenkungsgruppe' });
    await story.seat(steering, people[LEADER]);
  });
  afterEach(() => story.end());

  const plan = () => story.planMeeting(HELD_ON, { bodyId: body });
  /** What leaves when the job runs on a day at ten o'clock: "to: subject". */
  const on = async (day: string): Promise<string[]> => {
    const before = story.sink.mails.length;
    story.clock.setTo(day, 10);
    await story.checkNow();
    return story.sink.mails
      .slice(before)
      .map(({ recipients: [address], subject }) => `${address}: ${subject}`)
      .sort();
  };
  const all = (subject: string, to: readonly string[]) => to.map((address) => `${address}: ${subject}`);
  const answer = (as: Client, meetingId: string, given: object) =>
    as.ask('mutation A($input: AnswerInvitationInput!) { answerInvitation(input: $input) { state } }', {
      input: { meetingId, ...given },
    });
  const hold = async ({ id }: Seen) => {
    const { meeting } = await coordinator.ask<{ meeting: Seen }>(
      'query Seen($id: ID!) { meeting(id: $id) { id version } }',
      { id },
    );
    await coordinator.ask(
      'mutation H($input: ChangeMeetingStateInput!) { changeMeetingState(input: $input) { id } }',
      { input: { ...meeting, state: 'HELD' } },
    );
  };
  const steps = async (meetingId: string) => {
    const rows = await story.app.make.rows<{ step: string }>`
      select concat_ws(' ', s.code, s.state, s.state_reason) as step from reminder_step s
        join review v on v.id = s.review_id where v.meeting_id = ${meetingId} and s.code like '%-%' order by s.code`;
    return rows.map(({ step }) => step);
  };
  const changeStep = async (code: string, values: Record<string, unknown>) => {
    const [{ id }] = await story.app.make.rows<Seen>`select id from profile_step where code = ${code}`;
    await story.set('profile_step', id, values);
  };

  it('says each thing on its day to whom it is for, in their language', async () => {
    const meeting = await plan();
    const { id } = meeting;
    expect(await on('2026-08-13')).toEqual(
      all(`Sitzung vorbereiten – ${CONFERENCE}`, [COORDINATION, CHAIR]).sort(),
    );
    expect(await on('2026-09-24')).toEqual(
      [
        ...all(`Punkte für die Tagesordnung – ${CONFERENCE}`, [CHAIR, MEMBER, WRITER]),
        `${ENGLISH}: Items for the agenda – Fachplanungskonferenz, 5 November 2026`,
      ].sort(),
    );
    expect(story.sink.mailsTo(ENGLISH)[0].text).toContain(
      'Please tell the secretariat what should be on the agenda.',
    );
    expect(await on('2026-10-16')).toEqual([`${COORDINATION}: Unterlage im Entwurf – ${CONFERENCE}`]);
    expect(await on('2026-10-21')).toEqual([`${CHAIR}: Unterlage freigeben – ${CONFERENCE}`]);
    expect((await on('2026-10-22')).map((line) => line.split(':')[0])).toEqual(EVERYBODY);
    await answer(await story.app.signedInAs(MEMBER), id, { answer: 'ACCEPTED' });
    await answer(await story.app.signedInAs(ENGLISH), id, { answer: 'DECLINED' });
    const sent = { answer: 'DEPUTY_SENT', deputyId: people[GUEST] };
    await answer(await story.app.signedInAs(WRITER), id, sent);
    expect(await on('2026-10-26')).toEqual([`${CHAIR}: Zusage fehlt noch – ${CONFERENCE}`]);
    expect(await on('2026-10-29')).toEqual([`${COORDINATION}: Schluss für Nachträge – ${CONFERENCE}`]);
    expect((await on('2026-11-02')).map((line) => line.split(':')[0])).toEqual(EVERYBODY);
    expect(story.sink.mailsTo(CHAIR).at(-1)!.subject).toBe(`Letzte Unterlagen – ${CONFERENCE}`);
    expect(await on('2026-11-03')).toEqual([`${COORDINATION}: Anwesenheitsliste – ${CONFERENCE}`]);
    story.clock.setTo(HELD_ON, 15);
    await hold(meeting);
    expect(await on('2026-11-16')).toEqual([`${WRITER}: Niederschrift im Entwurf – ${CONFERENCE}`]);
    expect(await on('2026-11-19')).toEqual([]);
    await story.set('meeting', id, { sealed_on: '2026-11-20', minutes_sent_on: '2026-11-20' });
    expect((await on('2026-11-20')).map((line) => line.split(':')[0])).toEqual(EVERYBODY);
    expect(await on('2026-12-03')).toEqual([`${COORDINATION}: Niederschrift abschließen – ${CONFERENCE}`]);
    expect(await on('2026-12-17')).toEqual([`${LEADER}: Liste der offenen Aufträge – ${CONFERENCE}`]);
    expect(story.receivers()).not.toContain(GUEST);
  });

  it('asks the coordinator for the minutes where nobody is entered to write them', async () => {
    const [{ id: seat }] = await story.app.make.rows<Seen>`
      select id from body_member where person_id = ${people[WRITER]}`;
    await story.set('body_member', seat, { role: 'MEMBER' });
    await plan();
    story.clock.setTo('2026-11-06', 10);
    await story.checkNow();
    expect(await on('2026-11-16')).toEqual([`${COORDINATION}: Niederschrift im Entwurf – ${CONFERENCE}`]);
    expect(story.sink.mailsTo(COORDINATION).at(-1)!.text).toContain('(für die Niederschrift)');
  });

  it('puts reports first and everything into one mail, without a word of what is closed', async () => {
    await changeStep('CONF-03', { offset_days: -28 });
    await changeStep('CONF-06', { offset_days: -28, audiences: ['COORDINATOR', 'MEMBERS'] });
    await story.measure({ number: 'AR-01', title: 'Lotsenstelle', accountable: people[MEMBER] });
    const { id } = await plan();
    const item = await story.app.make.row('agenda_item', {
      meeting_id: id,
      position: 1,
      title: 'Verträge mit der Trägerschaft',
      is_closed_session: true,
      note: 'Angebot über 47.110 Euro',
    });
    await story.app.make.row('outcome', {
      agenda_item_id: item,
      number: 'A-2026-77',
      kind: 'TASK',
      text: 'Vertrag kündigen',
      responsible_office_id: story.officeId,
      due_on: '2026-10-08',
    });
    await on('2026-09-10');
    const before = story.sink.mailsTo(MEMBER).length;
    await on('2026-10-08');
    const [mail, ...others] = story.sink.mailsTo(MEMBER).slice(before);
    expect(others).toEqual([]);
    expect(mail.subject).toBe('Erinnerung: Statusmeldung fehlt noch – AR-01 Lotsenstelle');
    expect(mail.text).toMatch(/AR-01 Lotsenstelle[^]*Was ansteht[^]*Punkte für die Tagesordnung/);
    expect(mail.html).toContain(
      `<a href="https://faden.example/sitzungen/${id}">Fachplanungskonferenz, 5. November 2026</a>`,
    );
    for (const { subject, text, html } of story.sink.mails)
      expect([subject, text, html].join()).not.toMatch(/Verträge|Trägerschaft|47\.110|kündigen/);
  });

  it('tells several things of a meeting in one mail whose subject names the first and counts the others', async () => {
    await changeStep('CONF-06', { offset_days: -20, audiences: ['MEMBERS'] });
    await changeStep('CONF-08', { offset_days: -20, audiences: ['CHAIR', 'MEMBERS'] });
    await changeStep('CONF-11', { offset_days: -20, audiences: ['COORDINATOR', 'MEMBERS'] });
    await plan();
    await on('2026-08-13');
    await on('2026-10-16');
    const subjectTo = (address: string) => story.sink.mailsTo(address).at(-1)!.subject;
    expect(subjectTo(COORDINATION)).toBe(`Schluss für Nachträge – ${CONFERENCE}`);
    expect(subjectTo(MEMBER)).toMatch(new RegExp(`^.+ und 2 weitere Punkte – ${CONFERENCE}$`));
    expect(subjectTo(ENGLISH)).toMatch(/^.+ and 2 more items – Fachplanungskonferenz, 5 November 2026$/);
    expect(story.sink.mailsTo(MEMBER)).toHaveLength(1);
  });

  describe('to who cannot be reached', () => {
    it('goes to the deputy of who is absent, who may only then be asked for the answer', async () => {
      const deputy = await story.person('stelle@kreis.example', { name: 'stelle' });
      await story.deputy(people[MEMBER], deputy, 1);
      await plan();
      await on('2026-10-22');
      await story.absent(people[MEMBER], '2026-10-24', '2026-10-28');
      await on('2026-10-26');
      const [mail] = story.sink.mailsTo('stelle@kreis.example');
      expect(mail.text).toContain('Zusage fehlt noch (in Vertretung)');
      expect(story.sink.mailsTo(MEMBER).at(-1)!.text).toContain(
        '(zur Kenntnis, Ihre Vertretung wurde gefragt)',
      );
    });

    it('says nothing to who has left between planning and sending, and nothing in their place', async () => {
      await plan();
      await on('2026-08-13');
      await story.sink.close();
      await on('2026-09-24');
      await story.set('person', people[MEMBER], { active: false, left_on: '2026-09-24' });
      await story.newSink();
      expect((await on('2026-09-25')).map((line) => line.split(':')[0])).toEqual(
        EVERYBODY.filter((address) => address !== MEMBER),
      );
    });

    it('waits while somebody wants to be left in peace or their house is closed, and comes afterwards', async () => {
      await plan();
      await on('2026-08-13');
      await story.app.make.row('mail_preference', { person_id: people[CHAIR], paused_until: '2026-09-25' });
      const closed = await story.app.make.organisation();
      const office = await story.app.make.office({ organisation_id: closed });
      await story.set('person', people[WRITER], { office_id: office });
      await story.app.make.row('quiet_time', {
        organisation_id: closed,
        from_day: '2026-09-21',
        to_day: '2026-09-25',
        name: 'Betriebsferien',
      });
      expect((await on('2026-09-24')).map((line) => line.split(':')[0])).toEqual([ENGLISH, MEMBER].sort());
      expect((await on('2026-09-28')).map((line) => line.split(':')[0])).toEqual([CHAIR, WRITER].sort());
    });

    it('was not left out where it reached others before the meeting began', async () => {
      await story.app.make.row('mail_preference', { person_id: people[CHAIR], paused_until: '2026-11-30' });
      const { id } = await plan();
      await on('2026-11-02');
      await on('2026-11-06');
      expect(await steps(id)).toContain('CONF-12 DONE');
      expect(story.sink.mailsTo(CHAIR).map(({ subject }) => subject)).not.toContain(
        `Letzte Unterlagen – ${CONFERENCE}`,
      );
    });
  });

  describe('after an outage', () => {
    it('is only the newest of each kind, and always the invitation', async () => {
      const { id } = await plan();
      await on('2026-10-15');
      expect((await on('2026-10-29')).map((line) => line.split(': ')[1])).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Einladung/), 'Unterlage freigeben – ' + CONFERENCE]),
      );
      expect(story.sink.mails.filter(({ subject }) => subject.startsWith('Einladung'))).toHaveLength(3);
      expect(await steps(id)).toEqual(
        expect.arrayContaining([
          'CONF-06 SKIPPED SUPERSEDED',
          'CONF-08 DONE',
          'CONF-09 DONE',
          'CONF-10 SKIPPED JUST_INVITED',
          'CONF-11 DONE',
        ]),
      );
    });

    it('is nothing that prepares a meeting whose day has come', async () => {
      const { id } = await plan();
      await on('2026-08-13');
      const before = story.sink.mails.length;
      await on(HELD_ON);
      expect(story.sink.mails).toHaveLength(before);
      const past = (await steps(id)).filter((step) => /CONF-0[2-9]|CONF-1[0-3]/.test(step));
      expect(past).toHaveLength(12);
      expect(past.filter((step) => !step.endsWith('SKIPPED PAST'))).toEqual([]);
    });

    it('is no flood when the meeting was held: what lay before is cancelled, the rest comes in one mail', async () => {
      const meeting = await plan();
      await on('2026-10-22');
      await story.sink.close();
      await on('2026-11-02');
      story.clock.setTo(HELD_ON, 15);
      await hold(meeting);
      await story.set('meeting', meeting.id, { minutes_sent_on: '2026-11-18' });
      await story.newSink();
      const lines = await on('2026-11-19');
      expect(lines.filter((line) => line.startsWith(WRITER))).toEqual([
        `${WRITER}: Niederschrift im Entwurf und ein weiterer Punkt – ${CONFERENCE}`,
      ]);
      expect(lines).toHaveLength(EVERYBODY.length);
      const before = await steps(meeting.id);
      expect(before).toEqual(expect.arrayContaining(['CONF-12 CANCELLED MEETING_HELD', 'CONF-16 PLANNED']));
    });
  });

  it('takes as many statements to prepare for many meetings and members as for one', async () => {
    const { nest, clock } = story.app;
    const statements = new StatementCounter(nest);
    const prepare = (day: string) => {
      clock.setTo(day, 10);
      return statements.during(() =>
        nest
          .get(Transactions)
          .run({ actor: systemActor, source: 'JOB' }, () => nest.get(ReminderPreparation).prepare()),
      );
    };
    await plan();
    for (const name of ['A', 'B', 'C']) {
      const other = await story.body({ name, type: 'STRATEGY_GROUP' });
      for (const address of EVERYBODY) await story.seat(other, people[address]);
      await story.planMeeting('2026-11-06', { bodyId: other });
    }
    await prepare('2026-10-21');
    const one = await prepare('2026-10-22');
    const many = await prepare('2026-10-23');
    const [{ invited }] = await story.app.make.rows<{ invited: number }>`
      select count(*)::int as invited from delivery where kind = 'INVITATION'`;
    expect(invited).toBe(4 * EVERYBODY.length);
    expect(many).toHaveLength(one.length);
  });
});

describe('What a committee says to people', () => {
  let story: ReminderStory;
  const MEMBER_OF_COMMITTEE = 'rat@kreis.example';

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-08-03', { wholeProfile: true });
  });
  afterEach(() => story.end());

  const on = async (day: string): Promise<string[]> => {
    const before = story.sink.mails.length;
    story.clock.setTo(day, 10);
    await story.checkNow();
    return story.sink.mails
      .slice(before)
      .map(({ recipients: [address], subject }) => `${address}: ${subject}`)
      .sort();
  };

  it('goes to coordination, named offices and the council office, and never to members', async () => {
    const { make } = story.app;
    const councilOffice = await make.office({ name: 'Ratsbüro', shared_mailbox: 'ratsbuero@kreis.example' });
    const legal = await make.office({
      name: 'Rechtsamt',
      head_id: await story.person('recht@kreis.example'),
    });
    const [step] = await make.rows<Seen>`select id from profile_step where code = 'COMM-02'`;
    await story.set('profile_step', step.id, { office_ids: [legal] });
    const member = await story.person(MEMBER_OF_COMMITTEE, { roles: [Role.COMMITTEE_MEMBER] });
    const body = await story.body({
      name: 'Sozialausschuss',
      type: 'COMMITTEE',
      secretariat_office_id: councilOffice,
      chair_id: member,
    });
    await story.seat(body, member, { deputy_id: await story.person('ersatz@kreis.example') });
    const { id } = await story.planMeeting(HELD_ON, { bodyId: body });
    const where = 'Sozialausschuss, 5. November 2026';
    expect(await on('2026-09-24')).toEqual([`${COORDINATION}: Vorlage im Entwurf – ${where}`]);
    expect(await on('2026-10-08')).toEqual([`recht@kreis.example: Mitzeichnung – ${where}`]);
    expect(await on('2026-10-15')).toEqual([`${COORDINATION}: Fehlende Mitzeichnungen – ${where}`]);
    expect(await on('2026-10-20')).toEqual([`${COORDINATION}: Letzte Freigabe – ${where}`]);
    expect(await on('2026-10-22')).toEqual([`ratsbuero@kreis.example: Abgabe im Ratsbüro – ${where}`]);
    await story.set('office', councilOffice, { head_id: await story.person('buero@kreis.example') });
    expect(await on('2026-10-29')).toEqual([`buero@kreis.example: Einladung durch das Ratsbüro – ${where}`]);
    expect(await on('2026-11-02')).toEqual([`buero@kreis.example: Nachträge – ${where}`]);

    await on('2026-11-03');
    const item = await make.row('agenda_item', {
      meeting_id: id,
      position: 1,
      title: 'Haushalt',
      is_closed_session: true,
    });
    const outcome = (values: object) =>
      make.row('outcome', {
        agenda_item_id: item,
        text: 'Geheimes',
        responsible_office_id: legal,
        ...values,
      });
    await outcome({ number: 'SOZ-1', kind: 'RESOLUTION' });
    await outcome({ number: 'SOZ-2', kind: 'TASK', due_on: '2026-12-15' });
    await outcome({ number: 'SOZ-3', kind: 'RESOLUTION', done_on: '2026-11-10' });
    await on('2026-11-19');
    const mails = story.sink.mailsTo('recht@kreis.example');
    expect(mails).toHaveLength(2);
    expect(mails[1].text).toContain(
      'Aufträge aus dem Beschluss: SOZ-1 (Sozialausschuss)\n  noch offen (als Leitung des Amtes)',
    );
    expect(mails[1].text).toContain(
      'Aufträge aus dem Beschluss: SOZ-2 (Sozialausschuss)\n  fällig am 15. Dezember 2026',
    );
    expect(mails[1].text).not.toContain('SOZ-3');
    for (const { subject, text, html } of story.sink.mails)
      expect([subject, text, html].join()).not.toMatch(/Haushalt|Geheimes/);
    expect(
      story.receivers().filter((to) => [MEMBER_OF_COMMITTEE, 'ersatz@kreis.example'].includes(to)),
    ).toEqual([]);
  });

  it('goes to coordination where a step names no office', async () => {
    await story.planMeeting(HELD_ON, {
      bodyId: await story.body({ name: 'Sozialausschuss', type: 'COMMITTEE' }),
    });
    await on('2026-09-24');
    expect(await on('2026-10-08')).toEqual([
      expect.stringContaining(`${COORDINATION}: Mitzeichnung – Sozialausschuss`),
    ]);
  });
});
