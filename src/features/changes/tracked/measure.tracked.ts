import { sql } from '../../../platform/database/sql.js';
import { Area } from '../../areas/index.js';
import { measureConcernsBody } from '../../conferences/index.js';
import {
  ACTIVE_STATUSES,
  Measure,
  measureIsOfNamedStrategy,
  measureIsWithin,
  MeasureStatus,
} from '../../measures/index.js';
import { Office } from '../../offices/index.js';
import { Person } from '../../people/index.js';
import { FieldOfAction } from '../../problem-areas/index.js';
import { SpendingLock } from '../../spending-locks/index.js';
import { ChangedType } from '../change.enums.js';
import { column, defineTracked, guarded, named, tied, word } from '../tracked.js';

const { COMPLETED, DISCONTINUED, ON_HOLD } = MeasureStatus;

defineTracked({
  type: ChangedType.MEASURE,
  of: Measure,
  permission: 'measures.read',
  standing: (row) =>
    sql`(case ${row}.status when ${COMPLETED} then 'DONE' when ${DISCONTINUED} then 'WITHDRAWN' else 'OPEN' end)`,
  fields: {
    title: column('title'),
    summary: column('summary'),
    kind: word('kind'),
    fieldOfAction: named('fieldOfActionId', FieldOfAction, 'name_de'),
    leadOffice: named('leadOfficeId', Office, 'name'),
    accountablePerson: named('accountablePersonId', Person, 'name'),
    targetGroup: column('targetGroup'),
    goal: column('goal'),
    effectHypothesis: column('effectHypothesis'),
    isCountyWide: word('isCountyWide'),
    areas: tied({ table: 'measure_area', own: 'measure_id', other: 'area_id', target: Area, name: 'name' }),
    plannedStart: column('plannedStart'),
    plannedEnd: column('plannedEnd'),
    actualStart: column('actualStart'),
    actualEnd: column('actualEnd'),
    priority: word('priority'),
    isKeyMeasure: word('isKeyMeasure'),
    costOneOff: column('costOneOff'),
    costPerYear: column('costPerYear'),
    funding: column('funding'),
    spendingLocks: tied({
      table: 'measure_spending_lock',
      own: 'measure_id',
      other: 'spending_lock_id',
      target: SpendingLock,
      name: 'budget_position',
    }),
    status: word('status'),
    statusReason: column('statusReason'),
    resubmitOn: column('resubmitOn'),
    discontinuedReason: word('discontinuedReason'),
    replacement: guarded('replacementId', Measure, 'title'),
    predecessor: guarded('predecessorId', Measure, 'title'),
    goalAttainment: word('goalAttainment'),
    noOutcomeReason: column('noOutcomeReason'),
    progressPercent: column('progressPercent'),
    visibility: word('visibility'),
  },
  closingFields: [
    'status',
    'statusReason',
    'actualEnd',
    'goalAttainment',
    'resubmitOn',
    'discontinuedReason',
    'replacement',
  ],
  slip: {
    field: 'plannedEnd',
    day: (row) => sql`${row}.planned_end`,
    // Before the agreement nothing was promised
    isPromised: (row) => sql`${row}.status = any(${[...ACTIVE_STATUSES, ON_HOLD, COMPLETED, DISCONTINUED]})`,
    reason: (
      id,
      day,
      until,
    ) => sql`(select s.reason from date_shift s where s.measure_id = ${id} and s.milestone_id is null
      and s.new_date = ${day} and s.created_at <= ${until} order by s.created_at desc, s.id limit 1)`,
    count: (id, until) =>
      sql`(select count(*)::integer from date_shift s where s.measure_id = ${id} and s.created_at <= ${until})`,
  },
  title: (row) => sql`${row}.number || ' ' || ${row}.title`,
  ofOffice: (row, officeId) => sql`${row}.lead_office_id = ${officeId}`,
  ofStrategy: measureIsOfNamedStrategy,
  ofArea: measureIsWithin,
  ofBody: measureConcernsBody,
  ofFieldOfAction: (row, id) => sql`${row}.field_of_action_id = ${id}`,
});
