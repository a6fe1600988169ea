import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BoundaryGeometry } from '../../features/areas/index.js';

/** The folder of copied public data, three floors up from here, in the compiled tree as in the source tree. */
const folder = join(import.meta.dirname, '../../../demo/data');

/** The rows of a CSV file by the names of their columns; every value as the text it is. */
export function readRows<Column extends string>(name: string): Record<Column, string>[] {
  return parse(readFileSync(join(folder, name)), { columns: true, bom: true, skip_empty_lines: true });
}

/** Rows as a CSV file again. */
export function writeRows(rows: readonly Record<string, string>[]): Buffer {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return Buffer.from([Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].map(line).join('\n'));
}

/** Boundaries by official key. */
export function readBoundaries(
  name: string,
): { ags: string; name: string; kind: string; geometry: BoundaryGeometry }[] {
  const { features } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    features: { properties: { AGS: string; GEN: string; BEZ: string }; geometry: BoundaryGeometry }[];
  };
  return features.map(({ properties: { AGS, GEN, BEZ }, geometry }) => ({
    ags: AGS,
    name: GEN,
    kind: BEZ,
    geometry,
  }));
}
