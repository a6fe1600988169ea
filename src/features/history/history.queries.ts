import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { ident, sql } from '../../platform/database/sql.js';
import type { ReadContext, Shape } from '../../platform/read/index.js';
import type { RecordVersion } from './record-version.model.js';

/** What changes with every version and tells nothing. */
const TECHNICAL = ['id', 'version', 'createdAt', 'updatedAt'];

/** Reads what the database kept. There is no writer: triggers write. */
@Injectable()
export class HistoryQueries {
  constructor(private readonly database: Database) {}

  /**
   * The versions of a record that the reader might have seen when they held, newest first; of each only the fields that the
   * graph shows. One statement. So a report that everybody reads does not give away what its drafts said.
   */
  versions(shape: Shape, id: string, context: ReadContext): Promise<RecordVersion[]> {
    const table = ident(shape.tableName ?? '');
    const shown = [...shape.shownColumns].filter(([field]) => !TECHNICAL.includes(field));
    const fields = shown.map(([field]) => field);
    const columns = shown.map(([, column]) => column);
    return this.database.rows<RecordVersion>(sql`
      with shown as (select * from unnest(${fields}::text[], ${columns}::text[]) as s (field, "column")),
      versions as (
        select version, updated_at, updated_by, change_source, change_reason, to_jsonb(h) as data
          from history.${table} h where id = ${id}::uuid and ${shape.visible(sql`h`, context)}
        union all
        select version, updated_at, updated_by, change_source, change_reason, to_jsonb(l)
          from ${table} l where id = ${id}::uuid),
      compared as (select *, lag(data, 1, '{}') over (order by version) as before from versions)
      select c.version, c.updated_at::text as at, p.name as by, c.change_source as source, c.change_reason as reason,
             coalesce((
               select json_agg(json_build_object('field', s.field, 'before', c.before ->> s."column", 'after', c.data ->> s."column")
                               order by s.field)
                 from shown s
                where nullif(c.data -> s."column", 'null') is distinct from nullif(c.before -> s."column", 'null')), '[]') as changes
        from compared c left join person p on p.id = c.updated_by
       order by c.version desc`);
  }
}
