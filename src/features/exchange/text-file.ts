import { readFile } from 'node:fs/promises';
import { TableRefused } from '../../platform/documents/index.js';
import type { ImportTask } from './import-task.js';

/** The text of a file that is no table. */
export async function textOf({ source }: Pick<ImportTask, 'source'>): Promise<string> {
  if (typeof source !== 'string') return source.content.toString('utf8');
  return readFile(source, 'utf8').catch(() => {
    throw new TableRefused({ code: 'not_found', file: source });
  });
}
