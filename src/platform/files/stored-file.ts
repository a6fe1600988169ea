/** What was stored: enough to find it again and to know that it is still the same. */
export interface StoredFile {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** Of the content, in hexadecimal signs. */
  readonly sha256: string;
}

/** What is to be stored: bytes, or a stream where they are too many to hold. */
export type Content = Uint8Array | NodeJS.ReadableStream;

/** There is no such file in the store. */
export class MissingFileError extends Error {
  constructor(readonly key: string) {
    super(`The file ${key} is not in the store`);
  }
}

/** The file is not what was stored. */
export class DamagedFileError extends Error {
  constructor(readonly key: string) {
    super(`The file ${key} is not what was stored`);
  }
}
