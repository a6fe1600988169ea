import { addDays, type HolidayCalendar, type LocalDate } from '../../kernel/calendar.js';
import { type Actor, systemActor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { INestApplication, Type } from '@nestjs/common';
import type { TellingClock } from '../demo-clock.js';
import { ToldPast } from './told-past.js';

/** Ids of one kind by the keys of the content. Asking for a key that was never written down is a defect of the content. */
export class Ids extends Map<string, string> {
  constructor(private readonly kind: string) {
    super();
  }

  of(key: string): string {
    const id = this.get(key);
    if (id === undefined) throw new Error(`The demo has no ${this.kind} with the key ${key}`);
    return id;
  }
}

/**
 * The demo county while it is being built: what exists already, who acts, and on which day. Everything goes through the
 * services of the rooms, as the person who would do it, so that the rules of the house hold for the demo too.
 */
export class County {
  readonly areas = new Ids('area');
  readonly organisations = new Ids('organisation');
  readonly offices = new Ids('office');
  readonly people = new Ids('person');
  readonly fields = new Ids('field of action');
  readonly indicators = new Ids('indicator');
  readonly problemAreas = new Ids('problem area');
  readonly strategies = new Ids('strategy');
  readonly measures = new Ids('measure');
  readonly bodies = new Ids('body');
  readonly meetings = new Ids('meeting');
  readonly items = new Ids('agenda item');
  readonly database: Database;
  /** By which it counts; entered before anything that is counted. */
  calendar!: HolidayCalendar;
  private readonly transactions: Transactions;

  constructor(
    private readonly app: INestApplication,
    readonly clock: TellingClock,
  ) {
    this.database = app.get(Database, { strict: false });
    this.transactions = app.get(Transactions, { strict: false });
  }

  /** A service of a room. */
  service<Service>(type: Type<Service>): Service {
    return this.app.get(type, { strict: false });
  }

  /** The day so many days from the first start of the demo. */
  day(offset: number): LocalDate {
    return addDays(this.clock.today(), offset);
  }

  /** What was written so far was written on the days of the story, where the county gets a past. */
  async settle(storyBegins: LocalDate): Promise<void> {
    if (this.clock instanceof ToldPast) await this.clock.settle(storyBegins);
  }

  /** Does the work in one transaction as the program itself. */
  asSystem<Result>(work: (actor: Actor) => Promise<Result>, reason?: string): Promise<Result> {
    return this.within(systemActor, work, reason);
  }

  /** Lets a job do its work; it opens the transactions it needs. */
  asJob<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.actAs({ actor: systemActor, source: 'DEMO' }, work);
  }

  /** Does the work in one transaction as a person, with the rights of that person and no more. */
  async as<Result>(
    person: string,
    work: (actor: Actor) => Promise<Result>,
    reason?: string,
  ): Promise<Result> {
    return this.within(await this.actorOf(person), work, reason);
  }

  /** Lets a service that opens its own transactions work for a person. */
  async opening<Result>(person: string, work: (actor: Actor) => Promise<Result>): Promise<Result> {
    const actor = await this.actorOf(person);
    return this.transactions.actAs({ actor, source: 'DEMO' }, () => work(actor));
  }

  /** The same, on a day of the past. */
  asOn<Result>(person: string, day: string, work: (actor: Actor) => Promise<Result>): Promise<Result> {
    return this.clock.on(day, () => this.as(person, work));
  }

  private async actorOf(person: string): Promise<Actor> {
    const row = await this.database.firstRow<{ actor: Actor | null }>(
      sql`select actor_of(${this.people.of(person)}::uuid, ${this.clock.today()}::date) as actor`,
    );
    if (!row?.actor) throw new Error(`${person} cannot act in the demo`);
    return row.actor;
  }

  private within<Result>(
    actor: Actor,
    work: (actor: Actor) => Promise<Result>,
    reason?: string,
  ): Promise<Result> {
    return this.transactions.run({ actor, source: 'DEMO', reason }, () => work(actor));
  }
}
