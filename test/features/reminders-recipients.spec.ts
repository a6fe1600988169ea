import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

describe('The recipient of a reminder', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
  });
  afterEach(() => story.end());

  /** Sends the reminders of a meeting and tells who got them. */
  const receivers = async () => {
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    return story.receivers();
  };

  it('is the deputy when the accountable person is absent', async () => {
    const { first, second } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.deputy(first, second, 1);
    await story.absent(first, '2026-11-02', '2026-11-02');
    expect(await receivers()).toEqual(['erste@amt.example', 'zweite@amt.example']);
    const [asked] = story.sink.mailsTo('zweite@amt.example');
    expect(asked.text).toContain('(in Vertretung, zurück am 3. November 2026)');
    const [copy] = story.sink.mailsTo('erste@amt.example');
    expect(copy.text).toContain('(zur Kenntnis, Ihre Vertretung wurde gefragt)');
  });

  it('is the second deputy when the first one is absent, too', async () => {
    const { first, second } = await story.twoOfficers();
    const third = await story.person('dritte@amt.example');
    await story.measure({ number: 'AR-01', accountable: first });
    await story.deputy(first, second, 1);
    await story.deputy(first, third, 2);
    await story.absent(first, '2026-11-01', '2026-11-30');
    await story.absent(second, '2026-11-01', '2026-11-30');
    expect(await receivers()).toEqual(['dritte@amt.example', 'erste@amt.example']);
  });

  it('is the head of the office when the accountable person has left, whoever was the deputy', async () => {
    const { first, second } = await story.twoOfficers();
    const head = await story.person('leitung@amt.example');
    await story.set('office', story.officeId, { head_id: head });
    await story.measure({ number: 'AR-01', accountable: first });
    await story.deputy(first, second, 1);
    await story.set('person', first, { active: false, left_on: '2026-10-31' });
    expect(await receivers()).toEqual(['leitung@amt.example']);
  });

  it('is found at the moment of sending: a mail that waited goes to the deputy of who is away by then', async () => {
    const { first, second } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.deputy(first, second, 1);
    await story.absent(first, '2026-11-03', '2026-11-20');
    await story.sink.close();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.newSink();
    story.clock.setTo('2026-11-03', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example', 'zweite@amt.example']);
    expect(story.sink.mailsTo('zweite@amt.example')[0].text).toContain('in Vertretung');
    expect(story.sink.mailsTo('erste@amt.example')[0].text).toContain('zur Kenntnis');
  });

  it('is the shared mailbox, not the head, when the accountable person is absent and has no deputy', async () => {
    const { first } = await story.twoOfficers();
    const head = await story.person('leitung@amt.example');
    await story.set('office', story.officeId, { head_id: head, shared_mailbox: 'sozialamt@amt.example' });
    await story.measure({ number: 'AR-01', accountable: first });
    await story.absent(first, '2026-11-02', '2026-11-06');
    expect(await receivers()).toEqual(['sozialamt@amt.example']);
  });

  it('is the deputy when mail to the accountable person does not arrive', async () => {
    const { first, second } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.deputy(first, second, 1);
    await story.app.make.row('faulty_address', {
      address: 'erste@amt.example',
      since: '2026-10-30',
      diagnostic: '5.1.1 User unknown',
    });
    expect(await receivers()).toEqual(['zweite@amt.example']);
  });

  it('is the new person when a measure was handed on while its mail waited', async () => {
    const { first, second } = await story.twoOfficers();
    const measure = await story.measure({ number: 'AR-01', accountable: first });
    await story.sink.close();
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.set('measure', measure, { accountable_person_id: second });
    await story.newSink();
    story.clock.setTo('2026-11-03', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['zweite@amt.example']);
  });

  it('is the shared mailbox when nobody is responsible by name', async () => {
    await story.set('office', story.officeId, { shared_mailbox: 'Sozialamt@Amt.example' });
    await story.measure({ number: 'AR-01' });
    expect(await receivers()).toEqual(['sozialamt@amt.example']);
    expect(story.sink.mails[0].text).toMatch(/^Guten Tag,\n/);
  });

  it('is the coordinator when nobody can be reached', async () => {
    await story.measure({ number: 'AR-01' });
    expect(await receivers()).toEqual([]);
    const [mail] = story.sink.mailsTo(COORDINATION);
    expect(mail.text).toContain('weil sonst niemand erreichbar ist');
  });

  it('gets one mail for own measures and those of two others whose deputy she is', async () => {
    const { first, second } = await story.twoOfficers();
    const third = await story.person('dritte@amt.example');
    await story.measure({ number: 'AR-01', accountable: first });
    await story.measure({ number: 'AR-02', accountable: second });
    await story.measure({ number: 'AR-03', accountable: third });
    for (const person of [first, second]) {
      await story.deputy(person, third, 1);
      await story.absent(person, '2026-11-02', '2026-11-06');
    }
    expect(await receivers()).toEqual(['dritte@amt.example', 'erste@amt.example', 'zweite@amt.example']);
    const [mail, ...others] = story.sink.mailsTo('dritte@amt.example');
    expect(mail.text).toMatch(/AR-01[^]*AR-02[^]*AR-03/);
    expect(others).toEqual([]);
  });

  it('gets one mail a day, also where two conferences ask', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.planMeeting('2026-11-25', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    story.clock.setTo('2026-11-03', 8);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example', 'erste@amt.example']);
  });
});
