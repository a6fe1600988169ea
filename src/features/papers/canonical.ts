import { createHash } from 'node:crypto';

/**
 * JSON in one form only (RFC 8785): keys in order of their UTF-16 units, no spaces, what is undefined left out. The same content
 * always gives the same text, and so the same sum.
 */
export const canonicalJson = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) ? inOrder(value) : value,
  );

const inOrder = (value: object): object =>
  Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** SHA-256 of a text in hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
