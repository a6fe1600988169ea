import { readDeliveryStatus } from '../../src/platform/mail/delivery-status.js';
import { onTheWire, sentBack } from '../support/bounces.js';

const ID = 'd1f0a7f2.reminder@kreis.example';

const read = (message: string) => readDeliveryStatus(Buffer.from(message));

describe('A report on a failed delivery', () => {
  const servers = [
    { server: 'postfix', status: '5.1.1', words: /^550 5\.1\.1 .*User unknown in virtual mailbox table$/ },
    { server: 'exchange-online', status: '5.1.10', words: /^550 5\.1\.10 RESOLVER\.ADR\.RecipientNotFound/ },
    { server: 'exim', status: '5.0.0', words: /^550 5\.1\.1 .*User doesn't exist$/ },
  ];

  describe.each(servers)('of $server', ({ server, status, words }) => {
    it.each([
      ['as a program on the mail server hands it over', (message: string) => message],
      ['as it travels', onTheWire],
    ])('tells who, what and why, %s', async (_, as) => {
      expect(await read(as(sentBack(server, ID)))).toEqual({
        messageId: ID,
        reports: [
          {
            recipients: ['erste@amt.example'],
            action: 'failed',
            status,
            diagnostic: expect.stringMatching(words) as string,
          },
        ],
      });
    });
  });

  it('tells of a mail that is late, with only its headers sent back', async () => {
    expect(await read(sentBack('postfix-delayed', ID))).toMatchObject({
      messageId: ID,
      reports: [{ action: 'delayed', status: '4.4.1' }],
    });
  });

  it('names both addresses where the mail was handed on', async () => {
    const message = sentBack('postfix', ID).replace(
      'Final-Recipient: rfc822; Erste@amt.example',
      'Final-Recipient: rfc822; postfach@anderswo.example',
    );
    expect((await read(message))?.reports[0].recipients).toEqual([
      'postfach@anderswo.example',
      'erste@amt.example',
    ]);
  });

  it('says nothing of a mail of which nothing came back', async () => {
    const message = sentBack('postfix', ID).replace('Message-ID: <', 'X-Lost: <');
    expect((await read(message))?.messageId).toBeUndefined();
  });

  it('leaves out a recipient without a code or with words in its place', async () => {
    const message = sentBack('postfix', ID).replace('Status: 5.1.1', 'Status: user unknown');
    expect(await read(message)).toEqual({ messageId: ID, reports: [] });
  });

  it.each(['out-of-office'])('is not found in free words: %s', async (fixture) => {
    expect(await read(sentBack(fixture, ID))).toBeUndefined();
  });

  it('is not found where a report is only enclosed in somebody’s mail', async () => {
    const enclosing = [
      'From: jemand@kreis.example',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: message/rfc822',
      '',
      sentBack('postfix', ID),
      '--outer--',
      '',
    ].join('\n');
    expect(await read(enclosing)).toBeUndefined();
  });

  it('is not found in what is nested without end', async () => {
    const layers = Array.from({ length: 400 }, (_, n) => n);
    const nested = layers.map((n) => `Content-Type: multipart/report; boundary=b${n}\n\n--b${n}\n`).join('');
    expect(await read(nested)).toBeUndefined();
  });

  it.each(['', '\n', 'nonsense', '--', 'Content-Type: multipart/report; boundary=x\n\n--x\n'])(
    'is not found in %j',
    async (text) => {
      expect(await read(text)).toBeUndefined();
    },
  );
});
