import { randomUUID } from 'node:crypto';
import type { Address } from 'postal-mime';

/** A person as written in a mail header. */
export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

/** A part of a mail besides its words: a file, or an invitation. */
export interface MailPart {
  readonly name: string;
  readonly type: string;
  /** What a calendar shall do with it. */
  readonly method?: string;
  readonly content: string;
}

/** A mail as it arrived, taken apart for reading. */
export interface ReceivedMail {
  readonly id: string;
  readonly receivedAt: string;
  /** Whom the mail is returned to if it cannot be delivered (the envelope). */
  readonly returnTo: string;
  /** The addresses the mail was delivered to (the envelope), whatever its headers say. */
  readonly recipients: readonly string[];
  readonly from: readonly Correspondent[];
  readonly to: readonly Correspondent[];
  readonly subject: string;
  readonly messageId: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly html: string;
  readonly parts: readonly MailPart[];
}

const flatten = (address: Address): Correspondent[] =>
  address.group
    ? address.group.map(({ name, address }) => ({ name, address }))
    : [{ name: address.name, address: address.address }];

/** Takes a raw message apart. The parser is loaded on first use: production receives few mails. */
export async function readMail(
  raw: Buffer,
  { returnTo, recipients }: Pick<ReceivedMail, 'returnTo' | 'recipients'>,
  now = new Date(),
): Promise<ReceivedMail> {
  const { default: PostalMime, decodeWords } = await import('postal-mime');
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  return {
    id: randomUUID(),
    receivedAt: now.toISOString(),
    returnTo,
    recipients,
    from: mail.from ? flatten(mail.from) : [],
    to: (mail.to ?? []).flatMap(flatten),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value: decodeWords(value) })),
    text: mail.text ?? '',
    html: mail.html ?? '',
    parts: mail.attachments.map(({ filename, mimeType, method, content }) => ({
      name: filename ?? '',
      type: mimeType,
      method,
      content: content as string,
    })),
  };
}
