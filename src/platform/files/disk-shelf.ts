import { randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, opendir, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Shelf } from './shelf.js';

/** No key begins with a dot. */
const UNFINISHED = '.unfinished';
const OWNER_ONLY = 0o600;

/**
 * Files in a folder that all processes of the program share. A file is written under another name, brought safely to the disk and
 * then renamed, so whoever dies at any moment leaves either all of it or nothing.
 */
export class DiskShelf implements Shelf {
  constructor(private readonly folder: string) {}

  async write(key: string, content: Uint8Array | Readable): Promise<void> {
    const unfinished = join(this.folder, UNFINISHED, randomUUID());
    const place = this.placeOf(key);
    await this.makeFolder(UNFINISHED);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    try {
      await pipeline(
        content instanceof Readable ? content : Readable.from([content]),
        createWriteStream(unfinished, { flags: 'wx', mode: OWNER_ONLY, flush: true }),
      );
      await rename(unfinished, place);
      await syncFolder(dirname(place));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable | undefined> {
    try {
      const handle = await open(this.placeOf(key));
      return createReadStream('', { fd: handle });
    } catch (error) {
      return ifMissing(error, undefined);
    }
  }

  async has(key: string): Promise<boolean> {
    try {
      return (await stat(this.placeOf(key))).isFile();
    } catch (error) {
      return ifMissing(error, false);
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.placeOf(key), { force: true });
  }

  async *list(folder: string): AsyncIterable<string> {
    let entries;
    try {
      entries = await opendir(join(this.folder, folder));
    } catch (error) {
      return ifMissing(error, undefined);
    }
    for await (const entry of entries) {
      const key = `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* this.list(key);
      else if (entry.isFile()) yield key;
    }
  }

  async clearUnfinished(before: Date): Promise<void> {
    const folder = join(this.folder, UNFINISHED);
    const names = await readdir(folder).catch((error: unknown) => ifMissing(error, []));
    for (const name of names) {
      const path = join(folder, name);
      const found = await stat(path).catch((error: unknown) => ifMissing(error, undefined));
      if (found && found.mtime < before)
        await unlink(path).catch((error: unknown) => ifMissing(error, undefined));
    }
  }

  async check(): Promise<void> {
    await this.makeFolder(UNFINISHED);
    await access(join(this.folder, UNFINISHED), constants.R_OK | constants.W_OK);
  }

  private placeOf(key: string): string {
    return join(this.folder, ...key.split('/'));
  }

  private async makeFolder(name: string): Promise<void> {
    await mkdir(join(this.folder, name), { recursive: true, mode: 0o700 });
  }
}

/** The name of a file is safe only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function ifMissing<Answer>(error: unknown, answer: Answer): Answer {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return answer;
  throw error;
}
