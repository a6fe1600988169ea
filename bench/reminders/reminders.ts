import { addDays, localDateIn } from '../../src/kernel/calendar.js';
import { COORDINATOR, sessionOf } from '../contestants/service.js';
import type { County } from '../county/county.js';
import type { BenchOptions } from '../options.js';
import { keepResults, machine } from '../telling/results.js';
import { startReminderProgram } from './program.js';

/** What is promised for 20,000 measures and 5,000 people on two processors. */
const SECONDS_TO_PLAN = 10;
const MAILS_PER_SECOND = 200;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** How fast a cycle is planned, and how fast its mails are resolved and written: all but the mail server. */
export async function measureReminders(county: County, options: BenchOptions): Promise<void> {
  const people = options.quick ? 250 : 5_000;
  const measures = await giveEverybodySomethingToReport(county, people);
  const program = await startReminderProgram(county, options);
  try {
    const planning = await seconds(() => plan(county, program.url));
    const owed = await countOf(
      county,
      `select count(*) from report_request where closed_on is null and measure_id in (select id from measure where status = 'IN_PROGRESS')`,
    );
    const resolving = await seconds(() => program.prepare());
    let mails = 0;
    const writing = await seconds(async () => {
      for (let more = await program.writeNext(); more > 0; more = await program.writeNext()) mails += more;
    });
    if (owed < measures || mails < people)
      throw new Error(`Only ${owed} reports owed, ${mails} mails written`);
    tell({ measures, people, mails, planning, resolving, writing }, options);
  } finally {
    await program.stop();
  }
}

interface Figures {
  readonly measures: number;
  readonly people: number;
  readonly mails: number;
  readonly planning: number;
  readonly resolving: number;
  readonly writing: number;
}

function tell(figures: Figures, { quick }: BenchOptions): void {
  const { measures, people, mails, planning, resolving, writing } = figures;
  const perSecond = mails / (resolving + writing);
  say(`\n${machine()}\n`);
  say(`A cycle of ${measures} measures and ${people} people planned in ${planning.toFixed(2)} s`);
  say(`${mails} mails resolved in ${resolving.toFixed(2)} s and written in ${writing.toFixed(2)} s`);
  say(`together ${Math.round(perSecond)} mails/s, at least ${MAILS_PER_SECOND} are asked for`);
  say(`Kept in ${keepResults('reminders', { ...figures, perSecond })}`);
  if (quick) say('A small county: this shows that everything works, not how fast it is.');
  else if (planning > SECONDS_TO_PLAN || perSecond < MAILS_PER_SECOND) process.exitCode = 1;
}

/** Every measure is under way and somebody else's: as many people as were asked for, each with about as many measures. */
async function giveEverybodySomethingToReport({ client }: County, people: number): Promise<number> {
  await client.query(
    `insert into person (name, email, office_id)
     select 'Zuständige Person ' || n, 'zustaendig-' || n || '@kreis.example', o.id
       from generate_series(1, $1::integer) n
       join (select id, row_number() over (order by id) as place, count(*) over () as total from office) o
         on o.place = 1 + n % o.total`,
    [people],
  );
  const { rowCount } = await client.query(
    `with numbered as (select id, row_number() over (order by number) % $1::integer + 1 as n from measure)
     update measure m set status = 'IN_PROGRESS', accountable_person_id = p.id
       from numbered join person p on p.email = 'zustaendig-' || numbered.n || '@kreis.example'
      where m.id = numbered.id`,
    [people],
  );
  await client.query(
    `insert into body (id, name, type, organisation_id)
     values (bench.id('body', 1), 'Fachplanungskonferenz', 'PLANNERS_CONFERENCE', bench.id('organisation', 1))`,
  );
  await client.query('vacuum (analyze)');
  return rowCount ?? 0;
}

/**
 * The coordinator sets the date and has seen the preview; everything else follows from it. Seven weeks ahead the request is due
 * at once.
 */
async function plan(county: County, url: string): Promise<void> {
  const { rows } = await county.client.query<{ id: string }>(`select bench.id('body', 1) as id`);
  const cookie = await sessionOf(county.client, COORDINATOR);
  const { planMeeting } = await ask<{ planMeeting: { review: object } }>(
    url,
    cookie,
    'mutation Plan($input: PlanMeetingInput!) { planMeeting(input: $input) { review { id version } } }',
    { bodyId: rows[0].id, heldOn: addDays(localDateIn(new Date()), 49) },
  );
  await ask(
    url,
    cookie,
    'mutation Start($input: StartReviewInput!) { startReview(input: $input) { id } }',
    planMeeting.review,
  );
}

async function ask<Data>(url: string, cookie: string, query: string, input: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`The meeting could not be planned: ${JSON.stringify(errors)}`);
  return data;
}

async function countOf({ client }: County, statement: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(statement);
  return Number(rows[0].count);
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}
