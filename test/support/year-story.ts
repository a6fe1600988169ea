import { Role } from '../../src/kernel/actor.js';
import { addDays, instantOf, localDateIn, type LocalDate } from '../../src/kernel/calendar.js';
import type { Client } from './client.js';
import { momentNow, putBack } from './past.js';
import { seededRandom } from './random.js';
import { startTestApp, type TestApp } from './test-app.js';

export const MONTHS = 12;
const DAYS_OF_MONTH = 30;

/** Which strategy loses its only agreement, and in which months that is so. */
export const WITHDRAWN = { title: 'Alt werden', from: 4, until: 8 };

/** An office whose new name was entered late: it holds since before the paper of the month before. */
export const ENTERED_LATE = { month: 10, before: 'Wohnungsamt', after: 'Amt für Wohnen' };

/** What offices are called from which month on. */
export const RENAMED = [
  { from: 2, before: 'Sozialamt', after: 'Amt für Soziales' },
  { from: 6, before: 'Jugendamt', after: 'Amt für Kinder und Familie' },
  { from: 7, before: 'Schulamt', after: 'Amt für Bildung' },
  { from: 10, before: 'Wohnungsamt', after: 'Amt für Wohnen' },
];

interface Told {
  readonly id: string;
  readonly number: string;
  readonly strategy: number;
  readonly visibility: string;
  state: 'RUNNING' | 'DONE' | 'WITHDRAWN';
}

/** What happened in a month: numbers of measures. */
export type Happened = Record<'new' | 'done' | 'withdrawn' | 'reopened' | 'slipped', string[]>;

const ASSESSMENTS = [
  { selfAssessment: 'ON_TRACK' },
  { selfAssessment: 'AT_RISK', reasonCode: 'STAFF', reason: 'Stelle leer.' },
  {
    selfAssessment: 'OFF_TRACK',
    reasonCode: 'MONEY',
    reason: 'Mittel fehlen.',
    counterStep: 'Antrag gestellt.',
  },
] as const;

const act = (name: string, type: string, selection = '{ __typename }') =>
  `mutation Act($input: ${type}!) { result: ${name}(input: $input) ${selection} }`;
const REPORT = act('reportStatus', 'ReportStatusInput');
const CHANGE = act('changeMeasure', 'ChangeMeasureInput');
const MOVE = act('changeMeasureStatus', 'ChangeMeasureStatusInput');
const RENAME = act('renameOffice', 'RenameInput');
const MERGE = act('mergeOffices', 'MergeOfficesInput');
const STATE = act('stateAgreement', 'StateAgreementInput');
const RECORD = act('recordObservations', 'RecordObservationsInput');

/** A year in the life of a county, in months of thirty days that end yesterday; the same dice each time. */
export class YearStory {
  coordinator!: Client;
  bodyId = '';
  readonly happened: Happened[] = [];
  readonly strategies: { id: string; title: string }[] = [];
  private readonly measures: Told[] = [];
  private readonly offices: string[] = [];
  private readonly random = seededRandom(20_261_122);
  private readonly first: LocalDate;
  private county = '';
  private field = '';
  private area = '';
  private indicator = '';
  private version = '';
  private meetings = 0;
  private task = '';

  private constructor(readonly app: TestApp) {
    this.first = addDays(localDateIn(new Date()), -1 - DAYS_OF_MONTH * MONTHS);
  }

  static async begin(): Promise<YearStory> {
    const story = new YearStory(await startTestApp());
    await story.on(0, async () => {
      await story.settle();
      for (let count = 0; count < 24; count++) await story.found(0);
      await story.meet(0);
    });
    return story;
  }

  /** The day on which a month ends: the conference is held, and papers are made. */
  dayOf = (month: number): LocalDate => addDays(this.first, DAYS_OF_MONTH * month);

  /** Does something on the day of a month; all that is written is written on that day. */
  async on<Result>(month: number, work: () => Promise<Result>, hour = 10): Promise<Result> {
    const since = await momentNow(this.app);
    const day = this.dayOf(month);
    this.app.clock.setTo(day, hour);
    if (month > 0 || this.coordinator) this.coordinator = await this.app.signedInAs('k@kreis.example');
    const result = await work();
    await putBack(this.app, since, instantOf(day, hour));
    return result;
  }

  /** What happens in a month. */
  async live(month: number): Promise<void> {
    await this.on(month, async () => {
      this.happened[month] = { new: [], done: [], withdrawn: [], reopened: [], slipped: [] };
      const told = this.happened[month];
      for (let count = 0; count < 3; count++) told.new.push((await this.found(month)).number);
      const [late, later, finished, dropped, ...others] = this.some('RUNNING', 8, told.new);
      for (const measure of others) await this.report(measure, this.pick(ASSESSMENTS));
      for (const measure of [late, later]) await this.slip(measure, month);
      told.slipped.push(late.number, later.number);
      await this.complete(finished, month);
      told.done.push(finished.number);
      await this.discontinue(dropped);
      told.withdrawn.push(dropped.number);
      if (month % 3 === 0) {
        const [again] = this.some('DONE', 1, told.done);
        // By whoever took it over: its office may be gone
        await this.app.make.change('measure', again.id, {
          status: 'IN_PROGRESS',
          actual_end: null,
          lead_office_id: this.offices[2],
        });
        again.state = 'RUNNING';
        told.reopened.push(again.number);
      }
      await this.reorganise(month);
      if (month % 4 === 1) await this.figure(40 + month);
      await this.meet(month);
    });
  }

  /** Some measure that all may see and that runs. */
  anyMeasure(): string {
    return this.some('RUNNING', 1, [])[0].id;
  }

  private async settle(): Promise<void> {
    const { make } = this.app;
    this.county = await make.organisation({ name: 'Kreis' });
    for (const name of ['Sozialamt', 'Jugendamt', 'Gesundheitsamt', 'Wohnungsamt', 'Schulamt', 'Kulturamt'])
      this.offices.push(await make.office({ name, organisation_id: this.county }));
    this.field = await make.fieldOfAction();
    this.area = await make.area({ name: 'Gartenvorstadt' });
    await make.person({ email: 'k@kreis.example', roles: [Role.COORDINATOR], officeId: this.offices[0] });
    this.coordinator = await this.app.signedInAs('k@kreis.example');
    this.bodyId = await make.row('body', {
      name: 'Sozialausschuss',
      short_name: 'SA',
      type: 'COMMITTEE',
      organisation_id: this.county,
      secretariat_office_id: this.offices[0],
      is_public: true,
    });
    for (const title of ['Bezahlbar wohnen', WITHDRAWN.title]) {
      const id = await make.row('strategy', {
        title,
        lead_office_id: this.offices[this.strategies.length],
        visibility: 'PUBLIC',
      });
      this.version = await make.row('strategy_version', {
        strategy_id: id,
        number: 1,
        text: 'Text.',
        submitted_on: this.dayOf(0),
      });
      await make.row('agreement', {
        strategy_version_id: this.version,
        organisation_id: this.county,
        state: 'AGREED',
        stated_on: this.dayOf(0),
      });
      this.strategies.push({ id, title });
    }
    this.indicator = await make.row('indicator', {
      key: 'QUOTE',
      name_de: 'Quote',
      topic: 'Arbeit',
      unit: '%',
      direction: 'HIGHER_IS_WORSE',
      formula: 'x',
      source: 'BA',
      periodicity: 'YEARLY',
      lowest_level: 'SOCIAL_SPACE',
      counts_persons: false,
    });
    const problem_area_id = await make.row('problem_area', {
      number: 1,
      title: 'Hohe Mieten',
      description: 'Hohe Mieten.',
      urgency: 2,
      status: 'CONFIRMED',
      field_of_action_id: this.field,
      visibility: 'PUBLIC',
    });
    await make.row('strategy_problem_area', { strategy_id: this.strategies[0].id, problem_area_id });
    await make.row('evidence', {
      problem_area_id,
      kind: 'INDICATOR_VALUE',
      indicator_id: this.indicator,
      area_id: this.area,
      reference_date: '2021-12-31',
    });
    await make.rows`insert into observation (indicator_id, area_id, reference_date, value)
      values (${this.indicator}, ${this.area}, '2020-12-31', 38), (${this.indicator}, ${this.area}, '2021-12-31', 39) returning value`;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)];
  }

  /** Some that all may see, in this state, other than those. */
  private some(state: Told['state'], count: number, without: readonly string[]): Told[] {
    const left = this.measures.filter(
      (one) => one.state === state && one.visibility === 'PUBLIC' && !without.includes(one.number),
    );
    return Array.from({ length: count }, () => {
      const [one] = left.splice(Math.floor(this.random() * left.length), 1);
      if (!one) throw new Error('The county has too few measures');
      return one;
    });
  }

  private async found(month: number): Promise<Told> {
    const { make } = this.app;
    const count = this.measures.length + 1;
    const number = `TE-${String(count).padStart(3, '0')}`;
    const strategy = Math.floor(this.random() * 3);
    // The first three of a month are new to everybody; of those that were there before, some are not for all
    const visibility = month > 0 ? 'PUBLIC' : (['INTERNAL', 'COMMITTEE'][count % 6] ?? 'PUBLIC');
    const open = this.offices.slice(0, month > 7 ? 4 : 6);
    const id = await make.row('measure', {
      number,
      title: `Maßnahme ${count}`,
      field_of_action_id: this.field,
      lead_office_id: this.pick(open),
      status: 'IN_PROGRESS',
      visibility,
      planned_start: this.dayOf(month),
      actual_start: this.dayOf(month),
      planned_end: this.dayOf(month + 4 + Math.floor(this.random() * 12)),
      cost_one_off: 1_000 * count,
      is_county_wide: count % 2 === 0,
    });
    if (strategy < this.strategies.length)
      await make.row('measure_strategy', { measure_id: id, strategy_id: this.strategies[strategy].id });
    if (count % 2 === 1) await make.row('measure_area', { measure_id: id, area_id: this.area });
    await make.row('status_report', {
      measure_id: id,
      state: 'RELEASED',
      self_assessment: 'ON_TRACK',
      reported_on: this.dayOf(month),
      text: 'Läuft.',
    });
    const told: Told = { id, number, strategy, visibility, state: 'RUNNING' };
    this.measures.push(told);
    return told;
  }

  private async seen(table: 'measure' | 'office' | 'agreement', id: string): Promise<number> {
    const [row] = await this.app.make.statement<{ version: number }>(
      `select version from ${table} where ${table === 'agreement' ? 'strategy_version_id' : 'id'} = '${id}'`,
    );
    return row.version;
  }

  private async report({ id }: Told, said: object): Promise<void> {
    const input = { measureId: id, text: `Stand ${this.app.clock.today()}.`, release: true, ...said };
    await this.coordinator.ask(REPORT, { input });
  }

  private async slip({ id }: Told, month: number): Promise<void> {
    const version = await this.seen('measure', id);
    const plannedEnd = this.dayOf(month + 18);
    await this.coordinator.ask(CHANGE, {
      input: { id, version, plannedEnd: addDays(plannedEnd, month), changeReason: 'Vergabe dauert.' },
    });
  }

  private async complete(measure: Told, month: number): Promise<void> {
    await this.report(measure, { selfAssessment: 'ON_TRACK', progressPercent: 99 });
    const version = await this.seen('measure', measure.id);
    const end = { actualEnd: this.dayOf(month), goalAttainment: 'FULL' };
    const input = { id: measure.id, version, to: 'COMPLETED', reason: 'Erreicht.', ...end };
    await this.coordinator.ask(MOVE, { input });
    measure.state = 'DONE';
  }

  private async discontinue(measure: Told): Promise<void> {
    const version = await this.seen('measure', measure.id);
    const why = { discontinuedReason: 'NO_FUNDS', reason: 'Förderung abgelehnt.' };
    await this.coordinator.ask(MOVE, {
      input: { id: measure.id, version, to: 'DISCONTINUED', ...why },
    });
    measure.state = 'WITHDRAWN';
  }

  private async reorganise(month: number): Promise<void> {
    const today = this.dayOf(month);
    if (month === 2) await this.rename(0, 'Amt für Soziales', today);
    if (month === 6) await this.rename(1, 'Amt für Kinder und Familie', today);
    if (month === ENTERED_LATE.month)
      await this.rename(3, ENTERED_LATE.after, addDays(this.dayOf(month - 1), -5));
    if (month === 7) await this.merge(4, 5, today);
    if (month === WITHDRAWN.from) await this.agree('WITHDRAWN');
    if (month === WITHDRAWN.until) await this.agree('AGREED');
  }

  private async rename(place: number, name: string, validFrom: LocalDate): Promise<void> {
    const id = this.offices[place];
    const version = await this.seen('office', id);
    await this.coordinator.ask(RENAME, { input: { id, version, name, validFrom } });
  }

  private async merge(one: number, other: number, takesEffectOn: LocalDate): Promise<void> {
    const offices = [];
    for (const id of [this.offices[one], this.offices[other]])
      offices.push({ id, version: await this.seen('office', id) });
    const into = { founded: { organisationId: this.county, name: 'Amt für Bildung' } };
    await this.coordinator.ask(MERGE, { input: { offices, into, takesEffectOn } });
  }

  private async agree(state: string): Promise<void> {
    await this.coordinator.ask(STATE, {
      input: {
        strategyVersionId: this.version,
        organisationId: this.county,
        version: await this.seen('agreement', this.version),
        state,
        statedOn: this.app.clock.today(),
        changeReason: 'Neu beraten.',
      },
    });
  }

  private async figure(value: number): Promise<void> {
    const observation = { indicatorId: this.indicator, areaId: this.area, referenceDate: '2021-12-31' };
    await this.coordinator.ask(RECORD, {
      input: { observations: [{ ...observation, value, quality: 'REVISED' }], changeReason: 'Korrektur.' },
    });
  }

  /** A conference gives a task and ends the one before. */
  private async meet(month: number): Promise<void> {
    const { make } = this.app;
    const meeting_id = await make.row('meeting', {
      body_id: this.bodyId,
      number: ++this.meetings,
      held_on: this.dayOf(month),
      state: 'HELD',
      visibility: 'PUBLIC',
    });
    const agenda_item_id = await make.row('agenda_item', {
      meeting_id,
      position: 1,
      title: 'Bericht',
      kind: 'DISCUSSION',
    });
    if (this.task && month % 2 === 0) await make.change('outcome', this.task, { done_on: this.dayOf(month) });
    this.task = await make.row('outcome', {
      agenda_item_id,
      number: `SA-${this.meetings}`,
      kind: 'TASK',
      text: `Auftrag ${this.meetings}`,
      responsible_office_id: this.offices[month % 4],
      due_on: this.dayOf(month + 2),
    });
  }
}
