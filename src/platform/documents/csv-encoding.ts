import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { TableRefused } from './table-refused.js';

/**
 * Turns the bytes of a text table into text. A byte order mark decides; without one valid UTF-8 is UTF-8, and
 * everything else is Windows-1252, which Excel on German desks still writes. (The platform's own TextDecoder reads
 * Windows-1252 dashes and euro signs wrongly on some Node versions, hence the library.)
 */
export function decodeText(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return iconv.decode(content, 'utf16le');
  if (content[0] === 0xfe && content[1] === 0xff) return iconv.decode(content, 'utf16be');
  if (content.includes(0)) throw new TableRefused({ code: 'not_a_table' });
  return iconv.decode(content, isUtf8(content) ? 'utf8' : 'windows-1252');
}
