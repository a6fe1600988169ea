import { invalidInput } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import { AreaLevel } from '../areas/index.js';
import { type Figure, type FigureFault, figureOf, isFault } from './figure.rules.js';
import { ObservationQuality } from './indicator.enums.js';
import type { ObservationInput, ObservationPreview, RecordedObservations } from './observation.input.js';

/** One figure as it is delivered; the indicator either by id or by key. */
export type ObservationRow = ObservationInput;

interface Definition {
  readonly id: string;
  readonly key: string;
  readonly perUnit: number | null;
  readonly lowestLevel: AreaLevel;
}

type RowFault = Omit<FigureFault, 'field'> & { readonly field: string };

type Checked = Figure & {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly row: ObservationRow;
};

/** Faults that are told at once; who sees fifty knows what kind they are. */
const MOST_FAULTS = 50;
const LEVELS = Object.values(AreaLevel);

/** One delivery of figures: checked whole, then written by one statement. */
export class Delivery {
  private readonly definitions = new Map<string, Definition>();
  private readonly levels = new Map<string, AreaLevel>();

  constructor(
    private readonly database: Database,
    private readonly rows: readonly ObservationRow[],
  ) {}

  async record(): Promise<RecordedObservations> {
    if (this.rows.length === 0) return { created: 0, changed: 0, unchanged: 0 };
    await this.lookUp();
    return this.write(this.checked());
  }

  /** What would become of each row, decided by the same rule as when it is written. */
  async preview(): Promise<ObservationPreview[]> {
    if (this.rows.length === 0) return [];
    await this.lookUp();
    const figures = this.checked();
    return this.database.rows<ObservationPreview>(sql`
      select delivered.row::integer, delivered.value::float8,
             delivered.sign is not distinct from 'SECRET' or i.counts_persons and is_disclosive(
               case when i.per_unit is null then coalesce(delivered.numerator, delivered.value) else delivered.numerator end,
               delivered.denominator, i.minimum_count, i.denominator_minimum) as "isSuppressed",
             exists (select from shown_observation o where o.indicator_id = i.id and o.area_id = delivered.area_id
                        and o.reference_date = delivered.reference_date) as replaces
        from ${deliveredRows(figures)} delivered join indicator i on i.id = delivered.indicator_id
       order by delivered.row`);
  }

  private async lookUp(): Promise<void> {
    const named = [
      ...new Set(this.rows.flatMap(({ indicatorId, indicatorKey }) => indicatorId ?? indicatorKey ?? [])),
    ];
    const found = await this.database.rows<Definition>(sql`
      select id, key, per_unit::float8 as "perUnit", lowest_level as "lowestLevel" from indicator
       where id::text = any(${named}::text[]) or key = any(${named}::text[])`);
    for (const definition of found) {
      this.definitions.set(definition.id, definition);
      this.definitions.set(definition.key, definition);
    }
    const areaIds = [...new Set(this.rows.map(({ areaId }) => areaId))];
    const areas = await this.database.rows<{ id: string; level: AreaLevel }>(
      sql`select id, level from area where id = any(${areaIds}::uuid[])`,
    );
    for (const { id, level } of areas) this.levels.set(id, level);
  }

  /** Every row with its figure; throws with the first faults, each with the number of its row. */
  private checked(): Checked[] {
    const checked: Checked[] = [];
    const faults: { row: number; code: string; field: string; details: Record<string, unknown> }[] = [];
    const seen = new Set<string>();
    this.rows.forEach((row, index) => {
      const result = this.check(row, seen);
      if (!('code' in result)) checked.push(result);
      else {
        const { code, field, details } = result;
        faults.push({
          row: index + 1,
          code,
          field: `observations.${index}.${field}`,
          details: { ...details, row: index + 1 },
        });
      }
    });
    const [first] = faults;
    if (first)
      throw invalidInput(first.code, first.field, {
        ...first.details,
        faultCount: faults.length,
        faults: faults.slice(0, MOST_FAULTS),
      });
    return checked;
  }

  private check(row: ObservationRow, seen: Set<string>): Checked | RowFault {
    const { indicatorId, indicatorKey, areaId, referenceDate } = row;
    if (Boolean(indicatorId) === Boolean(indicatorKey))
      return { code: 'indicators.indicatorUnclear', field: 'indicatorKey' };
    const name = indicatorId ?? indicatorKey ?? '';
    const definition = this.definitions.get(name);
    if (!definition)
      return {
        code: 'indicators.unknownIndicator',
        field: indicatorId ? 'indicatorId' : 'indicatorKey',
        details: { indicator: name },
      };
    const level = this.levels.get(areaId);
    if (!level) return { code: 'indicators.unknownArea', field: 'areaId' };
    const { id, lowestLevel, perUnit } = definition;
    if (LEVELS.indexOf(level) > LEVELS.indexOf(lowestLevel))
      return { code: 'indicators.areaTooSmall', field: 'areaId', details: { lowestLevel } };
    const place = `${id} ${areaId} ${referenceDate}`;
    if (seen.has(place)) return { code: 'indicators.deliveredTwice', field: 'referenceDate' };
    seen.add(place);
    const figure = figureOf(perUnit, row);
    return isFault(figure) ? figure : { ...figure, indicatorId: id, areaId, row };
  }

  private async write(figures: readonly Checked[]): Promise<RecordedObservations> {
    const counted = await this.database.firstRow<RecordedObservations>(sql`
      with delivered as (
        select indicator_id, area_id, reference_date, value, numerator, denominator, quality, sign
          from ${deliveredRows(figures)} delivered),
      written as (
        insert into observation as o (indicator_id, area_id, reference_date, value, numerator, denominator, quality, sign)
        select * from delivered
        on conflict (indicator_id, area_id, reference_date) do update
           set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
               quality = excluded.quality, sign = excluded.sign
         where (o.value, o.numerator, o.denominator, o.quality, o.sign) is distinct from
               (excluded.value, excluded.numerator, excluded.denominator, excluded.quality, excluded.sign)
        returning xmax = 0 as is_new)
      select count(*) filter (where is_new)::integer as created, count(*) filter (where not is_new)::integer as changed,
             (${figures.length}::integer - count(*))::integer as unchanged
        from written`);
    return counted ?? { created: 0, changed: 0, unchanged: 0 };
  }
}

/** The figures as rows of a statement, with their place in the delivery. */
function deliveredRows(figures: readonly Checked[]): Sql {
  const column = <Value>(of: (figure: Checked) => Value): Value[] => figures.map(of);
  return sql`(
    select * from unnest(
      ${column((f) => f.indicatorId)}::uuid[], ${column((f) => f.areaId)}::uuid[],
      ${column((f) => f.row.referenceDate)}::date[], ${column((f) => f.value)}::numeric[],
      ${column((f) => f.numerator)}::numeric[], ${column((f) => f.denominator)}::numeric[],
      ${column((f) => f.row.quality ?? ObservationQuality.FINAL)}::text[], ${column((f) => f.sign)}::text[])
    with ordinality as figure
      (indicator_id, area_id, reference_date, value, numerator, denominator, quality, sign, row))`;
}
