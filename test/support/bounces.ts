import { readFileSync } from 'node:fs';

/** A message that a mail server or a person sent back, about the mail with this Message-ID. */
export function sentBack(fixture: string, messageId: string): string {
  const file = new URL(`../fixtures/bounces/${fixture}.eml`, import.meta.url);
  return readFileSync(file, 'utf8').replaceAll('MESSAGE-ID', messageId);
}

/** The same message as it travels between mail servers: with both signs at the end of each line. */
export const onTheWire = (message: string): string => message.replace(/\n/g, '\r\n');
