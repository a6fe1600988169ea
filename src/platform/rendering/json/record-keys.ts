import type { Column } from '../model/table.js';

const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Neuer Termin" as `neuer_termin`: letters, digits and underscores, never beginning with a digit. */
function keyOf({ key, title }: Column, at: number): string {
  if (key !== undefined) return key;
  const made = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED[letter])
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (made === '') return `column_${at + 1}`;
  return /^\d/.test(made) ? `_${made}` : made;
}

/** One key for each column, all different. */
export function recordKeys(columns: readonly Column[]): string[] {
  const used = new Set<string>();
  return columns.map((column, at) => {
    const wanted = keyOf(column, at);
    let key = wanted;
    for (let count = 2; used.has(key); count++) key = `${wanted}_${count}`;
    used.add(key);
    return key;
  });
}
