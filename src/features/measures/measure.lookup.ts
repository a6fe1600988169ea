import { Injectable } from '@nestjs/common';
import { type Actor, coordinatesOrganisation, hasRole, heads, Role, serves } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { conflict, notAllowed, notFound } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import type { ReadContext } from '../../platform/read/index.js';
import { lockIsVisible } from '../spending-locks/index.js';
import { strategyIsVisible } from '../strategies/index.js';
import { Measure } from './measure.entity.js';
import { factsSql, type MeasureFacts } from './measure.facts.js';
import type { MeasureAction } from './measure-action.js';
import { allowedActions, isEverAllowed, type Owned } from './measure-rights.rules.js';
import { isInOwnPart } from './measure-part.sql.js';
import { measureIsVisible } from './measure.visibility.js';

/** What the services ask before they write: may the actor know of it and do it, does what was named exist. */
@Injectable()
export class MeasureLookup {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A measure held for changing, once it is certain that the actor may see it and do this with it. */
  async forAction(
    actor: Actor,
    seen: { readonly id: string; readonly version: number },
    action: MeasureAction,
  ): Promise<Measure> {
    await this.requireVisible(actor, seen.id);
    const measure = await loadForChange(this.database, Measure, seen, 'measures.notFound');
    await this.requireAction(actor, measure, action);
    return measure;
  }

  /** A measure held for changing something that belongs to it; nobody's version of it counts. */
  async hold(actor: Actor, id: string, field = 'measureId'): Promise<Measure> {
    await this.requireVisible(actor, id, field);
    await this.database.rows(sql`select id from measure where id = ${id}::uuid for update`);
    return this.database.repository(Measure).findOneByOrFail({ id });
  }

  /** Throws not-allowed, or a conflict where only the status of the measure stands against it. */
  async requireAction(actor: Actor, measure: Measure, action: MeasureAction): Promise<void> {
    const owned = await this.owned(actor, measure);
    if (allowedActions(actor, owned).includes(action)) return;
    if (!isEverAllowed(actor, owned, action)) throw notAllowed();
    throw conflict('measures.notNow', { status: measure.status });
  }

  /** What rights hang on; only for whoever coordinates a part of the county the database has to be asked. */
  async owned(actor: Actor, { id, status, leadOfficeId, createdBy }: Measure): Promise<Owned> {
    const owned = { status, leadOfficeId, createdBy };
    if (!actor.coordinates) return owned;
    const row = await this.database.firstRow<{ isInOwnPart: boolean }>(
      sql`select ${isInOwnPart(sql`m`, actor)} as "isInOwnPart" from measure m where m.id = ${id}::uuid`,
    );
    return { ...owned, isInOwnPart: row?.isInOwnPart === true };
  }

  /** Throws where a new measure would lie neither in an office of the actor's nor in the part they coordinate. */
  async requireMayBegin(actor: Actor, leadOfficeId: string, areaIds: readonly string[]): Promise<void> {
    if (hasRole(actor, Role.COORDINATOR) || serves(actor, leadOfficeId) || heads(actor, leadOfficeId)) return;
    const { coordinates } = actor;
    if (!coordinates) throw notAllowed();
    if (areaIds.length > 0 && areaIds.every((id) => coordinates.areaIds.includes(id))) return;
    const office = await this.database.firstRow<{ organisationId: string }>(
      sql`select organisation_id as "organisationId" from office where id = ${leadOfficeId}::uuid`,
    );
    if (!coordinatesOrganisation(actor, office?.organisationId ?? null)) throw notAllowed();
  }

  /** Throws not-found where there is no such measure or the actor may not see it. */
  async requireVisible(actor: Actor, id: string, field = 'id', code = 'measures.notFound'): Promise<void> {
    const condition = measureIsVisible(sql`m`, this.context(actor));
    await this.require(
      sql`select m.id from measure m where m.id = ${id}::uuid and ${condition}`,
      code,
      field,
    );
  }

  /** Throws not-found where there is no such strategy or the actor may not see it. */
  async requireStrategy(actor: Actor, id: string, field: string): Promise<void> {
    const condition = strategyIsVisible(sql`s`, this.context(actor));
    await this.require(
      sql`select s.id from strategy s where s.id = ${id}::uuid and ${condition}`,
      'measures.strategyNotFound',
      field,
    );
  }

  /** Throws not-found where there is no such spending lock or the actor may not see it. */
  async requireSpendingLock(actor: Actor, id: string, field: string): Promise<void> {
    const condition = lockIsVisible(sql`l`, this.context(actor));
    await this.require(
      sql`select l.id from spending_lock l where l.id = ${id}::uuid and ${condition}`,
      'measures.spendingLockNotFound',
      field,
    );
  }

  /** Throws where the office does not exist any more. */
  async requireOffice(id: string, field: string): Promise<void> {
    await this.require(
      sql`select id from office where id = ${id}::uuid and active`,
      'measures.officeNotFound',
      field,
    );
  }

  /** Throws where one of the areas does not exist. */
  async requireAreas(ids: readonly string[]): Promise<void> {
    const rows = await this.database.rows(sql`select id from area where id = any(${[...ids]}::uuid[])`);
    if (rows.length < new Set(ids).size) throw notFound('measures.areaNotFound', 'areaIds');
  }

  /** Whether the person is active and serves the office today. */
  async isServing(personId: string, officeId: string): Promise<boolean> {
    const today = this.clock.today();
    const found = await this.database.firstRow(sql`
      select p.id from person p where p.id = ${personId}::uuid and p.active
        and (p.office_id = ${officeId}::uuid or exists (select from office o where o.id = ${officeId}::uuid and o.head_id = p.id)
          or exists (select from role_assignment r where r.person_id = p.id
            and r.office_id = ${officeId}::uuid and r.valid_from <= ${today}::date
            and (r.valid_to is null or r.valid_to >= ${today}::date)))`);
    return found !== undefined;
  }

  /** What the rules look at. */
  async factsOf(id: string): Promise<MeasureFacts> {
    const row = await this.database.firstRow<{ facts: MeasureFacts }>(
      sql`select ${factsSql(sql`m`, { today: this.clock.today() })} as facts from measure m where m.id = ${id}::uuid`,
    );
    if (!row) throw notFound('measures.notFound', 'id');
    return row.facts;
  }

  private async require(statement: Sql, code: string, field: string): Promise<void> {
    if (!(await this.database.firstRow(statement))) throw notFound(code, field);
  }

  private context(actor: Actor): ReadContext {
    return { actor, today: this.clock.today() };
  }
}
