import type { RowLedger, RowRecord, ToldTable } from './row-ledger.js';
import type { WrittenRecord } from './written-records.js';

/** What becomes of a row of a file. */
export type RowOutcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';

/** One entry that a row changes; where it is new there is nothing before. */
export interface FieldChange {
  readonly field: string;
  /** Of which record, where a row is about several. */
  readonly of: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row that can be taken over, and what it does. */
export interface SoundRow {
  readonly row: number;
  readonly label: string;
  readonly outcome: Exclude<RowOutcome, 'REFUSED'>;
  readonly changes: readonly FieldChange[];
}

/** What hangs on another record of the same row and is never what the row is about. */
const BESIDES: ReadonlySet<ToldTable> = new Set(['measure_strategy', 'import_key', 'field_of_action']);

export type Written = ReadonlyMap<ToldTable, ReadonlyMap<string, readonly WrittenRecord[]>>;

/** What becomes of each row that was not refused. */
export function outcomesOf(ledger: RowLedger, written: Written, refused: ReadonlySet<number>): SoundRow[] {
  const told = new Set<WrittenRecord>();
  return [...ledger.rows]
    .filter(([row]) => !refused.has(row))
    .map(([row, excerpt]) => {
      const records = ledger.of(row);
      // What two rows share, such as a new field of action, is told once.
      const found = records.flatMap((record) => find(written, record)).filter((one) => !told.has(one.record));
      for (const { record } of found) told.add(record);
      const main = records.filter(({ table }) => !BESIDES.has(table));
      const several = main.length > 1;
      const isNew =
        main.length > 0 &&
        main.every((one) => find(written, one).some(({ record }) => record.before === null));
      const label = several ? null : found.find(({ table }) => !BESIDES.has(table))?.record.label;
      return {
        row,
        label: label ?? excerpt,
        outcome: isNew ? 'NEW' : found.length > 0 ? 'CHANGED' : 'UNCHANGED',
        changes: found.flatMap(({ record }) => changesOf(record, several)),
      };
    });
}

const find = (written: Written, { table, key }: RowRecord) =>
  (written.get(table)?.get(key) ?? []).map((record) => ({ table, record }));

function changesOf({ before, after, label }: WrittenRecord, isOneOfSeveral: boolean): FieldChange[] {
  return Object.keys(after)
    .map((field) => ({
      field,
      of: isOneOfSeveral ? label : null,
      before: asText(before?.[field]),
      after: asText(after[field]),
    }))
    .filter((change) => change.before !== change.after);
}

const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value === '' ? null : value;
  return value === null || value === undefined ? null : JSON.stringify(value);
};
