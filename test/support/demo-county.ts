import { DataSource } from 'typeorm';
import { loadCounty } from '../../src/demo/county/load-county.js';
import { ToldPast } from '../../src/demo/county/told-past.js';
import type { TellingClock } from '../../src/demo/demo-clock.js';
import type { SampleRow, SampleRows } from './sample-arguments.js';
import { TestMailSink } from './mail-sink.js';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js';

/** The application with the county of the demo: some of every kind of record, in every state. */
export async function startDemoCounty({
  withPast = false,
  ...options
}: TestAppOptions & { readonly withPast?: boolean } = {}): Promise<TestApp> {
  const sink = await TestMailSink.start();
  const environment = { SMTP_URL: sink.url, MAIL_AT_ANY_HOUR: 'yes', ...options.environment };
  const app = await startTestApp({ ...options, environment });
  await tellThePast(app, withPast);
  return {
    ...app,
    close: async () => {
      await app.close();
      await sink.close();
    },
  };
}

async function tellThePast({ nest, clock, ownerUrl }: TestApp, withPast: boolean): Promise<void> {
  const telling: TellingClock = {
    now: () => clock.now(),
    today: () => clock.today(),
    on: async (day, work, hour = 10) => {
      const before = clock.now();
      clock.setTo(day, hour);
      try {
        return await work();
      } finally {
        clock.set(before);
      }
    },
  };
  if (!withPast) return loadCounty(nest, telling);
  const past = await ToldPast.begin(ownerUrl, telling);
  await loadCounty(nest, past).finally(() => past.end());
}

/** Draws records that exist, of any kind, by numbers from 0 to 1. */
export async function rowsOf({ nest, make }: TestApp, random: () => number): Promise<SampleRows> {
  const entities = nest.get(DataSource, { strict: false }).entityMetadatas;
  const known = new Map<string, SampleRow[]>();
  for (const { name, tableName, columns } of entities) {
    const has = (column: string) => columns.some(({ databaseName }) => databaseName === column);
    if (!has('id')) continue;
    const version = has('version') ? 'version' : '1 as version';
    known.set(
      name,
      await make.statement<SampleRow>(`select id, ${version} from ${tableName} order by id limit 30`),
    );
  }
  const measures = known.get('Measure') ?? [];
  return (kind) => {
    const rows = known.get(kind) ?? [];
    const pool = rows.length > 0 ? rows : measures;
    return pool[Math.floor(random() * pool.length)];
  };
}
