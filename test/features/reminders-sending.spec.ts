import { FRESH_MS } from '../../src/features/reminders/delivery.rules.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { programEngines } from '../support/job-engines.js';
import { ReminderStory } from '../support/reminder-story.js';
import { until } from '../support/until.js';

describe.each(programEngines)('Sending, with jobs in $engine', ({ start }) => {
  let engine: Awaited<ReturnType<typeof start>>;
  let story: ReminderStory;

  beforeAll(async () => {
    engine = await start();
  });
  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02', { environment: engine.environment });
  });
  afterEach(() => story.end());
  afterAll(() => engine.stop());

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

  it('is not stopped by a mail that cannot be written', async () => {
    const { first, second } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: second });
    await story.planMeeting('2026-11-23');
    // No such day can be written out: a defect of this one mail
    const [{ id, dueOn }] = await story.app.make.rows<{ id: string; dueOn: string }>`
      select id, due_on as "dueOn" from report_request where measure_id = ${measure}::uuid`;
    await story.set('report_request', id, { due_on: 'infinity' });
    await story.checkNow();
    expect(story.receivers()).toEqual(['zweite@amt.example']);
    expect(await deliveries()).toMatchObject([
      { address: 'erste@amt.example', state: 'PLANNED', attempts: 1 },
      { address: 'zweite@amt.example', state: 'SENT' },
    ]);
    await story.set('report_request', id, { due_on: dueOn });
    story.clock.set(new Date(story.clock.now().getTime() + 60_000));
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example', 'zweite@amt.example']);
  });

  it('gives back what it had in hand when the office closes', async () => {
    await story.crowd(3);
    await story.planMeeting('2026-11-23');
    story.clock.set(new Date('2026-11-02T16:59:59Z'));
    const answer = story.sink.hold();
    const checking = story.checkNow();
    await story.sink.waitFor(({ messagesSeen }) => messagesSeen === 1);
    story.clock.set(new Date('2026-11-02T17:00:01Z'));
    answer();
    await checking;
    expect(story.receivers()).toHaveLength(1);
    const states = await story.app.make.rows`select state, attempts from delivery order by state`;
    expect(states).toEqual([
      { state: 'PLANNED', attempts: 0 },
      { state: 'PLANNED', attempts: 0 },
      { state: 'SENT', attempts: 1 },
    ]);
  });

  it('says what is true when a mail leaves, not when it was begun', async () => {
    const { first, second } = await story.twoOfficers();
    const owed = [
      await story.measure({ number: 'AR-01', accountable: first }),
      await story.measure({ number: 'AR-02', accountable: second }),
    ];
    await story.planMeeting('2026-11-23');
    const answer = story.sink.hold();
    const checking = story.checkNow();
    await story.sink.waitFor(({ messagesSeen }) => messagesSeen === 1);
    for (const measure of owed) await story.report(measure);
    const then = performance.now();
    await until('what was written is no longer fresh', () => performance.now() > then + FRESH_MS);
    answer();
    await checking;
    expect(story.receivers()).toHaveLength(1);
    expect((await deliveries()).map(({ state }) => state).sort()).toEqual(['CANCELLED', 'SENT']);
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
    const planned = review?.steps.filter(({ state }) => state !== 'CANCELLED');
    expect(planned?.map(({ code, state }) => `${code} ${state}`)).toEqual([
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
    const steps = (await story.review(meeting.id))?.steps;
    expect(steps?.find(({ code, dueOn }) => code === 'CONF-02' && dueOn === '2026-11-02')?.state).toBe(
      'PLANNED',
    );
    await story.end();
  });
});
