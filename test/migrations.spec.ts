import 'reflect-metadata';
import '../src/features/rooms.js';
import { getMetadataArgsStorage } from 'typeorm';
import { startTestApp, type TestApp } from './support/test-app.js';
import { recordedTables } from '../src/platform/read/recorded-tables.js';
import { READING_FUNCTIONS } from '../src/platform/read/visibility.js';
import { entityColumns } from './support/entity-columns.js';

/** Recorded tables that no rule about who may see something reads. */
const UNSEEN = ['external_identity', 'import_key', 'mail_preference', 'reminder_setting', 'school_holiday'];

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNullable: boolean;
}

describe('The migrated database', () => {
  let app: TestApp;
  let columns: Map<string, Column>;

  beforeAll(async () => {
    app = await startTestApp();
    const rows = await app.make.rows<Column>`
      select table_name as table, column_name as column, udt_name as type, is_nullable = 'YES' as "isNullable"
        from information_schema.columns where table_schema = 'public'`;
    columns = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
  });
  afterAll(() => app.close());

  it('has every column that an entity names, of that type and with or without a value', () => {
    const wanted = entityColumns(app.nest);
    expect(wanted.length).toBeGreaterThan(getMetadataArgsStorage().tables.length);
    const found = wanted.map(
      ({ table, column }) => columns.get(`${table}.${column}`) ?? `${table}.${column} is missing`,
    );
    expect(found).toEqual(wanted);
  });

  it('keeps a history of every table that entities with a version map', async () => {
    const tracked = await app.make.rows<{ name: string }>`
      select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'keep_history'`;
    const names = new Set(tracked.map(({ name }) => name));
    const versioned = entityColumns(app.nest).filter(({ column }) => column === 'version');
    expect(versioned.map(({ table }) => table).filter((table) => !names.has(table))).toEqual([]);
  });

  it('has a history table with the same columns for every recorded table', async () => {
    const different = await app.make.rows`
      select live.table_name, live.column_name
        from information_schema.columns live
        join pg_trigger t on t.tgname = 'keep_history' and t.tgrelid = format('public.%I', live.table_name)::regclass
        left join information_schema.columns old on old.table_schema = 'history' and old.table_name = live.table_name
             and old.column_name = live.column_name and old.udt_name = live.udt_name
       where live.table_schema = 'public' and old.column_name is null`;
    expect(different).toEqual([]);
  });

  it('has no column in a history table that must be filled while the live one may be empty', async () => {
    const stricter = await app.make.rows`
      select old.table_name, old.column_name
        from information_schema.columns old
        join information_schema.columns live on live.table_schema = 'public' and live.table_name = old.table_name
             and live.column_name = old.column_name
       where old.table_schema = 'history' and old.is_nullable = 'NO' and live.is_nullable = 'YES'`;
    expect(stricter).toEqual([]);
  });

  it('shows every recorded table, and every view, as of a moment with the same columns', async () => {
    const shownToday = app.make.rows`
      select table_name, column_name, udt_name from information_schema.columns
       where table_schema = 'public' and table_name in (select history.recorded_tables()
         union all select table_name from information_schema.views where table_schema = 'public')
       order by table_name, ordinal_position`;
    const shownAsOf = app.make.rows`
      select table_name, column_name, udt_name from information_schema.columns
       where table_schema = 'as_of' order by table_name, ordinal_position`;
    expect(await shownAsOf).toEqual(await shownToday);
  });

  it('finds as quickly in every history table as in the live one', async () => {
    const slower = await app.make.rows`
      select i.tablename, i.indexname from pg_indexes i
       where i.schemaname = 'public' and i.tablename in (select history.recorded_tables())
         and not exists (select from pg_indexes h where h.schemaname = 'history' and h.tablename = i.tablename
               and h.indexname = left('as_of_' || i.indexname, 63))`;
    expect(slower).toEqual([]);
  });

  it('has no other functions that read records than those that rules about the past know', async () => {
    const functions = await app.make.rows<{ name: string }>`
      select distinct proname as name from history.reading_functions() order by 1`;
    expect(functions.map(({ name }) => name)).toEqual(READING_FUNCTIONS);
  });

  it('maps every recorded table, so that rules about the past know it', async () => {
    const tables = await app.make.rows<{ name: string }>`select history.recorded_tables() as name`;
    const unknown = tables.filter(({ name }) => !recordedTables().has(name) && !UNSEEN.includes(name));
    expect(unknown).toEqual([]);
  });
});
