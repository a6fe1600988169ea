import { ident, type Sql, sql } from '../../platform/database/sql.js';
import type { ToldTable } from './row-ledger.js';

interface Told {
  /** By what its rows are found in a ledger. */
  readonly key: (row: Sql) => Sql;
  /** What stands for the record in words. */
  readonly label: (row: Sql) => Sql;
  /** What is told of it, by its name in the graph. */
  readonly columns: Readonly<Record<string, (row: Sql) => Sql>>;
  /** What makes it another one where that is not what is told: compared in the database and told to nobody. */
  readonly difference?: (row: Sql) => Sql;
}

const column =
  (name: string) =>
  (row: Sql): Sql =>
    sql`${row}.${ident(name)}`;

const columns = (names: Readonly<Record<string, string>>): Told['columns'] =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, column(name)]));

/** A figure that is kept secret is told to nobody. */
const shownOnly =
  (name: string) =>
  (row: Sql): Sql =>
    sql`case when ${row}.suppression = 'NONE' then ${row}.${ident(name)} end`;

/** What of each table a preview tells: old and new, each as people read it. */
export const toldTables: Readonly<Record<ToldTable, Told>> = {
  area: {
    key: (row) => sql`${row}.key`,
    label: (row) => sql`${row}.name`,
    columns: {
      ...columns({ name: 'name', level: 'level', ags: 'ags', ars: 'ars', localKey: 'local_key' }),
      parent: (row) => sql`(select p.name from area p where p.id = ${row}.parent_id)`,
      ...columns({ population: 'population', populationOn: 'population_on' }),
    },
  },
  area_boundary: {
    key: (row) => sql`(select a.key from area a where a.id = ${row}.area_id) || ' ' || ${row}.valid_from`,
    label: (row) => sql`(select a.name from area a where a.id = ${row}.area_id)`,
    columns: {
      ...columns({ boundaryFrom: 'valid_from', source: 'source' }),
      boundary: (row) => sql`left(md5(${row}.geometry::text), 8)`,
    },
  },
  indicator: {
    key: (row) => sql`${row}.key`,
    label: (row) => sql`${row}.key || ' ' || ${row}.name_de`,
    columns: columns({
      nameDe: 'name_de',
      nameEn: 'name_en',
      topic: 'topic',
      unit: 'unit',
      direction: 'direction',
      formula: 'formula',
      numerator: 'numerator',
      denominator: 'denominator',
      perUnit: 'per_unit',
      source: 'source',
      periodicity: 'periodicity',
      lowestLevel: 'lowest_level',
      isHeadline: 'is_headline',
      isSensitive: 'is_sensitive',
      countsPersons: 'counts_persons',
      minimumCount: 'minimum_count',
      denominatorMinimum: 'denominator_minimum',
      breakNote: 'break_note',
    }),
  },
  import_key: {
    key: (row) => sql`concat_ws(e'\n', ${row}.kind, ${row}.source, ${row}.external_key)`,
    label: (row) => sql`${row}.external_key`,
    columns: {
      knownElsewhereAs: (row) => sql`concat_ws(' ', nullif(${row}.source, ''), ${row}.external_key)`,
    },
  },
  observation: {
    key: (row) => sql`${row}.indicator_id || ' ' || ${row}.area_id || ' ' || ${row}.reference_date`,
    label: (row) => sql`concat_ws(' · ', (select i.key from indicator i where i.id = ${row}.indicator_id),
      (select a.name from area a where a.id = ${row}.area_id), ${row}.reference_date)`,
    columns: {
      value: shownOnly('value'),
      numerator: shownOnly('numerator'),
      denominator: shownOnly('denominator'),
      ...columns({ sign: 'sign', quality: 'quality' }),
    },
    difference: (row) =>
      sql`concat_ws(' ', coalesce(${row}.value, -1.5), coalesce(${row}.numerator, -1.5), coalesce(${row}.denominator, -1.5),
        coalesce(${row}.sign, '-'), ${row}.quality)`,
  },
  field_of_action: {
    key: (row) => sql`${row}.id::text`,
    label: (row) => sql`${row}.name_de`,
    columns: { newFieldOfAction: (row) => sql`${row}.code || ' ' || ${row}.name_de` },
  },
  measure: {
    key: (row) => sql`${row}.id::text`,
    label: (row) => sql`${row}.number || ' ' || ${row}.title`,
    columns: {
      ...columns({ number: 'number', title: 'title', summary: 'summary' }),
      fieldOfAction: (row) =>
        sql`(select f.name_de from field_of_action f where f.id = ${row}.field_of_action_id)`,
      leadOffice: (row) => sql`(select o.name from office o where o.id = ${row}.lead_office_id)`,
      ...columns({
        status: 'status',
        plannedStart: 'planned_start',
        plannedEnd: 'planned_end',
        priority: 'priority',
        targetGroup: 'target_group',
        goal: 'goal',
        funding: 'funding',
        visibility: 'visibility',
      }),
    },
  },
  measure_strategy: {
    key: (row) => sql`${row}.measure_id::text`,
    label: () => sql`null::text`,
    columns: { strategies: (row) => sql`(select s.title from strategy s where s.id = ${row}.strategy_id)` },
  },
  status_report: {
    key: (row) => sql`${row}.id::text`,
    label: (row) => sql`(select m.number || ' ' || m.title from measure m where m.id = ${row}.measure_id)`,
    columns: columns({
      reportedOn: 'reported_on',
      selfAssessment: 'self_assessment',
      reportText: 'text',
      nextStep: 'next_step',
      progressPercent: 'progress_percent',
    }),
  },
};
