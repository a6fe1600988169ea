import { key, type KeyShape, optional, type TableRecord } from '../../platform/documents/index.js';
import { AreaLevel } from '../areas/index.js';
import type { AreaColumn, KeyPartColumn } from './area-columns.js';

const part = (de: string, en: string, digits: number): KeyShape => ({
  name: { de: `der Schlüsselteil ${de}`, en: `the key part ${en}` },
  lengths: [digits],
  example: '1'.padStart(digits, '0'),
});

const shapes: Readonly<Record<KeyPartColumn, KeyShape>> = {
  statePart: part('Land', 'state', 2),
  regionPart: part('Regierungsbezirk', 'region', 1),
  countyPart: part('Kreis', 'county', 2),
  associationPart: part('Gemeindeverband', 'association', 4),
  municipalityPart: part('Gemeinde', 'municipality', 3),
};

const agsParts: Partial<Record<AreaLevel, readonly KeyPartColumn[]>> = {
  [AreaLevel.STATE]: ['statePart'],
  [AreaLevel.COUNTY]: ['statePart', 'regionPart', 'countyPart'],
  [AreaLevel.MUNICIPALITY]: ['statePart', 'regionPart', 'countyPart', 'municipalityPart'],
};

const arsParts: Partial<Record<AreaLevel, readonly KeyPartColumn[]>> = {
  [AreaLevel.MUNICIPALITY]: ['statePart', 'regionPart', 'countyPart', 'associationPart', 'municipalityPart'],
};

function joined(record: TableRecord<AreaColumn>, columns: readonly KeyPartColumn[] = []): string | undefined {
  if (columns.length === 0 || !record.findCell('recordKind')) return undefined;
  if (!columns.every((column) => record.findCell(column))) return undefined;
  const parts = columns.map((column) => record.read(column, optional(key(shapes[column]))));
  return parts.every((one) => typeof one === 'string') ? parts.join('') : undefined;
}

/** The official key (AGS) of a row of the register that keeps its parts in separate columns. */
export const keyFromParts = (record: TableRecord<AreaColumn>, level: AreaLevel): string | undefined =>
  joined(record, agsParts[level]);

/** The regional key (ARS) of such a row. */
export const regionalKeyFromParts = (record: TableRecord<AreaColumn>, level: AreaLevel): string | undefined =>
  joined(record, arsParts[level]);
