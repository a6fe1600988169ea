import { Injectable } from '@nestjs/common';
import { systemActor } from '../../kernel/actor.js';
import { grouped } from '../../kernel/grouped.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type CellFault, describeSkipped, type TableSource } from '../../platform/documents/index.js';
import { AreaImport } from './area-import.js';
import type { ImportKind } from './import-kind.js';
import type { ImportOptions } from './import-options.js';
import type { ImportResult, Tally } from './import-result.js';
import { type Importer, ImportTask } from './import-task.js';
import { IndicatorImport } from './indicator-import.js';
import { fingerprintOf, type ImportTrial, type TrialOptions } from './import-trial.js';
import { MeasureImport } from './measure-import.js';
import { NotWritten } from './not-written.js';
import { ObservationImport } from './observation-import.js';
import { SchoolHolidayImport } from './school-holiday-import.js';
import type { RowLedger, ToldTable } from './row-ledger.js';
import { outcomesOf, type Written } from './row-outcome.js';
import { StatusReportImport } from './status-report-import.js';
import { TrialRounds } from './trial-rounds.js';
import { beginOfWork, type WrittenRecord, writtenRecords } from './written-records.js';

const IMPORT_LOCK = 7_243_011;

/**
 * Takes lists of others over. A file is checked whole before anything is written, and written in one transaction or not at
 * all; the same file again changes nothing. A file that is no table is refused with `TableRefused`.
 */
@Injectable()
export class ImportService {
  private readonly importers: Readonly<Record<ImportKind, Importer>>;

  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    areas: AreaImport,
    indicators: IndicatorImport,
    observations: ObservationImport,
    measures: MeasureImport,
    statusReports: StatusReportImport,
    schoolHolidays: SchoolHolidayImport,
  ) {
    this.importers = {
      areas,
      indicators,
      observations,
      measures,
      'status-reports': statusReports,
      'school-holidays': schoolHolidays,
    };
  }

  /** Imports a file; joins the transaction of the caller where there is one. */
  async run(kind: ImportKind, source: TableSource, options: ImportOptions = {}): Promise<ImportResult> {
    if (options.dryRun && this.transactions.manager) {
      throw new Error('A trial cannot be taken back within the transaction of somebody else');
    }
    const reason = `Import ${typeof source === 'string' ? source.split('/').at(-1) : source.name}`;
    let task = new ImportTask(source, options);
    let tallies: readonly Tally[] = [];
    try {
      await this.transactions.run({ actor: systemActor, source: 'IMPORT', reason }, async () => {
        // The work is done again after a deadlock, so it begins with a clean sheet.
        task = new ImportTask(source, options);
        tallies = [];
        // Two imports at a time would check against lists that the other one is about to change.
        await this.database.rows(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
        const write = await this.importers[kind].prepare(task);
        if (!task.faults.isEmpty) return;
        tallies = await write();
        if (options.dryRun || !task.faults.isEmpty) throw new NotWritten();
      });
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
    }
    return resultOf(kind, task, tallies);
  }

  /**
   * What a file would do, row by row. Rows that are refused are left out, and what hangs on them as well; where what is left does
   * exactly what was expected, it is written.
   */
  async tryRows(
    kind: ImportKind,
    source: Exclude<TableSource, string>,
    options: ImportOptions,
    { actor, limits, expected, onWritten, progress }: TrialOptions,
  ): Promise<ImportTrial> {
    let trial: ImportTrial | undefined;
    try {
      await this.transactions.run({ actor, source: 'IMPORT', reason: `Import ${source.name}` }, async () => {
        await this.database.rows(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
        const since = await beginOfWork(this.database);
        const rounds = new TrialRounds(this.importers[kind], source, options, { actor, limits });
        const { task, write, refused, fileFaults } = await rounds.untilSound();
        progress?.(40);
        trial = nothingWritten(task, fileFaults, refused);
        if (!write) throw new NotWritten();
        await write();
        progress?.(70);
        const sound = outcomesOf(
          task.ledger,
          await this.writtenBy(task.ledger, since),
          new Set(refused.keys()),
        );
        const fingerprint = fingerprintOf(sound);
        trial = { ...trial, sound, fingerprint };
        progress?.(90);
        if (fingerprint !== expected) throw new NotWritten();
        await onWritten?.();
        trial = { ...trial, written: true };
      });
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
    }
    return trial!;
  }

  private async writtenBy(ledger: RowLedger, since: string): Promise<Written> {
    const written = new Map<ToldTable, Map<string, WrittenRecord[]>>();
    for (const table of ledger.tables) {
      const records = await writtenRecords(this.database, table, since);
      written.set(
        table,
        grouped(records, ({ key }) => key),
      );
    }
    return written;
  }
}

function nothingWritten(
  { ledger, notices, skippedRows }: ImportTask,
  fileFaults: readonly CellFault[],
  refused: ReadonlyMap<number, readonly CellFault[]>,
): ImportTrial {
  return {
    fileFaults,
    sound: [],
    refused: [...refused].map(([row, faults]) => ({ row, label: ledger.rows.get(row) ?? '', faults })),
    notices: [
      ...notices,
      ...skippedRows.map((row) => ({ de: describeSkipped(row, 'de'), en: describeSkipped(row, 'en') })),
    ],
    fingerprint: '',
    written: false,
  };
}

function resultOf(kind: ImportKind, task: ImportTask, tallies: readonly Tally[]): ImportResult {
  const { faults, options } = task;
  return {
    kind,
    file: task.fileName,
    dryRun: options.dryRun ?? false,
    written: faults.isEmpty && !options.dryRun,
    rowsRead: task.rowsRead,
    tallies: faults.isEmpty ? tallies : [],
    faults: faults.list,
    faultCount: faults.total,
    repairs: faults.repairs,
    skippedRows: task.skippedRows,
    notices: task.notices,
  };
}
