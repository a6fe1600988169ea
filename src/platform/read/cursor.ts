import { invalidInput } from '../../kernel/errors.js';

/** Where a page ended: the sort key of its last row as text, and its id. */
export interface Cursor {
  readonly key: string;
  readonly id: string;
}

/** Reads a cursor that a client sent back; opaque to it, checked by us. */
export function readCursor(text: string): Cursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as unknown[];
    if (typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { key, id };
  } catch {
    // falls through to the refusal below
  }
  throw invalidInput('read.badCursor', 'after');
}
