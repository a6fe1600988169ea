import { Role } from '../../src/kernel/actor.js';
import { DatedPlans } from '../../src/features/reviews/index.js';
import { systemActor } from '../../src/kernel/actor.js';
import { Transactions } from '../../src/platform/database/transactions.js';
import type { Client } from '../support/client.js';
import { StatementCounter } from '../support/statements.js';
import { COORDINATION, ReminderStory } from '../support/reminder-story.js';

const PROFILE = '{ reminderProfiles { id version kind } }';
const SWITCH =
  'mutation Do($input: ChangeReminderProfileInput!) { changeReminderProfile(input: $input) { version } }';
const PLAN =
  'mutation Do($input: PlanReviewInput!) { planReview(input: $input) { id anchorOn reportDueOn } }';

describe('What is counted from single days', () => {
  let story: ReminderStory;
  let coordinator: Client;
  let officer: string;

  beforeEach(async () => {
    story = await ReminderStory.begin('2026-11-02');
    coordinator = await story.app.signedInAs(COORDINATION);
    officer = (await story.twoOfficers()).first;
  });
  afterEach(() => story.end());

  const plan = (day: string) => story.app.make.rows<{ code: string; due: string; state: string }>`
    select code, due_on::text as due, state from reminder_step where review_id is null and anchor_on = ${day}::date
     order by due_on, code`;
  const on = async (day: string, hour = 9) => {
    story.clock.setTo(day, hour);
    await story.checkNow();
  };
  const subjects = (address: string) => story.sink.mailsTo(address).map(({ subject }) => subject);
  const add = async (measureId: string, dueOn: string, title = 'Eröffnung') => {
    const { addMilestone } = await coordinator.ask<{ addMilestone: Milestone }>(
      'mutation Do($input: AddMilestoneInput!) { addMilestone(input: $input) { id version title } }',
      { input: { measureId, dueOn, title } },
    );
    return addMilestone;
  };
  interface Milestone {
    readonly id: string;
    readonly version: number;
    readonly title: string;
  }

  describe('a milestone', () => {
    it('is planned with the change that makes it, and reminded of on its days, once', async () => {
      const measure = await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: officer });
      await add(measure, '2026-11-26');
      expect(await plan('2026-11-26')).toEqual([
        { code: 'MILE-01', due: '2026-11-05', state: 'PLANNED' },
        { code: 'MILE-02', due: '2026-11-26', state: 'PLANNED' },
        { code: 'MILE-03', due: '2026-12-03', state: 'PLANNED' },
        { code: 'MILE-04', due: '2026-12-28', state: 'PLANNED' },
      ]);
      for (const day of [
        '2026-11-05',
        '2026-11-06',
        '2026-11-26',
        '2026-12-03',
        '2026-12-24',
        '2026-12-29',
      ]) {
        await on(day);
        await on(day, 11);
      }
      expect(story.receivers()).toEqual(Array(4).fill('erste@amt.example'));
      expect(subjects('erste@amt.example')[0]).toBe('Meilenstein in drei Wochen: AR-01 Eröffnung');
      expect(subjects('zweite@amt.example')).toEqual([]);
    });

    it('that moves finds another plan; one that is reached or given up is not spoken of any more', async () => {
      const measure = await story.measure({ number: 'AR-01', accountable: officer });
      const moves = await add(measure, '2026-11-26', 'Eröffnung');
      const ends = await add(measure, '2026-11-27', 'Abnahme');
      const change = (id: string, version: number, values: object) =>
        coordinator.ask(
          'mutation Do($input: ChangeMilestoneInput!) { changeMilestone(input: $input) { id } }',
          {
            input: { id, version, changeReason: 'Lieferverzug', ...values },
          },
        );
      await change(moves.id, moves.version, { dueOn: '2026-12-17' });
      expect((await plan('2026-12-17')).map(({ due }) => due)).toEqual([
        '2026-11-26',
        '2026-12-17',
        '2026-12-24',
        '2027-01-18',
      ]);
      await on('2026-11-05');
      expect(subjects('erste@amt.example')).toEqual([]);
      await on('2026-11-06');
      expect(subjects('erste@amt.example')).toEqual(['Meilenstein in drei Wochen: AR-01 Abnahme']);
      await change(ends.id, ends.version, { isDropped: true });
      await on('2026-11-26');
      expect(subjects('erste@amt.example')[1]).toBe('Meilenstein in drei Wochen: AR-01 Eröffnung');
      await on('2026-11-27');
      await on('2026-12-04');
      expect(story.receivers()).toHaveLength(2);
    });

    it('of old lists causes no flood: what lies behind is left out', async () => {
      const measure = await story.measure({ number: 'AR-01', accountable: officer });
      for (const [index, day] of [
        '2024-03-01',
        '2025-06-30',
        '2026-08-01',
        '2026-10-20',
        '2026-10-30',
      ].entries())
        await story.app.make.row('milestone', {
          measure_id: measure,
          title: `Alt ${index}`,
          due_on: day,
        });
      await story.checkNow();
      expect(story.receivers()).toEqual([]);
      expect(await plan('2025-06-30')).toEqual([]);
      expect((await plan('2026-10-20')).map(({ code, state }) => `${code} ${state}`)).toEqual([
        'MILE-01 SKIPPED',
        'MILE-02 SKIPPED',
        'MILE-03 SKIPPED',
        'MILE-04 PLANNED',
      ]);
    });
  });

  it('the planned end is asked for, reminded of, and told to coordination a month later', async () => {
    const measure = await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: officer });
    await story.measure({ number: 'AR-02', accountable: officer, status: 'ONGOING' });
    const { measure: seen } = await coordinator.ask<{ measure: { version: number } }>(
      'query Seen($id: ID!) { measure(id: $id) { version } }',
      { id: measure },
    );
    await coordinator.ask(
      'mutation Do($input: ChangeMeasureInput!) { changeMeasure(input: $input) { id } }',
      {
        input: { id: measure, version: seen.version, plannedEnd: '2027-01-14', changeReason: 'Vereinbart' },
      },
    );
    expect((await plan('2027-01-14')).map(({ code, due }) => `${code} ${due}`)).toEqual([
      'ENDE-01 2026-11-13',
      'ENDE-02 2027-01-14',
      'ENDE-03 2027-01-28',
      'ENDE-04 2027-02-15',
    ]);
    for (const day of ['2026-11-13', '2027-01-14', '2027-01-28', '2027-02-15']) await on(day);
    expect(subjects('erste@amt.example')).toEqual([
      'Die Maßnahme endet bald: AR-01 Sprachcafé',
      'Geplantes Ende heute: AR-01 Sprachcafé',
      'Geplantes Ende überschritten: AR-01 Sprachcafé',
    ]);
    expect(subjects(COORDINATION).filter((subject) => subject.includes('AR-01'))).toHaveLength(1);
    expect(story.receivers()).toHaveLength(3);
  });

  describe('an outcome with a due day', () => {
    let head: string;
    let item: string;

    beforeEach(async () => {
      head = await story.person('leitung@amt.example', { name: 'Henrike Haupt', roles: [Role.OFFICE_HEAD] });
      await story.set('office', story.officeId, { head_id: head });
      const bodyId = await story.body();
      const meeting = await story.app.make.row('meeting', {
        body_id: bodyId,
        number: 1,
        held_on: '2026-11-02',
        state: 'INVITED',
      });
      item = await story.app.make.row('agenda_item', {
        meeting_id: meeting,
        position: 1,
        title: 'Sprachcafé',
        kind: 'DISCUSSION',
      });
    });
    const record = async (dueOn: string, values: object = {}) => {
      const { recordOutcome } = await coordinator.ask<{
        recordOutcome: { id: string; version: number; number: string };
      }>('mutation Do($input: RecordOutcomeInput!) { recordOutcome(input: $input) { id version number } }', {
        input: {
          agendaItemId: item,
          kind: 'TASK',
          text: 'Vertrauliches klären',
          responsibleOfficeId: story.officeId,
          dueOn,
          ...values,
        },
      });
      return recordOutcome;
    };

    it('has its plan at once, reaches the office and at last coordination, without its words', async () => {
      const { number } = await record('2026-11-26');
      expect(await plan('2026-11-26')).toEqual([
        { code: 'BESCH-01', due: '2026-11-05', state: 'PLANNED' },
        { code: 'BESCH-02', due: '2026-11-23', state: 'PLANNED' },
        { code: 'BESCH-03', due: '2026-11-26', state: 'PLANNED' },
        { code: 'BESCH-04', due: '2026-12-10', state: 'PLANNED' },
      ]);
      for (const day of ['2026-11-05', '2026-11-23', '2026-11-26']) await on(day);
      expect(story.receivers()).toEqual(Array(3).fill('leitung@amt.example'));
      expect(subjects('leitung@amt.example')[0]).toContain(number);
      const before = subjects(COORDINATION).length;
      await on('2026-12-10');
      expect(subjects(COORDINATION).slice(before)).toEqual([expect.stringContaining(number)]);
      for (const { text, html } of story.sink.mails) expect(`${text}${html}`).not.toContain('Vertrauliches');
    });

    it('is not spoken of any more when it is done', async () => {
      const { id, version } = await record('2026-11-26');
      await coordinator.ask(
        'mutation Do($input: CompleteOutcomeInput!) { completeOutcome(input: $input) { id } }',
        {
          input: { id, version },
        },
      );
      for (const day of ['2026-11-05', '2026-11-23', '2026-11-26', '2026-12-10']) await on(day);
      expect(story.receivers()).toEqual([]);
    });

    it('stands on the list of its office on the first working day of each month; no list is empty', async () => {
      await record('2027-06-30');
      await record('2027-07-30');
      await on('2026-12-01');
      await on('2026-12-01', 14);
      await on('2026-12-02');
      expect(story.receivers()).toEqual(['leitung@amt.example']);
      const [list] = story.sink.mailsTo('leitung@amt.example');
      expect(list.text.match(/- Offene Aufträge und Beschlüsse: /g)).toHaveLength(2);
      await on('2027-01-04');
      expect(story.receivers()).toHaveLength(2);
      await story.app.make.rows`update outcome set done_on = '2027-01-05'`;
      await on('2027-02-01');
      expect(story.receivers()).toHaveLength(2);
    });
  });

  it('is planned with as many statements for many days as for few', async () => {
    const statements = new StatementCounter(story.app.nest);
    const ensure = () =>
      story.app.nest
        .get(Transactions)
        .run({ actor: systemActor, source: 'JOB' }, () => story.app.nest.get(DatedPlans).ensure());
    await ensure();
    const measure = await story.measure({ number: 'AR-01', accountable: officer });
    const milestone = (day: string) =>
      story.app.make.row('milestone', { measure_id: measure, title: day, due_on: day });
    await milestone('2027-03-01');
    const few = await statements.during(ensure);
    for (let day = 1; day <= 28; day++) await milestone(`2027-02-${String(day).padStart(2, '0')}`);
    expect((await statements.during(ensure)).length).toBe(few.length);
    expect((await plan('2027-02-28')).length).toBe(4);
    expect((await statements.during(ensure)).length).toBeLessThan(few.length);
  });

  describe('status reports by a day of the year', () => {
    const reviews = () => story.app.make.rows<{ day: string; state: string }>`
      select anchor_on::text as day, state from review order by anchor_on`;
    const switchOn = async () => {
      const { reminderProfiles } = await coordinator.ask<{
        reminderProfiles: { id: string; version: number; kind: string }[];
      }>(PROFILE);
      const { id, version } = reminderProfiles.find(({ kind }) => kind === 'HALF_YEARLY_STATUS')!;
      await coordinator.ask(SWITCH, { input: { id, version, active: true } });
    };

    it('are called for only where a county wants them, and then within sixty days before the day, once', async () => {
      await on('2027-03-15');
      expect(await reviews()).toEqual([]);
      expect(await coordinator.refusals(PLAN, { input: { dueOn: '2027-05-31' } })).toEqual([
        'reviews.profileInactive',
      ]);
      await switchOn();
      await on('2027-02-26');
      expect(await reviews()).toEqual([]);
      await on('2027-03-01');
      await on('2027-03-02');
      expect(await reviews()).toEqual([{ day: '2027-04-30', state: 'OPEN' }]);
    });

    it('ask, remind and end with their last step, in words that need no meeting', async () => {
      const second = (
        await story.app.make.rows<{ id: string }>`select id from person where email = 'zweite@amt.example'`
      )[0].id;
      await story.measure({ number: 'AR-01', title: 'Sprachcafé', accountable: officer });
      await story.deputy(officer, second, 1);
      await switchOn();
      await on('2027-03-01');
      for (const day of ['2027-04-01', '2027-04-02', '2027-04-16', '2027-04-27']) await on(day);
      expect(story.receivers()).toEqual([
        ...Array<string>(3).fill('erste@amt.example'),
        'zweite@amt.example',
      ]);
      const [request, reminder, last] = story.sink.mailsTo('erste@amt.example');
      expect(request.subject).toBe('Bitte um Statusmeldung zum Stichtag am 30. April 2027');
      expect(request.text).toContain('Statusmeldung zum Stichtag, 30. April 2027:');
      expect(request.text).not.toMatch(/Sitzung|Konferenz|undefined|null/);
      expect(reminder.subject).toBe('Erinnerung: Statusmeldung fehlt noch – AR-01 Sprachcafé');
      expect(last.text).toContain('Eine weitere Erinnerung kommt nicht.');
      const words = await story.app.make.rows<{ code: string; words: string }>`
        select code, in_words_de as words from reminder_step where review_id is not null and code like 'HALF%' order by code`;
      expect(words[0].words).toBe('28 Tage vor dem Stichtag');
      expect(words).toHaveLength(5);
      const before = subjects(COORDINATION).length;
      await on('2027-05-07');
      await on('2027-05-14');
      await on('2027-05-18');
      expect(subjects(COORDINATION).slice(before)).toEqual(['Überfällige Meldungen', 'Keine Meldung']);
      expect(await reviews()).toEqual([{ day: '2027-04-30', state: 'CLOSED' }]);
      expect(story.receivers()).toHaveLength(4);
    });

    it('can be asked for by any day to come, but not twice by one', async () => {
      await switchOn();
      const ask = (dueOn: string) => coordinator.refusals(PLAN, { input: { dueOn } });
      expect(await ask('2026-11-02')).toEqual(['reviews.dayPassed']);
      await coordinator.ask(PLAN, { input: { dueOn: '2026-12-31' } });
      expect(await ask('2026-12-31')).toEqual(['reviews.dayTaken']);
      expect(await reviews()).toEqual([{ day: '2026-12-31', state: 'OPEN' }]);
    });
  });
});
