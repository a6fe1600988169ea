import type { Actor } from '../../kernel/actor.js';
import { grouped } from '../../kernel/grouped.js';
import type { CellFault, TableLimits, TableSource } from '../../platform/documents/index.js';
import type { ImportOptions } from './import-options.js';
import { type Importer, ImportTask, type Write } from './import-task.js';
import { TableReading } from './table-reading.js';

/** More than there can be rows, so that none of them passes for sound. */
const MOST_FAULTS = 200_000;

/** A chain of areas within areas is never that long. */
const MOST_ROUNDS = 20;

/** A file whose faulty rows are known; `write` is missing where it is refused as a whole. */
export interface SoundTask {
  readonly task: ImportTask;
  readonly write?: Write;
  readonly refused: ReadonlyMap<number, readonly CellFault[]>;
  readonly fileFaults: readonly CellFault[];
}

/** Looks a file through again and again, each time without the rows that are wrong, until the rest is sound by itself. */
export class TrialRounds {
  private readonly refused = new Map<number, readonly CellFault[]>();
  private readonly reading: TableReading;

  constructor(
    private readonly importer: Importer,
    private readonly source: TableSource,
    private readonly options: ImportOptions,
    private readonly around: { readonly actor: Actor; readonly limits: Partial<TableLimits> },
  ) {
    this.reading = new TableReading(around.limits);
  }

  async untilSound(): Promise<SoundTask> {
    for (let round = 1; ; round++) {
      const leftOut = new Set(this.refused.keys());
      const around = { actor: this.around.actor, reading: this.reading, leftOut };
      const task = new ImportTask(this.source, this.options, around, MOST_FAULTS);
      const write = await this.importer.prepare(task);
      const { faults } = task;
      if (faults.isEmpty) return { task, write, refused: this.refused, fileFaults: [] };
      const isOfRow = ({ row }: CellFault) => row !== undefined && task.ledger.rows.has(row);
      const fileFaults = faults.list.filter((fault) => !isOfRow(fault));
      if (fileFaults.length > 0 || faults.total > faults.list.length || round === MOST_ROUNDS) {
        return { task, refused: new Map(), fileFaults: fileFaults.length > 0 ? fileFaults : faults.list };
      }
      for (const [row, found] of grouped(faults.list, ({ row }) => row!)) this.refused.set(row, found);
    }
  }
}
