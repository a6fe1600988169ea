import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every token begins with, so that scanners find one that was published by mistake. */
const PREFIX = 'rf_';
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 43;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^${PREFIX}[${SIGNS}]{${SECRET_LENGTH + CHECK_LENGTH}}$`);

/** A token nobody has had before: 256 random bits and a checksum, in letters and digits that a double click selects. */
export function newToken(): string {
  const secret = inSigns(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH);
  return PREFIX + secret + checksum(secret);
}

/** Whether this can be a token at all: what was mistyped or cut off is told without asking the database. */
export const isTokenForm = (text: string): boolean =>
  FORM.test(text) && text.slice(-CHECK_LENGTH) === checksum(text.slice(PREFIX.length, -CHECK_LENGTH));

const checksum = (secret: string): string => inSigns(BigInt(crc32(secret)), CHECK_LENGTH);

function inSigns(number: bigint, length: number): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= 62n) text = SIGNS[Number(rest % 62n)] + text;
  return text.padStart(length, '0');
}
