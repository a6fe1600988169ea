import { createHash, randomBytes } from 'node:crypto';

const FORM = /^[\w-]{43}$/;

/** A new secret: 32 random bytes, as text that fits into an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token; the token itself stands in the mail alone. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether a text can be a token at all. */
export const isToken = (text: string): boolean => FORM.test(text);
