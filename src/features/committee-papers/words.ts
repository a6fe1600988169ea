import { message } from '../../kernel/messages.js';
import type { ErrorDetails } from '../../kernel/errors.js';
import type { DocumentLanguage } from '../../platform/rendering/index.js';

/** Says the words of this room in the language of the document. */
export type Say = (key: string, details?: ErrorDetails) => string;

export const sayIn =
  (language: DocumentLanguage): Say =>
  (key, details) =>
    message(`committeePapers.${key}`, language, details);

/** "1 Stelle", "3 Stellen": the wording of a count stands twice in the catalogue. */
export const counted = (say: Say, key: string, count: number): string =>
  say(`${key}.${count === 1 ? 'one' : 'many'}`, { count: String(count) });
