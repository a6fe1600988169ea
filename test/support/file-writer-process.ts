import { setTimeout as pause } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { DiskShelf } from '../../src/platform/files/disk-shelf.js';

/** A process that writes a file slowly and without end, for specs that kill it: `… <folder> <key>`; prints a sign once it writes. */
async function* content(): AsyncGenerator<Buffer> {
  for (;;) {
    yield Buffer.alloc(100_000, 'x');
    await pause(5);
    process.stdout.write('.');
  }
}

const [, , folder = '', key = ''] = process.argv;
void new DiskShelf(folder).write(key, Readable.from(content()));
