import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import type { Bucket } from '../config/files-place.js';
import type { Shelf } from './shelf.js';

const MOST_PER_PAGE = 1_000;
/** What is smaller is sent at once; larger files go in parts of about this size, so that none is in memory as a whole. */
const AT_ONCE = 8 * 1024 * 1024;

/** Files in a bucket of any store that speaks S3. Such a store shows an object when it is whole, never before. */
export class S3Shelf implements Shelf {
  private readonly bucket: S3mini;

  constructor(bucket: Bucket) {
    this.bucket = new S3mini(bucket);
  }

  async write(key: string, content: Uint8Array | Readable): Promise<void> {
    const { bytes, more } = content instanceof Readable ? await beginning(content) : { bytes: content };
    if (!more) await this.bucket.putObject(key, bytes);
    else await this.bucket.putAnyObject(key, Readable.toWeb(Readable.from(more)) as never);
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
      const page = await this.bucket.listObjectsPaged('/', `${folder}/`, MOST_PER_PAGE, next);
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

/** Reads until it is known whether the content is small: then it is all there, otherwise more comes, from the first byte on. */
async function beginning(content: Readable): Promise<{ bytes: Buffer; more?: AsyncIterable<Buffer> }> {
  const rest = content[Symbol.asyncIterator]() as AsyncIterableIterator<Buffer>;
  const chunks: Buffer[] = [];
  for (let size = 0; size < AT_ONCE;) {
    const next = await rest.next();
    if (next.done) return { bytes: Buffer.concat(chunks) };
    chunks.push(next.value);
    size += next.value.length;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes, more: continued(bytes, rest) };
}

async function* continued(first: Buffer, rest: AsyncIterableIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
