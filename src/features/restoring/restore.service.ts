import { Injectable } from '@nestjs/common';
import { conflict, invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { ident, raw, sql } from '../../platform/database/sql.js';
import type { ReadContext, Shape } from '../../platform/read/index.js';
import { FINAL, NOT_RESTORABLE } from './final.js';
import { type OldValues, REFERENCES, type Restorable, type RestorableLinks } from './restorable.js';
import { Restorables } from './restorables.js';
import type { RestoreVersionInput } from './restore-version.input.js';

interface OldVersion {
  readonly values: OldValues;
  /** When the next version began: what hung on the record until then belonged to this one. */
  readonly until: string;
}

/** Writes an old version of a record once more as its newest, through the verb by which people change it. */
@Injectable()
export class RestoreService {
  constructor(
    private readonly database: Database,
    private readonly restorables: Restorables,
  ) {}

  /** The record is one that the actor may see. */
  async restore(shape: Shape, input: RestoreVersionInput, context: ReadContext): Promise<void> {
    const { actor } = context;
    const { id, version, expectedVersion } = input;
    const restorable = this.restorables.find(shape.type);
    if (!restorable) throw conflict(FINAL[shape.typeName] ?? NOT_RESTORABLE);
    if (!hasPermission(actor, restorable.permission)) throw notAllowed();
    const seen = { id, version: expectedVersion };
    const row = await loadForChange(this.database, restorable.of, seen, 'restoring.notFound');
    const stands = restorable.isFinal?.(row);
    if (stands) throw conflict(stands);
    const old = await this.versionOf(shape, id, version, context);
    if (!old) throw notFound('restoring.versionNotFound', 'version');
    const changes = await this.changesTo(restorable, shape, id, old);
    if (Object.keys(changes).length === 0) throw conflict('restoring.nothingToRestore', {}, 'version');
    await this.requireThere(changes);
    const changeReason = message('restoring.reason', actor.locale, { version, reason: input.reason.trim() });
    await this.giveReason(changeReason);
    await restorable.write(actor, { ...seen, changeReason }, changes);
  }

  /** An earlier version, by the properties of its entity, as far as the reader could see it. */
  private async versionOf(
    shape: Shape,
    id: string,
    version: number,
    context: ReadContext,
  ): Promise<OldVersion | undefined> {
    const found = await this.database.firstRow<{ data: Record<string, unknown>; until: string }>(sql`
      select to_jsonb(h) as data, h.replaced_at::text as until from history.${ident(shape.tableName ?? '')} h
       where h.id = ${id}::uuid and h.version = ${version} and ${shape.visible(sql`h`, context)}`);
    return found && { values: byProperty(shape, found.data), until: found.until };
  }

  /** What the old version says otherwise than the present one. */
  private async changesTo(
    restorable: Restorable,
    shape: Shape,
    id: string,
    old: OldVersion,
  ): Promise<Record<string, unknown>> {
    const now = await this.database.firstRow<{ data: Record<string, unknown> }>(
      sql`select to_jsonb(t) as data from ${ident(shape.tableName ?? '')} t where t.id = ${id}::uuid`,
    );
    const present = byProperty(shape, now?.data ?? {});
    const content: readonly string[] = restorable.content;
    const changes: Record<string, unknown> = Object.fromEntries(
      content.filter((name) => old.values[name] !== present[name]).map((name) => [name, old.values[name]]),
    );
    for (const links of restorable.links ?? []) {
      const { then, today } = await this.linked(links, id, old.until);
      if (then.join() !== today.join()) changes[links.property] = then;
    }
    return changes;
  }

  /** The other ends of links until the old version was replaced, and today; sorted. */
  private async linked(links: RestorableLinks, id: string, until: string) {
    const { table, own, other, only } = links;
    const of = (alias: string) =>
      sql`${raw(alias)}.${raw(own)} = ${id}::uuid ${raw(only ? `and ${only}` : '')}`;
    const [found] = await this.database.rows<{ then: string[]; today: string[] }>(sql`
      select array(select l.${raw(other)} from ${raw(table)} l where ${of('l')} order by 1) as today,
        array(select l.${raw(other)} from ${raw(table)} l where ${of('l')} and l.updated_at <= ${until}::timestamptz
              union select h.${raw(other)} from history.${raw(table)} h where ${of('h')}
                and h.updated_at <= ${until}::timestamptz and h.replaced_at > ${until}::timestamptz order by 1) as then`);
    return found;
  }

  /** Throws, with their names, where the old version refers to what has ended or is no longer there. */
  private async requireThere(changes: OldValues): Promise<void> {
    for (const [property, value] of Object.entries(changes)) {
      const reference = REFERENCES[property];
      const ids = [value].flat().filter((id): id is string => typeof id === 'string');
      if (!reference || ids.length === 0) continue;
      const { table, name, isOver } = reference;
      const gone = await this.database.rows<{ name: string }>(sql`
        select coalesce(t.${raw(name)}, (select h.${raw(name)} from history.${raw(table)} h where h.id = wanted
            order by h.version desc limit 1), wanted::text) as name
          from unnest(${ids}::uuid[]) wanted left join ${raw(table)} t on t.id = wanted
         where t.id is null ${raw(isOver ? `or ${isOver}` : '')} order by 1`);
      if (gone.length > 0)
        throw invalidInput('restoring.referencesGone', property, { names: gone.map((row) => row.name) });
    }
  }

  private async giveReason(reason: string): Promise<void> {
    await this.database.rows(sql`select set_config('app.reason', ${reason}, true)`);
  }
}

const byProperty = (shape: Shape, data: Readonly<Record<string, unknown>>): OldValues =>
  Object.fromEntries([...shape.columns].map(([property, column]) => [property, data[column] ?? null]));
