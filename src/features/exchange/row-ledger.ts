/** Tables that imports write and previews tell of. */
export type ToldTable =
  | 'area'
  | 'area_boundary'
  | 'indicator'
  | 'import_key'
  | 'observation'
  | 'field_of_action'
  | 'measure'
  | 'measure_strategy'
  | 'status_report';

/** A record that a row of a file is about, by what it is found by. */
export interface RowRecord {
  readonly table: ToldTable;
  readonly key: string;
}

/** What stands in each row of a file, and which records it is about: what a preview is made of. */
export class RowLedger {
  /** The beginning of each data row, by its number. */
  readonly rows = new Map<number, string>();
  private readonly records = new Map<number, RowRecord[]>();

  /** Notes that a row is about a record. */
  note(row: number, record: RowRecord): void {
    const known = this.records.get(row);
    if (known) known.push(record);
    else this.records.set(row, [record]);
  }

  /** The tables that it tells of. */
  get tables(): ReadonlySet<ToldTable> {
    return new Set([...this.records.values()].flat().map(({ table }) => table));
  }

  /** The records that a row is about, in the order of their noting. */
  of(row: number): readonly RowRecord[] {
    return this.records.get(row) ?? [];
  }
}
