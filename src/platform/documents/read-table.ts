import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileKind } from './file-kind.js';
import { tableLimits, type TableLimits } from './limits.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { TableRefused } from './table-refused.js';
import type { Table } from './table.js';

/** Where a table comes from: a path, or an uploaded file with its name. */
export type TableSource = string | { readonly name: string; readonly content: Buffer };

/** Which sheet is wanted (the first with content when left out), and tighter limits where a caller needs them. */
export interface ReadTableOptions {
  readonly sheet?: string;
  readonly limits?: Partial<TableLimits>;
}

/** Reads the bytes after asking for the size, so that a huge file is refused before it fills the memory. */
async function contentOf(path: string, limit: number): Promise<Buffer> {
  const file = await open(path).catch(() => {
    throw new TableRefused({ code: 'not_found', file: path });
  });
  try {
    const { size } = await file.stat();
    if (size > limit) throw new TableRefused({ code: 'too_large', bytes: size, limit });
    return await file.readFile().catch(() => {
      throw new TableRefused({ code: 'not_found', file: path });
    });
  } finally {
    await file.close();
  }
}

/** Reads a CSV or Excel file as people see it. Throws `TableRefused` for what cannot be a table. */
export async function readTable(source: TableSource, options: ReadTableOptions = {}): Promise<Table> {
  const limits = { ...tableLimits, ...options.limits };
  const name = typeof source === 'string' ? basename(source) : source.name;
  const content = typeof source === 'string' ? await contentOf(source, limits.fileBytes) : source.content;
  if (content.length > limits.fileBytes) {
    throw new TableRefused({ code: 'too_large', bytes: content.length, limit: limits.fileBytes });
  }
  return fileKind(content) === 'csv'
    ? readCsv(name, content, limits)
    : readXlsx(name, content, limits, options.sheet);
}
