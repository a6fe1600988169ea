import type { ErrorDetails } from '../../kernel/errors.js';

/** Why a file could not be made, as it is stored: worded when it is read. */
export interface Failure {
  readonly code: string;
  readonly details: ErrorDetails;
  /** Under which the logs tell more. */
  readonly id: string;
}

/** Where files are fetched; the name stands there for programs that look at nothing else. */
export const addressOf = (id: string, fileName: string): string =>
  `/downloads/${id}/${encodeURIComponent(fileName)}`;

const LONGEST_NAME = 150;

/** What no file system takes, and what would show a name otherwise than it is. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}/\\:*?"<>|]+/gu;

/** A name that every system takes: it may be made of what people entered. Its ending stays. */
export function safeFileName(name: string): string {
  const [, stem, ending] = /^(.*?)((?:\.[A-Za-z0-9]{1,8})?)$/su.exec(name)!;
  const clean = stem
    .normalize('NFC')
    .replace(UNFIT, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/gu, '');
  return `${[...(clean || 'download')].slice(0, LONGEST_NAME).join('').trimEnd()}${ending}`;
}

/** One person may have so many in the queue, so that others get their turn. */
export const MOST_OPEN = 20;

/** A document that was with so many workers when they died shall not take another one with it. */
export const MOST_TAKEOVERS = 2;
