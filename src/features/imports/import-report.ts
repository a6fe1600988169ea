import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { daysInWords } from '../../kernel/messages.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { type DocumentModel, renderExcel, type Table } from '../../platform/rendering/index.js';
import { fieldInWords, type FieldChange, valueInWords, type Words } from '../exchange/index.js';
import { DataImportOutcome } from './data-import.model.js';
import { reportWords } from './report-words.js';

interface Head {
  readonly fileName: string;
  readonly isTaken: boolean;
  readonly fileProblems: readonly Words[];
  readonly notices: readonly Words[];
}

interface Row {
  readonly rowNumber: number;
  readonly outcome: DataImportOutcome;
  readonly label: string;
  readonly changes: readonly FieldChange[];
  readonly problems: readonly (Words & { readonly column: string | null })[];
}

/** What is wrong where and what is written, as a workbook to pass on to those who made the list. */
@Injectable()
export class ImportReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async write({ locale }: Actor, id: string, signal: AbortSignal): Promise<Uint8Array> {
    const head = await this.database.firstRow<Head>(sql`
      select file_name as "fileName", state = 'TAKEN' as "isTaken", file_problems as "fileProblems", notices
        from data_import where id = ${id}::uuid`);
    const rows = await this.database.rows<Row>(sql`
      select row_number as "rowNumber", outcome, label, changes, problems from data_import_row
       where import_id = ${id}::uuid and outcome <> 'UNCHANGED' order by row_number`);
    const said = reportWords[locale];
    const document: DocumentModel = {
      language: locale,
      title: `${said.title}: ${head!.fileName}`,
      subtitle: head!.isTaken ? said.taken : said.notTaken,
      publisher: said.publisher,
      asOf: this.clock.today(),
      frozenAt: this.clock.now().toISOString(),
      marking: said.marking,
      blocks: [
        ...listOf(
          said.ofFile,
          head!.fileProblems.map((one) => one[locale]),
        ),
        problemsOf(rows, locale),
        changesOf(rows, locale),
        ...listOf(
          said.notices,
          head!.notices.map((one) => one[locale]),
        ),
      ],
    };
    return renderExcel(document, { signal });
  }
}

const listOf = (text: string, items: readonly string[]): DocumentModel['blocks'] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text },
        { kind: 'list', items },
      ];

function problemsOf(rows: readonly Row[], locale: 'de' | 'en'): Table {
  const said = reportWords[locale];
  return {
    kind: 'table',
    name: said.problems,
    caption: said.problemsCaption,
    columns: [
      { title: said.row, type: 'number' },
      { title: said.about, type: 'text', width: 3 },
      { title: said.column, type: 'text', width: 2 },
      { title: said.problem, type: 'text', width: 6 },
    ],
    rows: rows.flatMap(({ rowNumber, label, problems }) =>
      problems.map((problem) => [rowNumber, daysInWords(label, locale), problem.column, problem[locale]]),
    ),
    empty: said.noProblems,
  };
}

function changesOf(rows: readonly Row[], locale: 'de' | 'en'): Table {
  const said = reportWords[locale];
  const value = (field: string, text: string | null) => text && valueInWords(field, text, locale);
  return {
    kind: 'table',
    name: said.changes,
    caption: said.changesCaption,
    columns: [
      { title: said.row, type: 'number' },
      { title: said.about, type: 'text', width: 3 },
      { title: said.outcome, type: 'text' },
      { title: said.entry, type: 'text', width: 2 },
      { title: said.before, type: 'text', width: 3 },
      { title: said.after, type: 'text', width: 3 },
    ],
    rows: rows.flatMap(({ rowNumber, label, outcome, changes }) =>
      changes.map((change) => [
        rowNumber,
        daysInWords(change.of ?? label, locale),
        outcome === DataImportOutcome.NEW ? said.isNew : said.isChanged,
        fieldInWords(change.field, locale),
        value(change.field, change.before),
        value(change.field, change.after),
      ]),
    ),
    empty: said.noChanges,
  };
}
