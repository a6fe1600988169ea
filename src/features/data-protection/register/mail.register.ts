import { Afterwards, RETENTION, type StoredData, TASK, WITH_LEAVING, WORK } from './stored-data.js';

const LOG = 'RETENTION_YEARS nach dem Versand, spätestens mit der Person';

/** Mail: what was sent to whom, and how people want it. */
export const mailRegister: readonly StoredData[] = [
  {
    table: 'delivery',
    title: 'Versandprotokoll',
    columns: ['recipient_id', 'address', 'day', 'message_id', 'state', 'sent_at', 'failure'],
    of: ['recipient_id'],
    purpose:
      'nachweisen, wer wann woran erinnert wurde; nichts doppelt senden. Der Wortlaut wird nicht gespeichert',
    basis: TASK,
    seenBy: 'Koordination; die Person',
    keptUntil: LOG,
    afterwards: Afterwards.MASKED,
  },
  {
    table: 'reminder',
    title: 'Erinnerungen',
    columns: ['recipient_id', 'address', 'reason'],
    of: ['recipient_id'],
    purpose: 'sagen, wer warum gefragt wurde',
    basis: TASK,
    seenBy: 'Koordination; die Person',
    keptUntil: LOG,
    afterwards: Afterwards.MASKED,
  },
  {
    table: 'faulty_address',
    title: 'Unzustellbare Adressen',
    columns: ['address', 'since', 'diagnostic', 'message_id'],
    of: [],
    purpose: 'nicht an Adressen schreiben, an denen nichts ankommt',
    basis: TASK,
    seenBy: 'Koordination, Administration',
    keptUntil: 'bis die Adresse geändert wird',
    afterwards: Afterwards.DELETED,
  },
  {
    table: 'mail_link',
    title: 'Antwortlinks',
    columns: ['token_hash', 'delivery_id', 'person_id', 'expires_on', 'revoked_at'],
    of: ['person_id'],
    secret: ['token_hash'],
    purpose: 'aus der Mail antworten, ohne sich anzumelden',
    basis: WORK,
    seenBy: 'niemand: nur der Hash wird gespeichert',
    keptUntil: WITH_LEAVING,
    afterwards: Afterwards.DELETED,
  },
  {
    table: 'mail_preference',
    title: 'Wünsche zu Mails',
    columns: ['person_id', 'weekdays', 'paused_until'],
    of: ['person_id'],
    purpose: 'Mails an den Tagen, die passen',
    basis: WORK,
    seenBy: 'die Person, Koordination',
    keptUntil: RETENTION,
    afterwards: Afterwards.DELETED,
  },
];
