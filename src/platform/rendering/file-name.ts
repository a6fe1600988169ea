import { oneLine } from './printable.js';
import { shortened } from './unique-names.js';

const LONGEST = 120;

/** Signs between parts of a name, as in numbers of papers, that mean a folder somewhere. */
const DIVIDING = /[\\/:|]+/g;

/** What no file system or mail program takes in a name; and characters nobody sees. */
const UNSAFE = /[*?"<>\p{Cc}\p{Cf}]+/gu;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;

/** Text as the name of a file that people can read: umlauts stay, `room` characters are left for an ending. */
export function fileName(text: string, room = 0): string {
  const safe = oneLine(oneLine(text).replace(DIVIDING, '-').replace(UNSAFE, ' '))
    .normalize('NFC')
    .replace(/^[.\s-]+/, '')
    .replace(DEVICE, '$&_');
  return shortened(safe, LONGEST - room).replace(/[.\s]+$/, '') || 'Dokument';
}
