import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { upsert, type UpsertCounts } from '../../platform/database/upsert.js';
import type { AreaLevel } from '../areas/index.js';
import type { Direction, Periodicity } from './indicator.enums.js';

/** A definition as a list hands it over; found again by its key. */
export interface IndicatorRow {
  readonly key: string;
  readonly nameDe: string;
  readonly nameEn: string | null;
  readonly topic: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly formula: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly perUnit: number | null;
  readonly source: string;
  readonly periodicity: Periodicity;
  readonly lowestLevel: AreaLevel;
  readonly isHeadline: boolean;
  readonly isSensitive: boolean;
  readonly countsPersons: boolean;
  readonly minimumCount: number;
  readonly denominatorMinimum: number;
  readonly breakNote: string | null;
}

/** A definition that is known. Once it has figures, its protection is not loosened any more. */
export type KnownIndicator = IndicatorRow & { readonly id: string; readonly hasFigures: boolean };

/** Takes over whole lists of definitions, checked by whoever read them; behind it stands no root field. */
@Injectable()
export class IndicatorIntake {
  constructor(private readonly database: Database) {}

  /** Every definition there is. */
  known(): Promise<KnownIndicator[]> {
    return this.database.rows<KnownIndicator>(sql`
      select id, key, name_de as "nameDe", name_en as "nameEn", topic, unit, direction, formula, numerator, denominator,
             per_unit::float8 as "perUnit", source, periodicity, lowest_level as "lowestLevel",
             is_headline as "isHeadline", is_sensitive as "isSensitive", counts_persons as "countsPersons",
             minimum_count as "minimumCount", denominator_minimum as "denominatorMinimum", break_note as "breakNote",
             exists (select from observation o where o.indicator_id = indicator.id) as "hasFigures"
        from indicator order by key`);
  }

  /** Enters new definitions and changes known ones. */
  upsertIndicators(rows: readonly IndicatorRow[]): Promise<UpsertCounts> {
    const written = rows.map((row) => ({
      key: row.key,
      name_de: row.nameDe,
      name_en: row.nameEn,
      topic: row.topic,
      unit: row.unit,
      direction: row.direction,
      formula: row.formula,
      numerator: row.numerator,
      denominator: row.denominator,
      per_unit: row.perUnit,
      source: row.source,
      periodicity: row.periodicity,
      lowest_level: row.lowestLevel,
      is_headline: row.isHeadline,
      is_sensitive: row.isSensitive,
      counts_persons: row.countsPersons,
      minimum_count: row.minimumCount,
      denominator_minimum: row.denominatorMinimum,
      break_note: row.breakNote,
    }));
    const columns = Object.keys(written[0] ?? {}).filter((column) => column !== 'key');
    return upsert(this.database, { table: 'indicator', key: ['key'], columns }, written);
  }
}
