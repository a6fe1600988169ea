import { AlertReceiver } from '../support/alert-receiver.js';
import { ReminderStory } from '../support/reminder-story.js';

const PEOPLE = 8;

describe('A mail server that fails', () => {
  let story: ReminderStory;
  let operators: AlertReceiver;

  beforeEach(async () => {
    operators = await AlertReceiver.start();
    story = await ReminderStory.begin('2026-11-02', { environment: { ALERT_URL: operators.url } });
    for (let n = 1; n <= PEOPLE; n++) {
      const accountable = await story.person(`person-${n}@amt.example`);
      await story.measure({ number: `AR-${n}`, accountable });
    }
    await story.sink.close();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
  });
  afterEach(async () => {
    await story.end();
    await operators.close();
  });

  const later = (seconds: number) => story.clock.set(new Date(story.clock.now().getTime() + seconds * 1_000));

  const attempts = async () => {
    const [{ all, most }] = await story.app.make.rows<{ all: number; most: number }>`
      select sum(attempts)::integer as all, max(attempts) as most from delivery where state = 'PLANNED'`;
    return { all, most };
  };

  const health = async () => {
    const response = await fetch(`${story.app.url}/health/ready`);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  const failingSince = async () => {
    const metrics = await (await fetch(`${story.app.url}/metrics`)).text();
    return Number(/^mail_failing_since_seconds (\d+)$/m.exec(metrics)?.[1]);
  };

  it('is left alone after three mails, by all workers and over a restart', async () => {
    expect(await attempts()).toEqual({ all: 3, most: 1 });
    await story.app.startWorker();
    await story.checkNow();
    later(29);
    await story.checkNow();
    expect(await attempts()).toEqual({ all: 3, most: 1 });
  });

  it('is then tried with one mail, less and less often', async () => {
    later(30);
    await story.checkNow();
    expect((await attempts()).all).toBe(4);
    later(59);
    await story.checkNow();
    expect((await attempts()).all).toBe(4);
    later(1);
    await story.checkNow();
    expect((await attempts()).all).toBe(5);
  });

  it('gets everything at once when a trial succeeds, also what it has refused before', async () => {
    await story.newSink();
    later(30);
    await story.checkNow();
    expect(story.receivers()).toHaveLength(PEOPLE);
    expect(new Set(story.receivers()).size).toBe(PEOPLE);
  });

  it('is told of once, after an hour, and when it works again', async () => {
    const since = story.clock.now();
    for (let minute = 0; minute < 90; minute += 10) {
      expect(operators.codes).toEqual(minute >= 60 ? ['MAIL_OUTAGE'] : []);
      later(600);
      await story.checkNow();
    }
    expect(operators.alerts).toEqual([
      {
        code: 'MAIL_OUTAGE',
        message: expect.stringContaining('nothing is lost') as string,
        service: 'https://faden.example',
        since: since.toISOString(),
        failures: expect.any(Number) as number,
      },
    ]);
    expect(await health()).toEqual({
      status: 200,
      body: {
        status: 'ok',
        parts: { database: 'ok', queue: 'ok' },
        files: 'ok',
        mailFailingSince: since.toISOString(),
      },
    });
    expect(await failingSince()).toBe(since.getTime() / 1_000);

    await story.newSink();
    later(600);
    await story.checkNow();
    expect(operators.codes).toEqual(['MAIL_OUTAGE', 'MAIL_RESTORED']);
    expect((await health()).body).not.toHaveProperty('mailFailingSince');
    expect(await failingSince()).toBe(0);
    expect(story.receivers()).toHaveLength(PEOPLE);
  });

  it('disturbs nothing when the operators cannot be reached', async () => {
    await operators.close();
    later(3_600);
    await story.checkNow();
    await story.newSink();
    later(600);
    await story.checkNow();
    expect(story.receivers()).toHaveLength(PEOPLE);
    operators = await AlertReceiver.start();
  });

  it('is known to work again although no mail is left to try it with', async () => {
    await story.app.make.rows`update delivery set state = 'CANCELLED'`;
    await story.newSink();
    later(30);
    await story.checkNow();
    expect((await health()).body).not.toHaveProperty('mailFailingSince');
    expect(story.sink.mails).toEqual([]);
  });
});

describe('An address that is refused', () => {
  it('says nothing against the mail server', async () => {
    const story = await ReminderStory.begin('2026-11-02');
    for (let n = 1; n <= PEOPLE; n++) {
      const email = `person-${n}@amt.example`;
      await story.measure({ number: `AR-${n}`, accountable: await story.person(email) });
      if (n > 2) story.sink.refuse(email);
    }
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    expect(story.receivers()).toEqual(['person-1@amt.example', 'person-2@amt.example']);
    const states = await story.app.make.rows`
      select state, count(*)::integer as number from delivery group by state order by state`;
    expect(states).toEqual([
      { state: 'FAILED', number: PEOPLE - 2 },
      { state: 'SENT', number: 2 },
    ]);
    await story.end();
  });
});
