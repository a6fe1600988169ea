import { accountsRegister } from './accounts.register.js';
import { mailRegister } from './mail.register.js';
import { type StoredData } from './stored-data.js';
import { workRegister } from './work.register.js';

export { Afterwards, type StoredData } from './stored-data.js';

/** Everything that is stored about people. docs/data-protection.md shows it; a test compares both with the database. */
export const register: readonly StoredData[] = [...accountsRegister, ...mailRegister, ...workRegister];

const AFTERWARDS = { MASKED: 'maskiert', DELETED: 'gelöscht', KEPT: 'bleibt' };

/** The table of docs/data-protection.md. */
export function registerTable(): string {
  const head = [
    'Tabelle und Spalten',
    'Was',
    'Wozu',
    'Rechtsgrundlage',
    'Wer es sieht',
    'Bis wann',
    'Danach',
  ];
  const rows = register.map(({ table, title, columns, purpose, basis, seenBy, keptUntil, afterwards }) => [
    `\`${table}\`: ${columns.map((column) => `\`${column}\``).join(', ')}`,
    title,
    purpose,
    basis,
    seenBy,
    keptUntil,
    AFTERWARDS[afterwards],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
