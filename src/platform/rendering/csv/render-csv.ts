import { invalidInput } from '../../../kernel/errors.js';
import { fileName } from '../file-name.js';
import '../messages.js';
import type { DocumentModel } from '../model/document.js';
import type { Table } from '../model/table.js';
import { writeZip } from '../package/write-zip.js';
import { tablesOf } from '../tables.js';
import { uniqueNames } from '../unique-names.js';
import { type Separator, writeTable } from './write-table.js';

export interface CsvOptions {
  /** Begins the file with the mark by which Excel recognises UTF-8. */
  readonly bom?: boolean;
  /** Semicolon unless said. */
  readonly separator?: Separator;
  /** Name of the one table that is wanted. */
  readonly table?: string;
}

export interface RenderedCsv {
  readonly bytes: Uint8Array;
  /** Several tables do not fit into one file of lines: they are packed, one file for each. */
  readonly isZip: boolean;
}

/** A table, or the tables of a document. A document with one table is one file; several are packed into an archive. */
export async function renderCsv(from: DocumentModel | Table, options: CsvOptions = {}): Promise<RenderedCsv> {
  const tables = 'blocks' in from ? wantedTables(from, options.table) : [from];
  const files = tables.map((table) => fileOf(table, options));
  if (files.length === 1) return { bytes: files[0], isZip: false };
  const names = uniqueNames(
    tables.map(({ name }) => name),
    (name, room) => fileName(name, room),
  );
  const bytes = await writeZip(new Map(files.map((file, at) => [`${names[at]}.csv`, file])));
  return { bytes, isZip: true };
}

/** Whether the document becomes an archive: known before it is made. */
export const isZipOfCsv = (document: DocumentModel, options: CsvOptions = {}): boolean =>
  options.table === undefined && tablesOf(document).length > 1;

function wantedTables(document: DocumentModel, wanted: string | undefined): Table[] {
  const tables = tablesOf(document);
  if (tables.length === 0) throw invalidInput('rendering.noTables');
  if (wanted === undefined) return tables;
  const found = tables.find(({ name }) => name === wanted);
  if (!found) throw invalidInput('rendering.noSuchTable', 'table', { table: wanted });
  return [found];
}

const fileOf = (table: Table, { bom = false, separator = ';' }: CsvOptions): Uint8Array =>
  Buffer.from((bom ? '\ufeff' : '') + writeTable(table, separator), 'utf8');
