import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { ident, join, raw, type Sql, sql } from '../../platform/database/sql.js';
import { register, type StoredData } from './register/index.js';

export type Entry = Readonly<Record<string, unknown>>;

/** One heading of what is stored about somebody. */
export interface Section {
  readonly table: string;
  readonly title: string;
  readonly purpose: string;
  readonly basis: string;
  readonly keptUntil: string;
  readonly entries: readonly Entry[];
}

/** Everything that is stored about somebody (Art. 15 GDPR). */
export interface PersonalRecord {
  readonly personId: string;
  readonly name: string;
  readonly compiledAt: string;
  readonly sections: readonly Section[];
}

const CANNOT_BE_READ = 'gespeichert, für niemanden lesbar';

/** Compiles what is stored about somebody, as the register says where it is. */
@Injectable()
export class PersonalData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<PersonalRecord> {
    const person = await this.database.firstRow<{ name: string }>(
      sql`select name from person where id = ${personId}::uuid`,
    );
    if (!person) throw notFound('people.notFound', 'personId');
    const found = register.filter(({ of }) => of.length > 0);
    const recorded = await this.recordedTables();
    const statements = found.map(
      (stored, place) => sql`select ${place}::integer as place, to_jsonb(e) as entry
        from (${entriesOf(stored, personId, recorded.has(stored.table))}) e`,
    );
    const rows = await this.database.rows<{ place: number; entry: Entry }>(join(statements, ' union all '));
    const sections = found.map(({ table, title, purpose, basis, keptUntil }, place) => ({
      table,
      title,
      purpose,
      basis,
      keptUntil,
      entries: rows.filter((row) => row.place === place).map(({ entry }) => entry),
    }));
    const traces = register.find(({ table }) => table === '*')!;
    return {
      personId,
      name: person.name,
      compiledAt: this.clock.now().toISOString(),
      sections: [
        ...sections,
        {
          table: '*',
          title: traces.title,
          purpose: traces.purpose,
          basis: traces.basis,
          keptUntil: traces.keptUntil,
          entries: await this.traces(personId, recorded),
        },
      ],
    };
  }

  /** How often, and from when to when, somebody has changed records of a table. */
  private traces(personId: string, recorded: ReadonlySet<string>): Promise<Entry[]> {
    const changes = [...recorded].map(
      (table) => sql`
        select ${table}::text as tabelle, updated_at from ${ident(table)} where updated_by = ${personId}::uuid
        union all
        select ${table}::text, updated_at from history.${ident(table)} where updated_by = ${personId}::uuid`,
    );
    return this.database.rows<Entry>(sql`
      select tabelle, count(*)::integer as aenderungen, min(updated_at) as erste, max(updated_at) as letzte
        from (${join(changes, ' union all ')}) c group by tabelle order by tabelle`);
  }

  private async recordedTables(): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ name: string }>(sql`select history.recorded_tables() as name`);
    return new Set(rows.map(({ name }) => name));
  }
}

/** Rows of one entry of the register about somebody: of now, and of tables about the person itself also of old. */
function entriesOf(stored: StoredData, personId: string, isRecorded: boolean): Sql {
  const { of, label } = stored;
  const mine = join(
    of.map((column) => sql`t.${ident(column)} = ${personId}::uuid`),
    ' or ',
  );
  if (label) {
    const as = of.map(
      (column) => sql`case when t.${ident(column)} = ${personId}::uuid then ${column}::text end`,
    );
    return sql`select concat_ws(', ', ${join(as, ', ')}) as als, ${raw(label)} as bezeichnung
      from ${ident(stored.table)} t where ${mine} order by 2`;
  }
  const columns = shown(stored);
  const now = sql`select ${columns}, true as gilt from ${ident(stored.table)} t where ${mine}`;
  return isRecorded
    ? sql`${now} union select ${columns}, false from history.${ident(stored.table)} t where ${mine}`
    : now;
}

const shown = ({ columns, secret = [] }: StoredData): Sql =>
  join(
    columns.map((column) =>
      secret.includes(column) ? sql`${CANNOT_BE_READ}::text as ${ident(column)}` : sql`t.${ident(column)}`,
    ),
    ', ',
  );
