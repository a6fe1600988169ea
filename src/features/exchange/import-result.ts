import type { CellFault, CellRepair, SkippedRow } from '../../platform/documents/index.js';
import type { UpsertCounts } from '../../platform/database/upsert.js';
import type { ImportKind } from './import-kind.js';
import type { Words } from './words.js';

/** What was written, by the kind of record. */
export type RecordKind =
  | 'areas'
  | 'boundaries'
  | 'indicators'
  | 'observations'
  | 'fieldsOfAction'
  | 'measures'
  | 'statusReports'
  | 'schoolHolidays';

/** How many records of one kind are new, changed, and stood already as the file has them. */
export interface Tally extends UpsertCounts {
  readonly records: RecordKind;
}

/** Everything there is to say about one import. */
export interface ImportResult {
  readonly kind: ImportKind;
  readonly file: string;
  readonly dryRun: boolean;
  /** Whether the file was taken over; never where there is a fault, never on a trial. */
  readonly written: boolean;
  /** Data rows (or map objects) found in the file. */
  readonly rowsRead: number;
  readonly tallies: readonly Tally[];
  /** The faults, up to a limit; `faultCount` counts all. */
  readonly faults: readonly CellFault[];
  readonly faultCount: number;
  readonly repairs: readonly CellRepair[];
  readonly skippedRows: readonly SkippedRow[];
  /** What people should know besides: columns and rows that were left out, values that stay. */
  readonly notices: readonly Words[];
}
