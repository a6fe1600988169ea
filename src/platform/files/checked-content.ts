import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { DamagedFileError, type StoredFile } from './stored-file.js';

/** Counts and hashes what passes through. */
export class MeasuredContent extends Transform {
  private readonly hash = createHash('sha256');
  size = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
  }

  /** To be asked once, when everything has passed. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}

/** Lets a file through and holds back its end until it is sure to be what was stored: a damaged one never arrives whole. */
export class CheckedContent extends Transform {
  private readonly hash = createHash('sha256');
  private size = 0;
  private last: Buffer | undefined;

  constructor(private readonly expected: StoredFile) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    this.size += chunk.length;
    if (this.size > this.expected.size) return done(new DamagedFileError(this.expected.key));
    const ready = this.last;
    this.last = chunk;
    done(null, ready);
  }

  override _flush(done: TransformCallback): void {
    const { key, size, sha256 } = this.expected;
    if (this.size !== size || this.hash.digest('hex') !== sha256) return done(new DamagedFileError(key));
    done(null, this.last);
  }
}
