import { JobQueue } from '../../src/platform/jobs/index.js';
import { ReminderStory } from '../support/reminder-story.js';

describe('Sending', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
  });
  afterEach(() => story.end());

  const deliveries = () =>
    story.app.make.rows<{ address: string; state: string; attempts: number; messageId: string }>`
      select address, state, attempts, message_id as "messageId" from delivery order by address`;

  it('happens once, however often and by however many workers it is asked for', async () => {
    for (let n = 0; n < 12; n++) {
      const person = await story.person(`person-${n}@amt.example`);
      await story.measure({ number: `AR-${n}`, accountable: person });
    }
    await story.app.startWorker();
    await story.planMeeting('2026-11-23');
    const queue = story.app.nest.get(JobQueue);
    await Promise.all(Array.from({ length: 8 }, () => queue.enqueue('reminders.sendDue')));
    await story.settled();
    await story.checkNow();
    expect(story.receivers()).toHaveLength(12);
    expect(new Set(story.receivers()).size).toBe(12);
  });

  it('does not let one refused address block the others', async () => {
    const { first, second } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: second });
    story.sink.refuse('erste@amt.example');
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    expect(story.receivers()).toEqual(['zweite@amt.example']);
    expect(await deliveries()).toMatchObject([
      { address: 'erste@amt.example', state: 'FAILED' },
      { address: 'zweite@amt.example', state: 'SENT' },
    ]);
    expect(await story.app.make.rows`select address, diagnostic from faulty_address`).toEqual([
      { address: 'erste@amt.example', diagnostic: expect.stringContaining('User unknown') as string },
    ]);
  });

  it('waits for a mail server that is down, and then sends the same mail', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.sink.close();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    const [waiting] = await deliveries();
    expect(waiting).toMatchObject({ state: 'PLANNED', attempts: 1 });
    await story.newSink();
    story.clock.setTo('2026-11-03', 8);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    expect(story.sink.mails[0].messageId).toBe(waiting.messageId);
    expect(waiting.messageId).toMatch(/^<[0-9a-f-]{36}@faden\.example>$/);
  });

  it('repeats a mail with the same Message-ID when the answer of the mail server was lost', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    story.sink.drop();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    story.clock.set(new Date(story.clock.now().getTime() + 5 * 60_000));
    await story.checkNow();
    const [sent] = await deliveries();
    expect(sent).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(story.sink.mails.map(({ messageId }) => messageId)).toEqual([sent.messageId]);
  });

  it('takes over from a worker that died while it was sending', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    await story.sink.close();
    await story.checkNow();
    await story.newSink();
    const now = story.clock.now();
    const [{ id }] = await story.app.make.rows<{ id: string }>`select id from delivery`;
    await story.set('delivery', id, {
      state: 'SENDING',
      claimed_until: new Date(now.getTime() + 60_000),
    });
    await story.checkNow();
    expect(story.sink.mails).toHaveLength(0);
    story.clock.set(new Date(now.getTime() + 61_000));
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('drops a mail that waited when the report came in meanwhile', async () => {
    const { first, second } = await story.twoOfficers();
    const reported = await story.measure({ number: 'AR-01', accountable: first });
    const alsoReported = await story.measure({ number: 'AR-02', accountable: second });
    await story.measure({ number: 'AR-03', accountable: second });
    await story.sink.close();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.report(reported);
    await story.report(alsoReported);
    await story.newSink();
    story.clock.setTo('2026-11-03', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['zweite@amt.example']);
    expect(story.sink.mails[0].text).toContain('AR-03');
    expect(story.sink.mails[0].text).not.toContain('AR-02');
    expect(await deliveries()).toMatchObject([{ state: 'CANCELLED' }, { state: 'SENT' }]);
  });

  it('after days without a worker sends only the newest step, as a request where nobody was asked yet', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-12-07');
    story.clock.setTo('2026-11-16', 10);
    await story.checkNow();
    await story.checkNow();
    expect(story.sink.mails.map(({ subject }) => subject)).toEqual([
      'Bitte um Statusmeldung zur Fachplanungskonferenz am 7. Dezember 2026',
    ]);
    const review = await story.review(meeting.id);
    expect(review?.steps.map(({ code, state }) => `${code} ${state}`)).toEqual([
      'CONF-02 SKIPPED',
      'CONF-04 SKIPPED',
      'CONF-05 DONE',
    ]);
  });

  it('keeps in history that it was the program, in a job', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    expect(
      await story.app.make.rows`select change_source as source, updated_by as person from delivery`,
    ).toEqual([{ source: 'JOB', person: null }]);
  });
});

describe('Without a mail server', () => {
  it('reminders stay planned', async () => {
    const story = await ReminderStory.begin('2026-11-02', { withMail: false });
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-11-23');
    await story.checkNow();
    expect((await story.review(meeting.id))?.steps[0]).toMatchObject({ code: 'CONF-02', state: 'PLANNED' });
    await story.end();
  });
});
