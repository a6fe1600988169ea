import { oneLine } from '../printable.js';
import { shortened } from '../unique-names.js';

/** What Excel allows. */
const LONGEST = 31;

/** Names that Excel keeps for itself. */
const KEPT = /^(?:history|verlauf)$/i;

/** Text as the name of a sheet; `room` characters are left for a number behind it. */
export function sheetName(text: string, room = 0): string {
  const allowed = oneLine(text.replace(/[[\]:*?/\\]/g, ' '));
  const name = shortened(allowed, LONGEST - room).replace(/^['\s]+|['\s]+$/g, '');
  if (name === '') return 'Tabelle';
  return KEPT.test(name) ? `${name}_` : name;
}
