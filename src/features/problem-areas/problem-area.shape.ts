import type { Actor } from '../../kernel/actor.js';
import { all, type Sql, sql } from '../../platform/database/sql.js';
import {
  alsoToday,
  defineShape,
  derived,
  extendShape,
  hasReadableLevel,
  many,
  one,
  type ReadContext,
  visibleToAll,
} from '../../platform/read/index.js';
import { Area } from '../areas/index.js';
import { Office } from '../offices/index.js';
import { Person } from '../people/index.js';
import { Evidence } from './evidence.entity.js';
import { FieldOfAction } from './field-of-action.entity.js';
import { ProblemArea } from './problem-area.entity.js';
import { EvidenceKind, ProblemAreaAction, ProblemAreaStatus } from './problem-area.enums.js';
import { allowedActions, type ProblemAreaFacts } from './problem-area.rules.js';

/** Who may see a problem area; also asked by rooms whose rows belong to one. */
export const problemAreaIsVisible = alsoToday(
  'problem_area',
  (problemArea: Sql, { actor }: Pick<ReadContext, 'actor'>) => hasReadableLevel(problemArea, actor),
);

/** Whether it concerns only areas of these, and at least one. */
const liesWithin = (problemArea: Sql, ids: readonly string[]): Sql => sql`(
  exists (select from problem_area_area lw where lw.problem_area_id = ${problemArea}.id)
  and not exists (select from problem_area_area lb where lb.problem_area_id = ${problemArea}.id
    and lb.area_id <> all(${ids}::uuid[])))`;

/** Whether it lies in the part of the county that the actor coordinates. */
const isInOwnPart = (problemArea: Sql, { coordinates }: Actor): Sql =>
  coordinates
    ? sql`(${liesWithin(problemArea, coordinates.areaIds)} or exists (select from office po where po.id = ${problemArea}.owner_office_id
        and po.organisation_id = any(${coordinates.organisationIds}::uuid[])))`
    : sql`false`;

const isWherePlanning = (problemArea: Sql, { plansInAreaIds }: Actor): Sql =>
  plansInAreaIds ? liesWithin(problemArea, plansInAreaIds) : sql`true`;

/** What the rules look at, as JSON. */
export const problemAreaFacts = (
  problemArea: Sql,
  { actor }: Pick<ReadContext, 'actor'>,
): Sql => sql`json_build_object(
  'isInOwnPart', ${isInOwnPart(problemArea, actor)},
  'isWherePlanning', ${isWherePlanning(problemArea, actor)},
  'status', ${problemArea}.status, 'createdBy', ${problemArea}.created_by,
  'creatorOfficeId', (select r.office_id from person r where r.id = ${problemArea}.created_by),
  'ownerOfficeId', ${problemArea}.owner_office_id,
  'hasWords', exists (select from evidence w where w.problem_area_id = ${problemArea}.id
                        and w.kind <> ${EvidenceKind.INDICATOR_VALUE} and w.text <> ''))`;

/** Ids of the areas of a problem area; found first, so that areas are looked up by id. */
const areaIds = (problemArea: Sql, which?: Sql): Sql =>
  sql`array(select l.area_id from problem_area_area l where ${all([sql`l.problem_area_id = ${problemArea}.id`, which])})`;

const LIFE = Object.values(ProblemAreaStatus);

defineShape(FieldOfAction, { visible: visibleToAll });

defineShape(ProblemArea, {
  visible: problemAreaIsVisible,
  sorts: {
    NUMBER: { sql: (row) => sql`${row}.number`, type: 'integer' },
    TITLE: { sql: (row) => sql`${row}.title`, type: 'text' },
    URGENCY: { sql: (row) => sql`${row}.urgency`, type: 'integer' },
    STATUS: { sql: (row) => sql`array_position(${LIFE}::text[], ${row}.status)`, type: 'integer' },
    REVIEW_ON: { sql: (row) => sql`coalesce(${row}.review_on, 'infinity'::date)`, type: 'date' },
    CREATED_AT: { sql: (row) => sql`${row}.created_at`, type: 'timestamptz' },
  },
  fields: {
    fieldOfAction: one({
      type: () => FieldOfAction,
      nullable: false,
      description: 'The field of action.',
      where: (row, field) => sql`${field}.id = ${row}.field_of_action_id`,
    }),
    mainArea: one({
      type: () => Area,
      description: 'The area it mainly concerns.',
      where: (row, area) => sql`${area}.id = any(${areaIds(row, sql`l.is_main`)})`,
    }),
    otherAreas: many({
      type: () => Area,
      description: 'Further areas it concerns, as the tree is walked.',
      where: (row, area) => sql`${area}.id = any(${areaIds(row, sql`not l.is_main`)})`,
      orderBy: (area) => sql`${area}.path`,
    }),
    areas: many({
      type: () => Area,
      description: 'All areas it concerns, as the tree is walked.',
      where: (row, area) => sql`${area}.id = any(${areaIds(row)})`,
      orderBy: (area) => sql`${area}.path`,
    }),
    evidence: many({
      type: () => Evidence,
      description: 'What speaks for it, earliest first.',
      where: (row, evidence) => sql`${evidence}.problem_area_id = ${row}.id`,
      orderBy: (evidence) => sql`${evidence}.created_at, ${evidence}.id`,
    }),
    ownerOffice: one({
      type: () => Office,
      description: 'The office that looks after it.',
      where: (row, office) => sql`${office}.id = ${row}.owner_office_id`,
    }),
    reportedBy: one({
      type: () => Person,
      description: 'Who reported it; empty where it was imported.',
      where: (row, person) => sql`${person}.id = ${row}.created_by`,
    }),
    allowedActions: derived<ProblemAreaFacts>({
      type: () => [ProblemAreaAction],
      inPast: [],
      description: 'What the reader may do with it now.',
      needs: problemAreaFacts,
      derive: (facts, { actor }) => allowedActions(actor, facts),
    }),
  },
});

extendShape(Area, {
  problemAreas: many({
    type: () => ProblemArea,
    description: 'Problem areas that concern this very area, most urgent first.',
    where: (area, row) =>
      sql`${row}.id = any(array(select l.problem_area_id from problem_area_area l where l.area_id = ${area}.id))`,
    orderBy: (row) => sql`${row}.urgency desc, ${row}.number`,
  }),
});
