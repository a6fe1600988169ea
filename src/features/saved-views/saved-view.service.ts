import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { conflict, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { ChangeSavedViewInput, SaveViewInput } from './saved-view.input.js';
import type { ViewedList } from './saved-view.model.js';
import { nameGiven, requireFewViews, requireParameters } from './saved-view.rules.js';

interface Kept {
  readonly list: ViewedList;
  readonly version: number;
}

/** What people do with their own views. Those of others are not there for them. */
@Injectable()
export class SavedViewService {
  constructor(private readonly database: Database) {}

  /** Keeps a view and returns its id. */
  async save({ personId }: Actor, { list, name, parameters, isDefault }: SaveViewInput): Promise<string> {
    requireParameters(parameters);
    const given = nameGiven(name);
    await this.oneAfterTheOther(personId);
    requireFewViews(await this.countOf(personId, list));
    await this.requireFreeName(personId, list, given, null);
    if (isDefault) await this.openWithNone(personId, list);
    const [{ id }] = await this.database.rows<{ id: string }>(sql`
      insert into saved_view (person_id, list, name, parameters, is_default)
      values (${personId}::uuid, ${list}, ${given}, ${parameters}, ${isDefault}) returning id`);
    return id;
  }

  async change({ personId }: Actor, seen: ChangeSavedViewInput): Promise<void> {
    const { id, parameters = null, isDefault = null } = seen;
    if (parameters !== null) requireParameters(parameters);
    const name = seen.name == null ? null : nameGiven(seen.name);
    await this.oneAfterTheOther(personId);
    const kept = await this.database.firstRow<Kept>(sql`
      select list, version from saved_view where id = ${id}::uuid and person_id = ${personId}::uuid`);
    if (!kept) throw notFound('savedViews.notFound', 'id');
    const { list, version } = kept;
    if (version !== seen.version)
      throw conflict('savedViews.changedMeanwhile', { yourVersion: seen.version, currentVersion: version });
    if (name !== null) await this.requireFreeName(personId, list, name, id);
    if (isDefault) await this.openWithNone(personId, list);
    await this.database.rows(sql`
      update saved_view
         set name = coalesce(${name}, name), parameters = coalesce(${parameters}, parameters),
             is_default = coalesce(${isDefault}::boolean, is_default), version = version + 1
       where id = ${id}::uuid`);
  }

  async remove({ personId }: Actor, id: string): Promise<void> {
    const removed = await this.database.rows(sql`
      with removed as (delete from saved_view where id = ${id}::uuid and person_id = ${personId}::uuid returning 1)
      select * from removed`);
    if (removed.length === 0) throw notFound('savedViews.notFound', 'id');
  }

  /** Views go with the person who kept them. */
  async removeIfGone(personId: string): Promise<void> {
    await this.database.rows(sql`
      delete from saved_view using person p where p.id = ${personId}::uuid and person_id = p.id and not p.active`);
  }

  /** So that nobody passes a limit, or has a name twice, with several windows at once. */
  private async oneAfterTheOther(personId: string | null): Promise<void> {
    await this.database.rows(sql`select from person where id = ${personId}::uuid for no key update`);
  }

  private async countOf(personId: string | null, list: ViewedList): Promise<number> {
    const row = await this.database.firstRow<{ count: number }>(sql`
      select count(*)::int as count from saved_view where person_id = ${personId}::uuid and list = ${list}`);
    return row?.count ?? 0;
  }

  private async requireFreeName(
    personId: string | null,
    list: ViewedList,
    name: string,
    exceptId: string | null,
  ): Promise<void> {
    const taken = await this.database.firstRow(sql`
      select 1 from saved_view
       where person_id = ${personId}::uuid and list = ${list} and lower(name) = lower(${name})
         and id is distinct from ${exceptId}::uuid`);
    if (taken) throw conflict('savedViews.nameTaken', { name }, 'name');
  }

  private async openWithNone(personId: string | null, list: ViewedList): Promise<void> {
    await this.database.rows(sql`
      update saved_view set is_default = false
       where person_id = ${personId}::uuid and list = ${list} and is_default`);
  }
}
