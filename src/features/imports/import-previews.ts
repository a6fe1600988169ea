import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { ImportTrial, Words } from '../exchange/index.js';
import { DataImportOutcome } from './data-import.model.js';
import { faultInWords } from './fault-words.js';
import { MOST_NOTICES } from './data-import.rules.js';

/** What came of looking a file through; without a trial it is no file that could be looked through. */
export interface Preview {
  readonly fileProblems: readonly Words[];
  readonly trial: ImportTrial | undefined;
}

interface KeptRow {
  readonly row_number: number;
  readonly outcome: DataImportOutcome;
  readonly label: string;
  readonly changes: readonly object[];
  readonly problems: readonly object[];
}

const ROWS_PER_STATEMENT = 2_000;
const LONGEST_LABEL = 300;

/** Keeps what would become of each row until somebody has looked at it. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /** In place of the preview before; `isAnother`: somebody wanted to take over that one. */
  async keep(
    actor: Actor,
    id: string,
    { fileProblems, trial }: Preview,
    { isAnother = false } = {},
  ): Promise<void> {
    const isRefused = fileProblems.length > 0 || !trial;
    const rows = trial && !isRefused ? rowsOf(trial) : [];
    const count = (outcome: DataImportOutcome) => rows.filter((row) => row.outcome === outcome).length;
    const { NEW, CHANGED, UNCHANGED, REFUSED } = DataImportOutcome;
    const notices = trial?.notices.slice(0, MOST_NOTICES) ?? [];
    await this.transactions.run({ actor, source: 'JOB' }, async () => {
      const [kept] = await this.database.rows(sql`
        with kept as (
          update data_import
             set state = ${isRefused ? 'REFUSED' : 'CHECKED'}, file_problems = ${JSON.stringify(fileProblems)}::jsonb,
                 notices = ${JSON.stringify(notices)}::jsonb, fingerprint = ${isRefused ? null : trial.fingerprint},
                 new_count = ${count(NEW)}, changed_count = ${count(CHANGED)}, unchanged_count = ${count(UNCHANGED)},
                 refused_count = ${count(REFUSED)}, changed_meanwhile = ${isAnother}
           where id = ${id}::uuid and state <> 'TAKEN' returning 1)
        select * from kept`);
      if (!kept) return;
      await this.database.rows(sql`delete from data_import_row where import_id = ${id}::uuid`);
      for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
        const part = JSON.stringify(rows.slice(start, start + ROWS_PER_STATEMENT));
        await this.database.rows(sql`
          insert into data_import_row (import_id, row_number, outcome, label, changes, problems)
          select ${id}::uuid, row_number, outcome, label, changes, problems
            from jsonb_populate_recordset(null::data_import_row, ${part}::jsonb)`);
      }
    });
  }
}

function rowsOf({ sound, refused }: ImportTrial): KeptRow[] {
  return [
    ...sound.map(({ row, label, outcome, changes }) => ({
      row_number: row,
      outcome: DataImportOutcome[outcome],
      label: label.slice(0, LONGEST_LABEL),
      changes,
      problems: [],
    })),
    ...refused.map(({ row, label, faults }) => ({
      row_number: row,
      outcome: DataImportOutcome.REFUSED,
      label: label.slice(0, LONGEST_LABEL),
      changes: [],
      problems: faults.map((fault) => ({ column: fault.header ?? null, ...faultInWords(fault) })),
    })),
  ];
}
