import { type Sql, sql } from '../../../platform/database/sql.js';
import { Area } from '../../areas/index.js';
import { Office } from '../../offices/index.js';
import { FieldOfAction, ProblemArea, ProblemAreaStatus } from '../../problem-areas/index.js';
import { strategyIsVisible } from '../../strategies/index.js';
import { ChangedType } from '../change.enums.js';
import { column, defineTracked, named, tied, word } from '../tracked.js';

const { RESOLVED, DISMISSED } = ProblemAreaStatus;

const liesWithin = (row: Sql, areaId: Sql): Sql =>
  sql`exists (select from problem_area_area lies join area below on below.id = lies.area_id
    where lies.problem_area_id = ${row}.id and starts_with(below.path, (select path from area where id = ${areaId})))`;

defineTracked({
  type: ChangedType.PROBLEM_AREA,
  of: ProblemArea,
  permission: 'problemAreas.read',
  standing: (row) =>
    sql`(case ${row}.status when ${RESOLVED} then 'DONE' when ${DISMISSED} then 'WITHDRAWN' else 'OPEN' end)`,
  fields: {
    title: column('title'),
    description: column('description'),
    fieldOfAction: named('fieldOfActionId', FieldOfAction, 'name_de'),
    areas: tied({
      table: 'problem_area_area',
      own: 'problem_area_id',
      other: 'area_id',
      target: Area,
      name: 'name',
    }),
    targetGroup: column('targetGroup'),
    urgency: column('urgency'),
    status: word('status'),
    statusReason: column('statusReason'),
    ownerOffice: named('ownerOfficeId', Office, 'name'),
    reviewOn: column('reviewOn'),
    visibility: word('visibility'),
  },
  closingFields: ['status', 'statusReason'],
  title: (row) => sql`${row}.number || ' ' || ${row}.title`,
  ofOffice: (row, officeId) => sql`${row}.owner_office_id = ${officeId}`,
  ofStrategy: (row, strategyId, context) =>
    sql`exists (select from strategy_problem_area answers join strategy tie on tie.id = answers.strategy_id
      where answers.problem_area_id = ${row}.id and tie.id = ${strategyId} and ${strategyIsVisible(sql`tie`, context)})`,
  ofArea: liesWithin,
  ofBody: (row, bodyId) =>
    sql`exists (select from body looking where looking.id = ${bodyId}
      and (looking.area_id is null or ${liesWithin(row, sql`looking.area_id`)}))`,
  ofFieldOfAction: (row, id) => sql`${row}.field_of_action_id = ${id}`,
});
