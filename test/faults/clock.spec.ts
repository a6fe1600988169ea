import { BERLIN, isSendingTime, localHourIn, nrw } from '../../src/kernel/calendar.js';
import { JobQueue } from '../../src/platform/jobs/index.js';
import { isFull } from '../support/sending-experiment.js';
import { ReminderStory } from '../support/reminder-story.js';

const PEOPLE = isFull ? 100 : 20;
const PATIENCE_MS = isFull ? 600_000 : 120_000;
const HOUR = 3_600_000;

/** People who owe a report for a meeting, and the worker that writes to them, on a clock that we set. */
class ClockStory {
  people: string[] = [];
  private meetingId = '';

  private constructor(readonly reminders: ReminderStory) {}

  static async begin(today: string, heldOn: string, environment?: Record<string, string>) {
    const story = new ClockStory(await ReminderStory.begin(today, { environment }));
    story.people = await story.reminders.crowd(PEOPLE);
    story.meetingId = (await story.reminders.planMeeting(heldOn)).id;
    return story;
  }

  /** Lets time pass in steps up to an instant, wakes the worker after each, and answers when mail arrived, on the county's clock. */
  async passUntil(end: string, stepMs: number): Promise<Map<string, number>> {
    const { clock } = this.reminders;
    const arrivals = new Map<string, number>();
    for (let at = clock.now().getTime() + stepMs; at <= Date.parse(end); at += stepMs) {
      clock.set(new Date(at));
      const before = this.reminders.sink.mails.length;
      await this.reminders.checkNow();
      const arrived = this.reminders.sink.mails.length - before;
      if (arrived > 0) arrivals.set(wallClock.format(clock.now()), arrived);
    }
    return arrivals;
  }

  /** The steps whose day has come, oldest first. */
  async stepsUntil(day: string): Promise<{ code: string; state: string; reason: string | null }[]> {
    return this.reminders.app.make.rows`
      select s.code, s.state, s.state_reason as reason from reminder_step s join review v on v.id = s.review_id
       where v.meeting_id = ${this.meetingId}::uuid and s.due_on <= ${day}::date order by s.due_on, s.code`;
  }

  /** Each of the mails that arrived since went to somebody else, and everybody got one. */
  expectOneEach(since = 0): void {
    const mails = this.reminders.sink.mails.slice(since);
    expect(mails.flatMap(({ recipients }) => recipients).sort()).toEqual(this.people);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(PEOPLE);
  }

  end(): Promise<void> {
    return this.reminders.end();
  }
}

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: BERLIN,
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('A mail server that is down for a day', () => {
  it(
    'delays every mail and loses none',
    async () => {
      const story = await ClockStory.begin('2026-11-02', '2026-12-28');
      const { reminders } = story;
      await reminders.sink.close();
      await reminders.checkNow();
      await story.passUntil('2026-11-03T10:30:00Z', HOUR / 2);
      await reminders.newSink();
      const arrivals = await story.passUntil('2026-11-03T16:30:00Z', HOUR / 2);
      expect([...arrivals.keys()]).toEqual(['2026-11-03 12:00']);
      story.expectOneEach();
      await story.end();
    },
    PATIENCE_MS,
  );
});

describe('The same job run five times', () => {
  it(
    'sends each mail once, one after the other as well as all at once, in two workers',
    async () => {
      const story = await ClockStory.begin('2026-11-02', '2026-12-28');
      const { reminders } = story;
      await reminders.app.startWorker();
      const queue = reminders.app.nest.get(JobQueue);
      await Promise.all(Array.from({ length: 5 }, () => queue.enqueue('reminders.sendDue')));
      await reminders.settled();
      for (let time = 1; time <= 5; time++) await reminders.checkNow();
      story.expectOneEach();
      await story.end();
    },
    PATIENCE_MS,
  );
});

describe('A clock that is set three days ahead', () => {
  it(
    'leads to the newest step only, and set back again to nothing',
    async () => {
      // Counted from this meeting, Easter moves the step of the fourth day to the end of the week before: two within three days
      const story = await ClockStory.begin('2027-02-22', '2027-04-19');
      const { reminders } = story;
      await reminders.checkNow();
      story.expectOneEach();

      reminders.clock.setTo('2027-03-22', 7);
      await reminders.checkNow();
      expect(reminders.sink.mails).toHaveLength(PEOPLE);
      reminders.clock.setTo('2027-03-25', 10);
      await reminders.checkNow();
      story.expectOneEach(PEOPLE);
      const steps = await story.stepsUntil('2027-03-25');
      const newest = steps.pop();
      expect(newest).toMatchObject({ state: 'DONE' });
      expect(steps.at(-1)).toMatchObject({ state: 'SKIPPED', reason: 'SUPERSEDED' });

      reminders.clock.setTo('2027-03-22', 10);
      await reminders.checkNow();
      reminders.clock.setTo('2027-03-25', 12);
      await reminders.checkNow();
      expect(reminders.sink.mails).toHaveLength(2 * PEOPLE);
      await story.end();
    },
    PATIENCE_MS,
  );
});

describe.each([
  ['summer time begins', '2026-03-02', '2026-04-27', '2026-03-28T17:00:00Z', '2026-03-30', '06:00'],
  ['summer time ends', '2026-09-28', '2026-11-23', '2026-10-24T17:00:00Z', '2026-10-26', '07:00'],
])('The weekend on which %s', (_, requestOn, heldOn, saturday, monday, eightInUtc) => {
  it(
    'changes nothing: what is due on Monday arrives once, when the office opens',
    async () => {
      const story = await ClockStory.begin(requestOn, heldOn);
      const { reminders } = story;
      await reminders.checkNow();
      story.expectOneEach();
      reminders.clock.set(new Date(saturday));
      const arrivals = await story.passUntil(`${monday}T18:00:00Z`, HOUR);
      expect([...arrivals]).toEqual([[`${monday} 08:00`, PEOPLE]]);
      expect(isSendingTime(localHourIn(new Date(`${monday}T${eightInUtc}:00Z`)), nrw)).toBe(true);
      story.expectOneEach(PEOPLE);
      await story.end();
    },
    PATIENCE_MS,
  );
});

describe.each([
  ['hour that is missing', '2026-03-02', '2026-04-24', '2026-03-28T23:00:00Z', '2026-03-29T03:00:00Z'],
  ['hour that comes twice', '2026-09-25', '2026-11-20', '2026-10-24T22:00:00Z', '2026-10-25T03:00:00Z'],
])('The %s', (_, requestOn, heldOn, midnight, morning) => {
  it(
    'sends what has waited since Friday once, where mail may leave at any hour',
    async () => {
      const story = await ClockStory.begin(requestOn, heldOn, { MAIL_AT_ANY_HOUR: 'yes' });
      const { reminders } = story;
      await reminders.checkNow();
      const before = reminders.sink.mails.length;
      reminders.clock.set(new Date(midnight));
      await reminders.sink.close();
      await reminders.checkNow();
      reminders.clock.set(new Date(Date.parse(midnight) + HOUR));
      await reminders.newSink();
      const arrivals = await story.passUntil(morning, HOUR / 4);
      expect([...arrivals.values()]).toEqual([PEOPLE]);
      expect(before).toBe(PEOPLE);
      story.expectOneEach();
      await story.end();
    },
    PATIENCE_MS,
  );
});
