import { Injectable } from '@nestjs/common';
import { type Actor } from '../../kernel/actor.js';
import { notAllowed, notFound } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { Area } from '../areas/index.js';
import { Office } from '../offices/index.js';
import { FieldOfAction } from './field-of-action.entity.js';
import { ProblemAreaArea } from './problem-area-area.entity.js';
import { ProblemArea } from './problem-area.entity.js';
import { ProblemAreaAction } from './problem-area.enums.js';
import type {
  ChangeProblemAreaInput,
  ChangeProblemAreaStatusInput,
  ChangeFieldOfActionInput,
  CreateFieldOfActionInput,
  CreateProblemAreaInput,
} from './problem-area.input.js';
import {
  type ProblemAreaFacts,
  requireAllowed,
  requireMayReport,
  requireTransition,
} from './problem-area.rules.js';
import { problemAreaFacts, problemAreaIsVisible } from './problem-area.shape.js';

/** The only writer of fields of action and problem areas. */
@Injectable()
export class ProblemAreaService {
  constructor(private readonly database: Database) {}

  /** Adds a field of action and returns its id. */
  async createFieldOfAction(actor: Actor, input: CreateFieldOfActionInput): Promise<string> {
    if (!hasPermission(actor, 'fieldsOfAction.manage')) throw notAllowed();
    const fields = this.database.repository(FieldOfAction);
    return (await fields.save(fields.create(input))).id;
  }

  /** Changes the names or the place of a field of action and returns its id. */
  async changeFieldOfAction(
    actor: Actor,
    { id, version, nameDe, nameEn, sortOrder }: ChangeFieldOfActionInput,
  ): Promise<string> {
    if (!hasPermission(actor, 'fieldsOfAction.manage')) throw notAllowed();
    const field = await loadForChange(
      this.database,
      FieldOfAction,
      { id, version },
      'problemAreas.fieldNotFound',
    );
    field.nameDe = nameDe ?? field.nameDe;
    if (nameEn !== undefined) field.nameEn = nameEn;
    field.sortOrder = sortOrder ?? field.sortOrder;
    await this.database.repository(FieldOfAction).save(field);
    return id;
  }

  /** Reports a problem area and returns its id. Everybody who plans may, of whichever organisation. */
  async create(actor: Actor, input: CreateProblemAreaInput): Promise<string> {
    const { mainAreaId, otherAreaIds, ...values } = input;
    requireMayReport(actor, [...(mainAreaId ? [mainAreaId] : []), ...(otherAreaIds ?? [])]);
    await this.requireKnown(input);
    const repository = this.database.repository(ProblemArea);
    const { id } = await repository.save(repository.create(values));
    await this.setAreas(id, mainAreaId, otherAreaIds ?? []);
    return id;
  }

  /** Changes its contents. */
  async change(
    actor: Actor,
    { id, version, changeReason: _, ...input }: ChangeProblemAreaInput,
  ): Promise<string> {
    const { mainAreaId, otherAreaIds, ...changes } = input;
    const facts = await this.visibleFacts(actor, id);
    const row = await loadForChange(this.database, ProblemArea, { id, version }, 'problemAreas.notFound');
    requireAllowed(actor, facts, ProblemAreaAction.CHANGE);
    await this.requireKnown(input);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    Object.assign(row, Object.fromEntries(given));
    await this.database.repository(ProblemArea).save(row);
    if (mainAreaId || otherAreaIds) {
      const links = await this.database.repository(ProblemAreaArea).findBy({ problemAreaId: id });
      const main = mainAreaId ?? links.find(({ isMain }) => isMain)?.areaId;
      const others = otherAreaIds ?? links.filter(({ isMain }) => !isMain).map(({ areaId }) => areaId);
      // Counts as a change of the problem area itself, so that two people do not overwrite each other's areas; and before the
      // areas are changed, so that the areas of each version are those until the next began
      if (movesAreas(links, main, others))
        await this.database.rows(sql`update problem_area set number = number where id = ${id}::uuid`);
      await this.setAreas(id, main, others);
    }
    return id;
  }

  /** Takes a step in its life. */
  async changeStatus(
    actor: Actor,
    { id, version, status, reason }: ChangeProblemAreaStatusInput,
  ): Promise<string> {
    const facts = await this.visibleFacts(actor, id);
    const row = await loadForChange(this.database, ProblemArea, { id, version }, 'problemAreas.notFound');
    requireTransition(actor, facts, status, reason ?? null);
    row.status = status;
    row.statusReason = reason?.trim() || null;
    await this.database.repository(ProblemArea).save(row);
    return id;
  }

  /** What rules look at; throws not-found where there is no such problem area or the actor may not see it. */
  async visibleFacts(actor: Actor, id: string, field = 'id'): Promise<ProblemAreaFacts> {
    const row = sql`p`;
    const found = await this.database.firstRow<{ facts: ProblemAreaFacts }>(
      sql`select ${problemAreaFacts(row, { actor })} as facts from problem_area p
           where p.id = ${id}::uuid and ${problemAreaIsVisible(row, { actor })} for update of p`,
    );
    if (!found) throw notFound('problemAreas.notFound', field);
    return found.facts;
  }

  /** Replaces its areas. */
  private async setAreas(
    id: string,
    mainAreaId: string | undefined,
    otherAreaIds: readonly string[],
  ): Promise<void> {
    const others = otherAreaIds.filter((areaId) => areaId !== mainAreaId);
    const kept = mainAreaId ? [mainAreaId, ...others] : others;
    await this.database.rows(sql`
      with gone as (delete from problem_area_area where problem_area_id = ${id}::uuid and area_id <> all (${kept}::uuid[]) returning 1),
      demoted as (update problem_area_area set is_main = false
                   where problem_area_id = ${id}::uuid and is_main and area_id = any (${others}::uuid[]) returning 1)
      select from gone union all select from demoted`);
    await this.database.rows(sql`
      insert into problem_area_area as l (problem_area_id, area_id, is_main)
      select distinct ${id}::uuid, a, a is not distinct from ${mainAreaId ?? null}::uuid from unnest(${kept}::uuid[]) a
      on conflict (problem_area_id, area_id) do update set is_main = excluded.is_main where l.is_main <> excluded.is_main`);
  }

  /** Names which of the things referred to does not exist. */
  private async requireKnown(input: Partial<CreateProblemAreaInput>): Promise<void> {
    const { fieldOfActionId, ownerOfficeId, mainAreaId, otherAreaIds } = input;
    const isKnown = (entity: typeof FieldOfAction | typeof Office | typeof Area, id: string) =>
      this.database.repository<FieldOfAction | Office | Area>(entity).existsBy({ id });
    if (fieldOfActionId && !(await isKnown(FieldOfAction, fieldOfActionId)))
      throw notFound('problemAreas.fieldNotFound', 'fieldOfActionId');
    if (ownerOfficeId && !(await isKnown(Office, ownerOfficeId)))
      throw notFound('problemAreas.officeNotFound', 'ownerOfficeId');
    if (mainAreaId && !(await isKnown(Area, mainAreaId)))
      throw notFound('problemAreas.areaNotFound', 'mainAreaId');
    const others = [...new Set(otherAreaIds ?? [])];
    if (others.length === 0) return;
    const [{ known }] = await this.database.rows<{ known: number }>(
      sql`select count(*)::integer as known from area where id = any(${others}::uuid[])`,
    );
    if (known < others.length) throw notFound('problemAreas.areaNotFound', 'otherAreaIds');
  }
}

/** Whether these are other areas than the present ones, or another one is the main area. */
function movesAreas(
  present: readonly ProblemAreaArea[],
  mainAreaId: string | undefined,
  otherAreaIds: readonly string[],
): boolean {
  const kept = new Set([...otherAreaIds, ...(mainAreaId ? [mainAreaId] : [])]);
  const main = present.find(({ isMain }) => isMain)?.areaId;
  return (
    main !== mainAreaId || kept.size !== present.length || present.some(({ areaId }) => !kept.has(areaId))
  );
}
