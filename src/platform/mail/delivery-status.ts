import PostalMime, { type Email } from 'postal-mime';
import { readFields, sectionsOf } from './header-fields.js';

/** What became of the mail for one recipient (RFC 3464, 2.3). */
export interface RecipientReport {
  /** Whom it was for at last, and as its author wrote it; in lower case. */
  readonly recipients: readonly string[];
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  /** Enhanced status code, such as 5.1.1. */
  readonly status: string;
  /** The words of the mail server that refused, such as "550 5.1.1 User unknown". */
  readonly diagnostic?: string;
}

/** What a mail server reports on one mail it could not deliver, or not yet. */
export interface DeliveryStatus {
  /** Of the mail that is reported on, without angle brackets; missing where nothing of it came back. */
  readonly messageId?: string;
  readonly reports: readonly RecipientReport[];
}

const REPORT = /^multipart\/report\b/i;
const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_PARTS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

/**
 * Reads a report on a failed or late delivery (DSN). Undefined for everything that is none: what other programs say in free
 * words is not guessed at.
 */
export async function readDeliveryStatus(raw: Uint8Array): Promise<DeliveryStatus | undefined> {
  const mail = await parsed(raw);
  if (!mail) return undefined;
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!REPORT.test(type)) return undefined;
  const part = (types: readonly string[]) => {
    const found = mail.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
    return found && asText(found.content);
  };
  const status = part(STATUS_PARTS);
  if (status === undefined) return undefined;
  const returned = part(RETURNED_PARTS);
  return {
    messageId: returned === undefined ? undefined : messageIdIn(returned),
    reports: sectionsOf(status)
      .map((section) => reportIn(readFields(section)))
      .filter((report) => report !== undefined),
  };
}

/** A message built to be too much for the reader is no report. */
async function parsed(raw: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' });
  } catch {
    return undefined;
  }
}

function reportIn(fields: ReadonlyMap<string, string>): RecipientReport | undefined {
  const action = ACTIONS.find((known) => known === withoutComments(fields.get('action')).toLowerCase());
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(withoutComments(fields.get('status')))?.[0];
  const recipients = ['final-recipient', 'original-recipient']
    .map((name) => addressIn(fields.get(name)))
    .filter((address) => address !== undefined);
  if (!action || !status || recipients.length === 0) return undefined;
  const diagnostic = fields.get('diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '');
  return { recipients: [...new Set(recipients)], action, status, diagnostic };
}

/** `rfc822; Person@Example.org` → `person@example.org`. */
function addressIn(field = ''): string | undefined {
  const address = /^\s*(?:rfc822|utf-8)\s*;\s*<?([^\s<>;]+@[^\s<>;]+?)>?\s*$/i.exec(field)?.[1];
  return address?.toLowerCase();
}

function messageIdIn(message: string): string | undefined {
  const [headers] = sectionsOf(message);
  return /<([^\s<>]+)>/.exec(readFields(headers ?? '').get('message-id') ?? '')?.[1];
}

const withoutComments = (field = ''): string => field.replace(/\([^()]*\)/g, '').trim();

const asText = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
