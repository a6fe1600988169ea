import { Role } from '../../src/kernel/actor.js';
import { MailLinkService } from '../../src/features/reminders/mail-link.service.js';
import { AnswerStory, NOT_YET, READ, REPORT, UNCHANGED } from '../support/answer-story.js';
import { COORDINATION } from '../support/reminder-story.js';
import { StatementCounter } from '../support/statements.js';

describe('The link in a mail', () => {
  let story: AnswerStory;

  beforeEach(async () => {
    story = await AnswerStory.begin();
  });
  afterEach(() => story.end());

  const app = () => story.reminders.app;
  const unchanged = (token: string, ...measureIds: string[]) => ({ token, measureIds });
  const said = (values = {}) => ({
    measureId: story.silent,
    selfAssessment: 'ON_TRACK',
    text: 'Die Kiste steht bereit.',
    ...values,
  });
  const later = (values = {}) => ({
    measureId: story.known,
    newDueOn: '2026-11-20',
    reason: 'Die Zahlen fehlen.',
    ...values,
  });
  const states = async (token: string) =>
    Object.fromEntries((await story.items(token)).map(({ number, state }) => [number, state]));
  const everything = () => app().make.rows`
    select (select json_agg(l order by l.id) from mail_link l) as links, (select json_agg(r order by r.id) from status_report r) as reports,
           (select json_agg(q order by q.id) from report_request q) as requests, (select count(*) from session) as sessions,
           (select json_agg(d order by d.id) from delivery d) as deliveries, (select count(*) from rate_limit) as attempts`;

  it('opens the measures the mail asked for, and nothing else', async () => {
    const { items, ...link } = (
      await story.holder.ask<{ answerLink: { items: object[] } }>(READ, { token: story.token.officer })
    ).answerLink;
    expect(link).toEqual({ name: 'Olga Ordner', locale: 'de', expiresOn: '2026-12-02' });
    const dueOn = expect.any(String) as string;
    const open = { state: 'OPEN', putOffTo: null, countsAtOnce: false, dueOn };
    const lastSaid = {
      reportedOn: '2026-08-03',
      selfAssessment: 'AT_RISK',
      text: 'Eine Stelle ist unbesetzt.',
    };
    const all = ['UNCHANGED', 'REPORT', 'NOT_YET'];
    expect(items).toEqual([
      { ...open, measureId: story.known, number: 'AR-01', title: 'Maßnahme AR-01', actions: all, lastSaid },
      { ...open, measureId: story.second, number: 'AR-02', title: 'Maßnahme AR-02', actions: all, lastSaid },
      {
        ...open,
        measureId: story.silent,
        number: 'AR-03',
        title: 'Maßnahme AR-03',
        actions: ['REPORT', 'NOT_YET'],
        lastSaid: null,
      },
    ]);
    expect(await states(story.token.head)).toEqual({ 'AR-04': 'OPEN' });
  });

  it('changes nothing when it is opened, however often, and begins no session', async () => {
    const before = await everything();
    const { holder } = story;
    for (let time = 0; time < 3; time++) await holder.ask(READ, { token: story.token.officer });
    expect(await everything()).toEqual(before);
    expect(holder.headers).not.toHaveProperty('cookie');
    expect(await holder.refusals('{ me { name } }')).toEqual(['people.notSignedIn']);
  });

  it('is stored as a hash only', async () => {
    const stored = await app().make.rows<{ row: string }>`select l::text as row from mail_link l`;
    expect(stored).toHaveLength(2);
    for (const { row } of stored) {
      for (const token of Object.values(story.token)) {
        expect(row).not.toContain(token);
        expect(row).not.toContain(Buffer.from(token).toString('hex'));
      }
    }
  });

  it('takes "unchanged" of an officer to the head, and releases that of a head', async () => {
    await story.holder.ask(UNCHANGED, unchanged(story.token.officer, story.known));
    await story.holder.ask(UNCHANGED, unchanged(story.token.head, story.ofHead));
    expect(await story.reports()).toEqual([
      { number: 'AR-01', state: 'SUBMITTED', isUnchanged: true, source: 'MAIL_LINK', by: 'Olga Ordner' },
      { number: 'AR-04', state: 'RELEASED', isUnchanged: true, source: 'MAIL_LINK', by: 'Henrike Haupt' },
    ]);
    expect(await states(story.token.officer)).toEqual({
      'AR-01': 'SUBMITTED',
      'AR-02': 'OPEN',
      'AR-03': 'OPEN',
    });
    expect(await states(story.token.head)).toEqual({ 'AR-04': 'REPORTED' });
  });

  it('shows in the history of the report who it was, and by which way', async () => {
    await story.holder.ask(UNCHANGED, unchanged(story.token.head, story.ofHead));
    const [{ id }] = await app().make.rows<{ id: string }>`
      select id from status_report where change_source = 'MAIL_LINK'`;
    const coordinator = await app().signedInAs(COORDINATION);
    expect(await coordinator.ask(`{ history(id: "${id}") { by source } }`)).toEqual({
      history: [{ by: 'Henrike Haupt', source: 'MAIL_LINK' }],
    });
  });

  it('takes "unchanged" for several, all of them or none, and says what stands in the way of each', async () => {
    const { holder, token } = story;
    const all = unchanged(token.officer, story.known, story.second, story.silent);
    const { errors } = await holder.send(UNCHANGED, all);
    expect(errors).toMatchObject([
      {
        extensions: {
          reason: 'measures.cannotConfirmUnchanged',
          details: {
            obstacles: [{ number: 'AR-03', reason: 'NEVER_REPORTED' }],
            sentences: ['AR-03: Es gibt noch keine freigegebene Meldung.'],
          },
        },
      },
    ]);
    expect(await story.reports()).toEqual([]);
    await holder.ask(UNCHANGED, unchanged(token.officer, story.known));
    const again = await holder.send(UNCHANGED, unchanged(token.officer, story.known, story.second));
    expect(again.errors?.[0].extensions.details?.sentences).toEqual([
      'AR-01: Eine Meldung liegt schon zur Freigabe vor.',
    ]);
    expect(await story.reports()).toHaveLength(1);
    await holder.ask(UNCHANGED, unchanged(token.officer, story.second, story.second));
    expect((await story.reports()).map(({ number }) => number)).toEqual(['AR-01', 'AR-02']);
  });

  it('takes a short report, by the rules of every report', async () => {
    const { holder, token } = story;
    const report = (values: object) => ({ token: token.officer, input: said(values) });
    expect(await holder.refusals(REPORT, report({ selfAssessment: 'OFF_TRACK' }))).toEqual([
      'measures.reasonCodeMissing',
    ]);
    expect(await holder.refusals(REPORT, report({ text: 'Eins. Zwei. Drei. Vier.' }))).toEqual([
      'measures.tooManySentences',
    ]);
    expect(await story.reports()).toEqual([]);
    await holder.ask(REPORT, report({}));
    expect(await story.reports()).toEqual([
      { number: 'AR-03', state: 'SUBMITTED', isUnchanged: false, source: 'MAIL_LINK', by: 'Olga Ordner' },
    ]);
    expect(await holder.refusals(REPORT, report({}))).toEqual(['reminders.answer.SUBMITTED']);
    await holder.ask(REPORT, { token: token.head, input: said({ measureId: story.ofHead }) });
    expect((await story.reports())[1]).toMatchObject({ number: 'AR-04', state: 'RELEASED' });
  });

  it('makes one report of two clicks at once', async () => {
    const report = { token: story.token.head, input: said({ measureId: story.ofHead }) };
    const outcomes = await Promise.all([
      story.holder.send(REPORT, report),
      story.holder.send(REPORT, report),
    ]);
    expect(outcomes.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.reason))).toEqual([
      'reminders.answer.REPORTED',
    ]);
    expect(await story.reports()).toHaveLength(1);
  });

  it('takes "not possible yet" with reason and new day', async () => {
    const { holder, token } = story;
    const ask = (values = {}) => ({ token: token.officer, input: later(values) });
    expect(await holder.refusals(NOT_YET, ask({ newDueOn: '2026-11-02' }))).toEqual([
      'measures.extensionDayPast',
    ]);
    expect(await holder.refusals(NOT_YET, ask({ reason: ' ' }))).toEqual(['measures.extensionReasonMissing']);
    await holder.ask(NOT_YET, ask());
    expect((await story.items(token.officer))[0]).toMatchObject({
      state: 'PUT_OFF',
      putOffTo: '2026-11-20',
      actions: ['UNCHANGED', 'REPORT'],
    });
    expect(await holder.refusals(NOT_YET, ask())).toEqual(['reminders.answer.PUT_OFF']);
    const coordinator = await app().signedInAs(COORDINATION);
    expect(
      await coordinator.ask(
        '{ requestedExtensions { nodes { newDueOn reason askedBy { name } measure { number } } } }',
      ),
    ).toEqual({
      requestedExtensions: {
        nodes: [
          {
            newDueOn: '2026-11-20',
            reason: 'Die Zahlen fehlen.',
            askedBy: { name: 'Olga Ordner' },
            measure: { number: 'AR-01' },
          },
        ],
      },
    });
  });

  it('serves for no measure that is not in its mail', async () => {
    const { holder, token } = story;
    const refused = [['reminders.notInThisMail'], ['reminders.notInThisMail'], ['reminders.notInThisMail']];
    const measureId = story.ofHead;
    expect([
      await holder.refusals(UNCHANGED, unchanged(token.officer, story.known, measureId)),
      await holder.refusals(REPORT, { token: token.officer, input: said({ measureId }) }),
      await holder.refusals(NOT_YET, { token: token.officer, input: later({ measureId }) }),
    ]).toEqual(refused);
    expect(await story.reports()).toEqual([]);
  });

  it('takes no second answer where a report came in another way', async () => {
    await story.reminders.report(story.known);
    expect(await states(story.token.officer)).toMatchObject({ 'AR-01': 'REPORTED' });
    const { holder } = story;
    const measureId = story.known;
    expect(await holder.refusals(REPORT, { token: story.token.officer, input: said({ measureId }) })).toEqual(
      ['reminders.answer.REPORTED'],
    );
    expect(await holder.refusals(NOT_YET, { token: story.token.officer, input: later() })).toEqual([
      'reminders.answer.REPORTED',
    ]);
  });

  it('ends after its last day', async () => {
    app().clock.setTo('2026-12-02');
    expect(await story.items(story.token.officer)).toHaveLength(3);
    app().clock.setTo('2026-12-03');
    const { errors } = await story.holder.send(READ, { token: story.token.officer });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('galt bis zum 02.12.2026') as string,
      extensions: { code: 'NOT_ALLOWED', reason: 'reminders.linkExpired' },
    });
    expect(await story.holder.refusals(UNCHANGED, unchanged(story.token.officer, story.known))).toEqual([
      'reminders.linkExpired',
    ]);
  });

  it('is dead once the person has left, or plans no more', async () => {
    const { people, holder, token } = story;
    const refused = () => holder.refusals(UNCHANGED, unchanged(token.officer, story.known));
    await story.reminders.set('person', people.officer, { left_on: '2026-11-02' });
    expect(await refused()).toEqual(['reminders.linkWithoutRight']);
    await story.reminders.set('person', people.officer, { left_on: null, active: false });
    expect(await refused()).toEqual(['reminders.linkWithoutRight']);
    await story.reminders.set('person', people.officer, { active: true });
    await app().make
      .rows`update role_assignment set role = 'COMMITTEE_MEMBER' where person_id = ${people.officer}::uuid`;
    expect(await refused()).toEqual(['reminders.linkWithoutRight']);
    expect(await holder.refusals(READ, { token: token.officer })).toEqual(['reminders.linkWithoutRight']);
    expect(await story.reports()).toEqual([]);
  });

  it('no longer shows what somebody else is responsible for by now', async () => {
    const otherOffice = await app().make.office();
    await story.reminders.set('measure', story.known, {
      lead_office_id: otherOffice,
      accountable_person_id: null,
    });
    expect(await states(story.token.officer)).toEqual({ 'AR-02': 'OPEN', 'AR-03': 'OPEN' });
    expect(await story.holder.refusals(UNCHANGED, unchanged(story.token.officer, story.known))).toEqual([
      'reminders.notInThisMail',
    ]);
  });

  it('lets a deputy from another office answer while the accountable person is away, and no longer', async () => {
    const { reminders, people, holder } = story;
    const deputy = await reminders.person('vertretung@jobcenter.example', {
      name: 'Vera Vertretung',
      officeId: await app().make.office(),
    });
    await reminders.deputy(people.officer, deputy, 1);
    await reminders.absent(people.officer, '2026-11-03', '2026-11-04');
    app().clock.setTo('2026-11-03', 10);
    await reminders.planMeeting('2026-11-24', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
    await reminders.checkNow();
    const token = story.link('vertretung@jobcenter.example');
    expect(await states(token)).toEqual({ 'AR-01': 'OPEN', 'AR-02': 'OPEN', 'AR-03': 'OPEN' });
    expect((await story.items(token)).map(({ countsAtOnce }) => countsAtOnce)).toEqual([false, false, false]);
    await holder.ask(UNCHANGED, unchanged(token, story.known));
    expect(await story.reports()).toEqual([
      { number: 'AR-01', state: 'SUBMITTED', isUnchanged: true, source: 'MAIL_LINK', by: 'Vera Vertretung' },
    ]);

    app().clock.setTo('2026-11-05', 10);
    expect(await states(token)).toEqual({});
    expect(await holder.refusals(UNCHANGED, unchanged(token, story.second))).toEqual([
      'reminders.notInThisMail',
    ]);
  });

  it('can be revoked by the person and by coordination, and by nobody else', async () => {
    const { people, holder, token } = story;
    const officer = await app().signedInAs('officer@amt.example');
    const coordinator = await app().signedInAs(COORDINATION);
    const revoke = `mutation { revokeMailLinks(personId: "${people.head}") }`;
    expect(await officer.refusals(revoke)).toEqual(['people.notAllowed']);
    expect(await officer.ask('mutation { revokeMyMailLinks }')).toEqual({ revokeMyMailLinks: 1 });
    expect(await holder.refusals(READ, { token: token.officer })).toEqual(['reminders.linkRevoked']);
    expect(await story.items(token.head)).toHaveLength(1);
    expect(await coordinator.ask(revoke)).toEqual({ revokeMailLinks: 1 });
    expect(await holder.refusals(READ, { token: token.head })).toEqual(['reminders.linkRevoked']);
  });

  it('is not found by trying: wrong ones are counted, also when they are only read', async () => {
    const { holder } = story;
    const wrong = () => holder.refusals(READ, { token: 'x'.repeat(43) });
    for (let time = 0; time < 20; time++) expect(await wrong()).toEqual(['reminders.linkUnknown']);
    expect(await wrong()).toEqual(['people.tooManyAttempts']);
    expect(await holder.refusals(READ, { token: story.token.officer })).toEqual(['people.tooManyAttempts']);
  });

  it('opens nothing more for who is signed in as somebody else', async () => {
    await app().make.person({ email: 'fremd@amt.example', roles: [Role.COMMITTEE_MEMBER] });
    const stranger = await app().signedInAs('fremd@amt.example');
    await stranger.ask(UNCHANGED, unchanged(story.token.head, story.ofHead));
    expect((await story.reports())[0]).toMatchObject({ by: 'Henrike Haupt' });
    expect(await stranger.ask('{ me { id } }')).not.toEqual({ me: { id: story.people.head } });
  });

  it('is made anew each time a mail is written, and never for a shared mailbox', async () => {
    const links = app().nest.get(MailLinkService);
    const [mail] = await app().make.rows<{ id: string }>`
      select id from delivery where address = 'officer@amt.example'`;
    const again = (await links.issue([mail.id])).get(mail.id) ?? '';
    expect(again).not.toBe(story.token.officer);
    expect(await states(again)).toEqual(await states(story.token.officer));
    const mailbox = await app().make.row('delivery', {
      address: 'amt@amt.example',
      day: '2026-11-02',
      message_id: '<mailbox@faden.example>',
    });
    expect(await links.issue([mailbox])).toEqual(new Map());
    expect(await links.issue([])).toEqual(new Map());
  });

  it('costs as many statements for many measures as for few', async () => {
    const statements = new StatementCounter(app().nest);
    const { make } = app();
    const read = () => statements.during(() => story.items(story.token.officer));
    const few = await read();
    await make.rows`
      with made as (
        insert into measure (number, title, field_of_action_id, lead_office_id, status)
        select 'X-' || n, 'Maßnahme ' || n, m.field_of_action_id, m.lead_office_id, 'ONGOING'
          from measure m, generate_series(1, 200) n where m.number = 'AR-01' returning id),
      asked as (insert into report_request (measure_id, due_on, asked_on)
        select id, '2026-11-06', '2026-11-02' from made returning id, measure_id),
      under_review as (insert into review_item (review_id, measure_id, request_id)
        select v.id, asked.measure_id, asked.id from asked, review v)
      insert into reminder (step_id, measure_id, recipient_id, address, reason, delivery_id)
      select r.step_id, made.id, r.recipient_id, r.address, r.reason, r.delivery_id
        from made, reminder r where r.measure_id = ${story.known}::uuid`;
    expect(await read()).toEqual(few);
    const items = await story.items(story.token.officer);
    expect(items).toHaveLength(203);
  });
});
