import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import type { Bucket } from '../config/files-place.js';
import type { Shelf } from './shelf.js';

const MOST_PER_PAGE = 1_000;

/** Files in a bucket of any store that speaks S3. Such a store shows an object when it is whole, never before. */
export class S3Shelf implements Shelf {
  private readonly bucket: S3mini;

  constructor(bucket: Bucket) {
    this.bucket = new S3mini(bucket);
  }

  async write(key: string, content: Uint8Array | Readable): Promise<void> {
    if (content instanceof Readable) await this.bucket.putAnyObject(key, Readable.toWeb(content) as never);
    else await this.bucket.putObject(key, content);
  }

  async read(key: string): Promise<Readable | undefined> {
    const response = await this.bucket.getObjectResponse(key);
    if (!response) return undefined;
    return response.body ? Readable.fromWeb(response.body as never) : Readable.from([]);
  }

  async has(key: string): Promise<boolean> {
    return (await this.bucket.objectExists(key)) === true;
  }

  async remove(key: string): Promise<void> {
    await this.bucket.deleteObject(key);
  }

  async *list(folder: string): AsyncIterable<string> {
    let next: string | undefined;
    do {
      const page = await this.bucket.listObjectsPaged('', `${folder}/`, MOST_PER_PAGE, next);
      for (const { Key } of page?.objects ?? []) yield Key;
      next = page?.nextContinuationToken;
    } while (next);
  }

  /** Parts of uploads that were never finished stand for nothing; the store itself is told how long it keeps them. */
  async clearUnfinished(): Promise<void> {}

  async check(): Promise<void> {
    if (!(await this.bucket.bucketExists()))
      throw new Error('There is no such bucket, or it is closed to us');
  }
}
