import type { RecipientReport } from '../../platform/mail/delivery-status.js';
import { meaningOf } from './bounce.rules.js';

const report = (given: Partial<RecipientReport>): RecipientReport => ({
  recipients: ['erste@amt.example'],
  action: 'failed',
  status: '5.1.1',
  ...given,
});

describe('A report of a mail server', () => {
  it.each(['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])(
    'condemns the address with %s',
    (status) => {
      expect(meaningOf(report({ status }))).toBe('FAULTY_ADDRESS');
    },
  );

  it.each([
    ['5.1.7', 'our own address was refused'],
    ['5.1.8', 'our own domain was refused'],
    ['5.2.2', 'the mailbox is full'],
    ['5.2.3', 'the mail was too long'],
    ['5.3.4', 'the mail was too big for the system'],
    ['5.4.4', 'there was no way to the server'],
    ['5.6.0', 'the mail could not be read'],
    ['5.7.1', 'a policy refused it'],
    ['5.7.26', 'our signature was missing'],
    ['4.4.7', 'it was tried for days'],
    ['5.10.1', 'a code that nobody knows'],
  ])('says only that this mail did not arrive with %s: %s', (status) => {
    expect(meaningOf(report({ status }))).toBe('NOT_DELIVERED');
  });

  it.each(['delayed', 'delivered', 'relayed', 'expanded'] as const)(
    'means nothing while it is %s',
    (action) => {
      expect(meaningOf(report({ action }))).toBe('NOTHING');
    },
  );

  it.each([
    ['550 5.1.1 User unknown', 'FAULTY_ADDRESS'],
    ['550 5.7.1 Blocked', 'NOT_DELIVERED'],
    ['550 No such user here', 'FAULTY_ADDRESS'],
    ['553 Mailbox name not allowed', 'FAULTY_ADDRESS'],
    ['552 Mailbox full', 'NOT_DELIVERED'],
    ['554 Transaction failed', 'NOT_DELIVERED'],
    ['No such user (550)', 'NOT_DELIVERED'],
    [undefined, 'NOT_DELIVERED'],
  ])('that says only 5.0.0 is read by its words %j: %s', (diagnostic, meaning) => {
    expect(meaningOf(report({ status: '5.0.0', diagnostic }))).toBe(meaning);
  });
});
