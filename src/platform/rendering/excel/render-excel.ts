import { buffer } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import type { DocumentModel } from '../model/document.js';
import { coreProperties } from '../package/core-properties.js';
import { readParts } from '../package/read-parts.js';
import { writeZip } from '../package/write-zip.js';
import { tablesOf } from '../tables.js';
import { uniqueNames } from '../unique-names.js';
import { addOverviewSheet, OVERVIEW_NAME } from './overview-sheet.js';
import { sheetName } from './sheet-name.js';
import { addTableSheet } from './table-sheet.js';

/**
 * A workbook: an overview with the head and the text, then a sheet for each table and for the values of each chart. Rows are
 * written one after the other, so that a catalogue of many thousands does not fill the memory.
 */
export async function renderExcel(
  document: DocumentModel,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  const tables = tablesOf(document);
  const names = uniqueNames(
    tables.map(({ name }) => name),
    sheetName,
    [OVERVIEW_NAME[document.language]],
  );
  const stream = new PassThrough();
  const packed = buffer(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: { store: true },
  });
  addOverviewSheet(workbook, document, names);
  for (const [at, table] of tables.entries()) {
    await addTableSheet(workbook, names[at], table, document, signal);
  }
  await workbook.commit();
  return sealed(await packed, document);
}

/** Packs it again with properties and times that depend on nothing but the document. */
async function sealed(workbook: Uint8Array, document: DocumentModel): Promise<Uint8Array> {
  const parts = await readParts(workbook);
  parts.set('docProps/core.xml', Buffer.from(coreProperties(document), 'utf8'));
  return writeZip(new Map([...parts].sort(([one], [other]) => (one < other ? -1 : 1))));
}
