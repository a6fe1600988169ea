import { ReminderStory } from '../support/reminder-story.js';

const ASKING = ['CONF-02', 'CONF-04', 'CONF-05'];
/** The story begins with coordination starting a review before its preview ends. */
const DAY_AFTER_PREVIEW = '2026-11-03';

describe('A meeting that changes', () => {
  let story: ReminderStory;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
  });
  afterEach(() => story.end());

  /** What became of the steps that ask for reports. */
  const steps = async (meetingId: string) => {
    const review = await story.review(meetingId);
    return review?.steps
      .filter(({ code, dueOn }) => ASKING.includes(code) && dueOn !== DAY_AFTER_PREVIEW)
      .map(({ code, dueOn, state }) => `${code} ${dueOn} ${state}`);
  };

  it('when moved shifts what is still to come and keeps what was sent', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-12-21');
    await story.checkNow();
    await story.moveMeeting(meeting, '2027-01-28');
    expect(await steps(meeting.id)).toEqual([
      'CONF-02 2026-11-02 DONE',
      'CONF-04 2026-11-23 CANCELLED',
      'CONF-05 2026-11-30 CANCELLED',
      'CONF-04 2026-12-31 PLANNED',
      'CONF-05 2027-01-07 PLANNED',
    ]);
    expect((await story.review(meeting.id))?.reportDueOn).toBe('2026-12-31');
    story.clock.setTo('2026-11-23', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    story.clock.setTo('2026-12-31', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example', 'erste@amt.example']);
  });

  it('says beforehand what a move would do, and does nothing', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-12-21');
    await story.checkNow();
    const before = await steps(meeting.id);
    const input = { ...meeting, heldOn: '2027-01-28' };
    const preview = `query Preview($input: MoveMeetingInput!) {
      moveMeetingPreview(input: $input) { change code oldDueOn newDueOn inWords } }`;
    const { moveMeetingPreview } = await story.coordinator.ask<{
      moveMeetingPreview: {
        change: string;
        code: string;
        oldDueOn: string;
        newDueOn: string;
        inWords: string;
      }[];
    }>(preview, { input });
    const told = moveMeetingPreview.filter(({ code }) => ASKING.includes(code));
    expect(told).toMatchObject([
      { change: 'MOVED', code: 'CONF-04', oldDueOn: '2026-11-23', newDueOn: '2026-12-31' },
      { change: 'MOVED', code: 'CONF-05', oldDueOn: '2026-11-30', newDueOn: '2027-01-07' },
    ]);
    expect(told[0].inWords).toContain('der Sitzung');
    expect(await steps(meeting.id)).toEqual(before);
    const officer = await story.app.signedInAs('erste@amt.example');
    expect(await officer.refusals(preview, { input })).toEqual(['people.notAllowed']);
  });

  it('says what planning one would plan, and plans nothing', async () => {
    const bodyId = await story.body();
    const { planMeetingPreview } = await story.coordinator.ask<{
      planMeetingPreview: { change: string; code: string; newDueOn: string }[];
    }>(
      `query Preview($input: PlanMeetingInput!) { planMeetingPreview(input: $input) { change code newDueOn } }`,
      { input: { bodyId, heldOn: '2027-01-28' } },
    );
    const meeting = await story.planMeeting('2027-01-28', { bodyId });
    const planned = (await story.review(meeting.id))?.steps ?? [];
    expect(planMeetingPreview.map(({ change, code, newDueOn }) => `${change} ${code} ${newDueOn}`)).toEqual(
      planned.map(({ code, dueOn }) => `ADDED ${code} ${dueOn}`),
    );
    expect(planned.length).toBeGreaterThan(3);
    expect(await story.app.make.rows`select count(*)::int as count from meeting`).toEqual([{ count: 1 }]);
  });

  it('when moved before anything was sent is planned as if it had been set so at first', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const planned = await story.planMeeting('2027-02-25');
    const moved = await story.moveMeeting(planned, '2027-01-28');
    const again = await story.moveMeeting(moved, '2027-02-25');
    await story.moveMeeting(again, '2027-01-28');
    const fresh = await story.planMeeting('2027-01-28', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
    const open = (plan: string[] = []) => plan.filter((step) => step.endsWith('PLANNED'));
    expect(open(await steps(moved.id))).toHaveLength(3);
    expect(open(await steps(moved.id))).toEqual(open(await steps(fresh.id)));
  });

  it('when moved days after it was planned is looked at before it asks, on the day that now fits', async () => {
    const meeting = await story.planMeeting('2027-01-28');
    const previews = async () =>
      (await story.review(meeting.id))?.steps
        .filter(({ code, state }) => code === 'VORSCHAU' && state === 'PLANNED')
        .map(({ dueOn }) => dueOn);
    expect(await previews()).toEqual(['2026-12-02']);
    story.clock.setTo('2026-11-10', 10);
    await story.moveMeeting(meeting, '2027-02-25');
    expect(await previews()).toEqual(['2026-12-30']);
  });

  it('when moved takes back a mail that could not leave yet', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-11-23');
    await story.sink.close();
    await story.checkNow();
    await story.moveMeeting(meeting, '2027-01-28');
    await story.newSink();
    story.clock.setTo('2026-11-03', 10);
    await story.checkNow();
    expect(story.sink.mails).toHaveLength(0);
    story.clock.setTo('2026-12-03', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
  });

  it('when cancelled ends everything: nothing more is sent, nothing is owed', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const meeting = await story.planMeeting('2026-11-23');
    await story.checkNow();
    await story.cancelMeeting(meeting);
    story.clock.setTo('2026-11-09', 10);
    await story.checkNow();
    expect(story.receivers()).toEqual(['erste@amt.example']);
    expect(await story.review(meeting.id)).toMatchObject({
      state: 'CANCELLED',
      stillMissing: [],
      progress: { missing: 0 },
    });
    expect(await steps(meeting.id)).toContain('CONF-04 2026-11-09 CANCELLED');
  });

  it('when moved leaves alone what another conference asks for by the same day', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const moved = await story.planMeeting('2026-11-23');
    const kept = await story.planMeeting('2026-11-23', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
    await story.moveMeeting(moved, '2027-01-28');
    expect(await story.review(moved.id)).toMatchObject({ stillMissing: [{ number: 'AR-01' }] });
    expect(await story.review(kept.id)).toMatchObject({ stillMissing: [{ number: 'AR-01' }] });
    expect(
      await story.app.make
        .rows`select due_on::text as due from report_request where closed_on is null order by 1`,
    ).toEqual([{ due: '2026-11-09' }, { due: '2026-12-31' }]);
  });

  it('when cancelled leaves owed what another conference asks for by the same day', async () => {
    const { first } = await story.twoOfficers();
    await story.measure({ number: 'AR-01', accountable: first });
    const cancelled = await story.planMeeting('2026-11-23');
    const kept = await story.planMeeting('2026-11-23', { type: 'STRATEGY_GROUP', name: 'Strategiegruppe' });
    await story.cancelMeeting(cancelled);
    expect(await story.review(kept.id)).toMatchObject({ stillMissing: [{ number: 'AR-01' }] });
  });
});
