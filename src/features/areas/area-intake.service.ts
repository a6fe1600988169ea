import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { upsert, type UpsertCounts } from '../../platform/database/upsert.js';
import type { BoundaryGeometry } from './area-boundary.entity.js';
import { AreaLevel } from './area-level.js';

/** An area as a list hands it over; found again by its key. An empty value leaves what is known. */
export interface AreaRow {
  readonly key: string;
  readonly level: AreaLevel;
  readonly name: string;
  readonly ags: string | null;
  readonly ars: string | null;
  readonly localKey: string | null;
  readonly parentKey: string | null;
  readonly population: number | null;
  readonly populationOn: string | null;
}

/** Where an area lies from a day on. */
export interface BoundaryRow {
  readonly areaKey: string;
  readonly validFrom: string;
  readonly geometry: BoundaryGeometry;
  readonly source: string;
}

/** An area as lists refer to it. */
export interface KnownArea {
  readonly id: string;
  readonly key: string;
  readonly level: AreaLevel;
  readonly name: string;
  readonly ags: string | null;
  readonly localKey: string | null;
  readonly path: string;
}

const order = Object.values(AreaLevel);

/** Takes over whole lists of areas, checked by whoever read them; behind it stands no root field. */
@Injectable()
export class AreaIntake {
  constructor(private readonly database: Database) {}

  /** Every area there is: an import compares its file with all of them. */
  known(): Promise<KnownArea[]> {
    return this.database.rows<KnownArea>(
      sql`select id, key, level, name, ags, local_key as "localKey", path from area order by path`,
    );
  }

  /** Enters new areas and changes known ones, wide levels first, so that each finds its parent. */
  async upsertAreas(rows: readonly AreaRow[]): Promise<UpsertCounts> {
    const ids = await this.idsByKey();
    for (const { key } of rows) if (!ids.has(key)) ids.set(key, randomUUID());
    const sorted = [...rows].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    return upsert(
      this.database,
      {
        table: 'area',
        key: ['key'],
        columns: ['level', 'name', 'ags', 'ars', 'local_key', 'parent_id', 'population', 'population_on'],
        onlyNew: ['id'],
        emptyKeeps: true,
      },
      sorted.map((row) => ({
        id: ids.get(row.key),
        key: row.key,
        level: row.level,
        name: row.name,
        ags: row.ags,
        ars: row.ars,
        local_key: row.localKey,
        parent_id: row.parentKey === null ? null : ids.get(row.parentKey),
        population: row.population,
        population_on: row.populationOn,
      })),
    );
  }

  /** Enters or replaces the boundaries of these days; older ones stay for older figures. */
  async upsertBoundaries(rows: readonly BoundaryRow[]): Promise<UpsertCounts> {
    const ids = await this.idsByKey();
    return upsert(
      this.database,
      { table: 'area_boundary', key: ['area_id', 'valid_from'], columns: ['geometry', 'source'] },
      rows.map((row) => ({
        area_id: ids.get(row.areaKey),
        valid_from: row.validFrom,
        geometry: row.geometry,
        source: row.source,
      })),
    );
  }

  private async idsByKey(): Promise<Map<string, string>> {
    return new Map((await this.known()).map(({ key, id }) => [key, id]));
  }
}
