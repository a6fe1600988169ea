import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A bucket of a store that speaks S3, and the key to it. */
export interface Bucket {
  /** Address of the bucket: `https://host:port/bucket`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Where files are kept. */
export type FilesPlace = { readonly folder: string } | { readonly bucket: Bucket };

const IN_PLACE_OF_ONE = '.files';
const ANY_REGION = 'us-east-1';
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** `file:///folder` or `s3://key:secret@host:port/bucket?region=…&tls=no`; nothing: a folder where the program is started. */
export const filesPlace = z
  .string()
  .optional()
  .transform((given, context): FilesPlace => {
    const complain = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (given === undefined) return { folder: resolve(IN_PLACE_OF_ONE) };
    if (!/^(file|s3):\/\//.test(given) || !URL.canParse(given))
      return complain('must be an address that begins with file:/// or s3://');
    const url = new URL(given);
    if (url.protocol === 'file:')
      return url.host === ''
        ? { folder: fileURLToPath(url) }
        : complain('must name a folder with three slashes: file:///folder');
    const bucketName = url.pathname.slice(1);
    const secrets = [url.username, url.password].map(decoded);
    if (!secrets.every(Boolean))
      return complain('must hold key and secret (special signs as %2F): s3://key:secret@host/bucket');
    if (!url.host || !BUCKET_NAME.test(bucketName))
      return complain('must name a host and one bucket: s3://key:secret@host/bucket');
    const [region, tls] = ['region', 'tls'].map((name) => url.searchParams.get(name));
    if (tls !== null && tls !== 'yes' && tls !== 'no') return complain('must say tls=yes or tls=no');
    const [accessKeyId, secretAccessKey] = secrets as string[];
    return {
      bucket: {
        endpoint: `${tls === 'no' ? 'http' : 'https'}://${url.host}/${bucketName}`,
        region: region ?? ANY_REGION,
        accessKeyId,
        secretAccessKey,
      },
    };
  });

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
