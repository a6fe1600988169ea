import 'reflect-metadata';
import '../src/features/rooms.js';
import { getMetadataArgsStorage } from 'typeorm';
import { startTestApp, type TestApp } from './support/test-app.js';
import { entityColumns } from './support/entity-columns.js';

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
});
