import type { Readable } from 'node:stream';

/** Where files lie: a folder or a bucket. What stands on it under a key is whole, or not there. */
export interface Shelf {
  write(key: string, content: Uint8Array | Readable): Promise<void>;
  /** Undefined where there is no such file. */
  read(key: string): Promise<Readable | undefined>;
  has(key: string): Promise<boolean>;
  /** Does nothing where there is no such file. */
  remove(key: string): Promise<void>;
  /** Keys of all files in a folder. */
  list(folder: string): AsyncIterable<string>;
  /** Removes what writers left behind that died before this moment. */
  clearUnfinished(before: Date): Promise<void>;
  /** Throws where files can be neither read nor written. */
  check(): Promise<void>;
}
