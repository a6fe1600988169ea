import { addDays, instantOf, type LocalDate, localDate } from '../../kernel/calendar.js';
import { createDataSource } from '../../platform/database/data-source.js';
import type { TellingClock } from '../demo-clock.js';

type Owner = ReturnType<typeof createDataSource>;

/** What was written between two moments of today, and the day on which the story has it. */
interface Span {
  readonly day: LocalDate;
  readonly from: string;
  readonly until: string;
}

/** The county was there so long before the first thing that is told of it. */
const DAYS_BEFORE = 60;
/** Before anybody could write anything. */
const LONG_AGO = '2000-01-01T00:00:00Z';

/**
 * Gives the demo a past: what was told of a day was also written on that day, so that comparisons and views of the past tell the
 * same story. History cannot be changed, so only the owner of the database can do this, and only while the county is loaded.
 */
export class ToldPast implements TellingClock {
  private readonly spans: Span[] = [];
  /** One connection, since what it notes for itself is seen by no other. */
  private readonly line: ReturnType<Owner['createQueryRunner']>;
  private begun = '';
  private settled = '-infinity';
  private firstDay: LocalDate | undefined;

  private constructor(
    private readonly owner: Owner,
    private readonly clock: TellingClock,
  ) {
    this.line = owner.createQueryRunner();
  }

  static async begin(ownerUrl: string, clock: TellingClock): Promise<ToldPast> {
    const options = { url: ownerUrl, applicationName: 'roter-faden-demo' };
    const past = new ToldPast(await createDataSource(options).initialize(), clock);
    await past.line.query(PERIODS);
    past.begun = await past.moment();
    return past;
  }

  now(): Date {
    return this.clock.now();
  }

  today(): LocalDate {
    return this.clock.today();
  }

  async on<Result>(day: LocalDate | string, work: () => Promise<Result>, hour?: number): Promise<Result> {
    const from = await this.moment();
    try {
      return await this.clock.on(day, work, hour);
    } finally {
      this.spans.push({ day: localDate(day), from, until: await this.moment() });
    }
  }

  /** Dates back what was written so far; what belongs to no day was there before the story, of which this is the first day. */
  async settle(storyBegins: LocalDate): Promise<void> {
    const until = await this.moment();
    this.firstDay ??= this.spans.reduce((first, { day }) => (day < first ? day : first), storyBegins);
    await this.line.query('begin');
    await this.writePeriods(until);
    const found = (await this.line.query('select history.recorded_tables() as name')) as { name: string }[];
    const tables = found.map(({ name }) => name);
    await this.line.query(guards(tables, 'disable'));
    await this.line.query(tables.map((name) => datedBack(name, this.settled)).join(';'));
    await this.line.query(guards(tables, 'enable'));
    await this.line.query('commit');
    this.settled = until;
  }

  async end(): Promise<void> {
    await this.line.release();
    await this.owner.destroy();
  }

  /** By the clock of the database, which history is written by. */
  private async moment(): Promise<string> {
    const [{ at }] = (await this.line.query('select clock_timestamp()::text as at')) as { at: string }[];
    return at;
  }

  /** The moments of today with those they stand for: of one day one after the other, in the order in which they were told. */
  private async writePeriods(until: string): Promise<void> {
    const today = this.clock.today();
    const before = instantOf(addDays(this.firstDay!, -DAYS_BEFORE), 10).toISOString();
    const spans = this.spans.map(({ day, from, until: end }) => ({
      since: from,
      until: end,
      told: day < today ? instantOf(day, 10).toISOString() : null,
    }));
    await this.line.query('truncate pg_temp.period');
    // What a county comes with was there before, as was what was written between the days; what was written today stays
    const earliest = this.settled === '-infinity' ? LONG_AGO : this.begun;
    await this.line.query(
      `with span as (select * from json_to_recordset($1) as s (since timestamptz, until timestamptz, told timestamptz)),
       gap as (select coalesce(lag(until) over (order by since), $5::timestamptz) as since, since as until from span
               union all select coalesce(max(until), $5::timestamptz), $3::timestamptz from span)
       insert into pg_temp.period
       select since, until, told + coalesce(sum(until - since) over (partition by told order by since
                rows between unbounded preceding and 1 preceding), interval '0') from span where told is not null
       union all select since, until, $4::timestamptz + (since - $2::timestamptz) from gap where since < until`,
      [JSON.stringify(spans), this.begun, until, before, earliest],
    );
  }
}

const PERIODS = `
  create temporary table period (since timestamptz primary key, until timestamptz, told timestamptz);
  create function pg_temp.told(moment timestamptz) returns timestamptz language sql stable as $$
    select coalesce((select case when moment < p.until then p.told + (moment - p.since) end
                       from pg_temp.period p where p.since <= moment order by p.since desc limit 1), moment) $$`;

const guards = (tables: readonly string[], state: 'disable' | 'enable'): string =>
  tables
    .flatMap((name) => [`public."${name}"`, `history."${name}"`])
    .map((table) => `alter table ${table} ${state} trigger user`)
    .join(';');

/** Also until when the papers of the story knew what they tell. */
function datedBack(name: string, since: string): string {
  const written = [
    'created_at',
    'updated_at',
    ...(name === 'paper_edition' ? ['moment', 'since_moment'] : []),
  ];
  const moved = (columns: readonly string[]) =>
    columns.map((column) => `${column} = pg_temp.told(${column})`).join(', ');
  return `update public."${name}" set ${moved(written)} where updated_at >= '${since}';
    update history."${name}" set ${moved([...written, 'replaced_at'])} where replaced_at >= '${since}'`;
}
