import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { CheckedContent, MeasuredContent } from './checked-content.js';
import { requireFileKey, requireFolder } from './file-key.js';
import type { Shelf } from './shelf.js';
import { type Content, MissingFileError, type StoredFile } from './stored-file.js';

/**
 * Where the program keeps files, the same for all its processes. Invariants: keys are made by the program; a file is there whole or
 * not at all; what is read is what was written, or an error.
 */
@Injectable()
export class FileStore {
  constructor(private readonly shelf: Shelf) {}

  /** Stores a file; what has this key already is replaced. Keep the answer: nobody can read the file without it. */
  async put(key: string, content: Content): Promise<StoredFile> {
    requireFileKey(key);
    if (content instanceof Uint8Array) {
      await this.shelf.write(key, content);
      return { key, size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    }
    const measured = new MeasuredContent();
    const writing = this.shelf.write(key, measured).catch((error: unknown) => {
      // Whatever comes after is not waited for
      measured.destroy(error as Error);
      throw error;
    });
    const ends = await Promise.allSettled([writing, pipeline(content, measured)]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return { key, size: measured.size, sha256: measured.sha256() };
  }

  /** The content as a stream, which fails before its end where it is not what was stored. Throws where there is no such file. */
  async open(file: StoredFile): Promise<Readable> {
    requireFileKey(file.key);
    const content = await this.shelf.read(file.key);
    if (!content) throw new MissingFileError(file.key);
    const checked = new CheckedContent(file);
    // Failures reach the reader through the stream
    pipeline(content, checked).catch(() => undefined);
    return checked;
  }

  /** The whole content, for files that are small by nature. */
  async read(file: StoredFile): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.open(file)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  exists(key: string): Promise<boolean> {
    requireFileKey(key);
    return this.shelf.has(key);
  }

  /** Removes a file; does nothing where there is none. */
  delete(key: string): Promise<void> {
    requireFileKey(key);
    return this.shelf.remove(key);
  }

  /** Keys of all files in the folder of a room. */
  list(folder: string): AsyncIterable<string> {
    requireFolder(folder);
    return this.shelf.list(folder);
  }

  /** Removes what writers left behind that died before this moment. */
  clearUnfinished(before: Date): Promise<void> {
    return this.shelf.clearUnfinished(before);
  }

  /** Throws where files can be neither read nor written. */
  check(): Promise<void> {
    return this.shelf.check();
  }
}
