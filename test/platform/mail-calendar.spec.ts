import ICAL from 'ical.js';
import { localDate } from '../../src/kernel/calendar.js';
import {
  calendarCancellation,
  calendarInvitation,
  type Invitation,
} from '../../src/platform/icalendar/index.js';
import { Mailer, type OutgoingMail } from '../../src/platform/mail/mailer.js';
import { TestMailSink } from '../support/mail-sink.js';

const TITLE =
  '37. Fachplanungskonferenz; „Älter werden, gut wohnen“ – Übergänge zwischen Häuslichkeit, Kurzzeitpflege und Krankenhäusern';

const conference: Invitation = {
  uid: 'meeting-1@faden.example',
  sequence: 2,
  writtenAt: new Date('2026-11-02T07:00:00Z'),
  title: TITLE,
  description: 'Bitte bringen Sie mit:\r\n- Zahlen, soweit vorhanden;\n- Fragen \\ Wünsche',
  place: 'Kreishaus, Raum 2; Südflügel',
  day: localDate('2026-11-23'),
  startsAt: '09:30',
  organizer: { name: 'Geschäftsstelle', address: 'sozialplanung@kreis.example' },
  attendees: [{ name: 'Groß, Jürgen', address: 'amt50@kreis.example' }],
};

const mail: OutgoingMail = {
  to: 'amt50@kreis.example',
  subject: 'Einladung',
  text: 'Einladung',
  html: '<p>Einladung</p>',
  messageId: 'invitation-1@kreis.example',
};

describe('A mail to a calendar', () => {
  let sink: TestMailSink;
  let mailer: Mailer;

  const start = (bounceAddress?: string) => {
    mailer = new Mailer({ smtpUrl: sink.url, mailFrom: 'Geschäftsstelle <a@kreis.example>', bounceAddress });
  };

  beforeEach(async () => {
    sink = await TestMailSink.start();
    start();
  });
  afterEach(async () => {
    mailer.onApplicationShutdown();
    await sink.close();
  });

  const received = async (changes: Partial<OutgoingMail>) => {
    await mailer.send({ ...mail, ...changes });
    const [{ headers, ...rest }] = sink.mails;
    return {
      ...rest,
      headers: new Map(headers.map(({ name, value }) => [name.toLowerCase(), value])),
    };
  };

  it.each([
    { method: 'REQUEST', status: 'CONFIRMED', calendar: calendarInvitation(conference) },
    { method: 'CANCEL', status: 'CANCELLED', calendar: calendarCancellation(conference) },
  ])(
    'carries $method beside its words and as a file, unharmed by the way',
    async ({ method, status, calendar }) => {
      const { text, html, parts } = await received({ calendar });
      expect([text.trim(), html.trim()]).toEqual(['Einladung', '<p>Einladung</p>']);
      expect(parts).toMatchObject([
        { type: 'text/calendar', method },
        { type: 'application/ics', name: 'invite.ics' },
      ]);
      for (const { content } of parts) {
        const read = ICAL.Component.fromString(content);
        const event = read.getFirstSubcomponent('vevent')!;
        const value = (name: string) => event.getFirstPropertyValue(name);
        expect(read.getFirstPropertyValue('method')).toBe(method);
        expect(value('status')).toBe(status);
        expect(value('summary')).toBe(TITLE);
        expect(value('location')).toBe('Kreishaus, Raum 2; Südflügel');
        expect(value('description')).toBe(
          'Bitte bringen Sie mit:\n- Zahlen, soweit vorhanden;\n- Fragen \\ Wünsche',
        );
        expect(event.getFirstProperty('attendee')!.getFirstParameter('cn')).toBe('Groß, Jürgen');
        expect(String(value('dtstart'))).toBe('2026-11-23T09:30:00');
      }
    },
  );

  it('has no calendar in it where nothing was planned', async () => {
    expect((await received({})).parts).toEqual([]);
  });

  it('says whom to answer and which mail it follows', async () => {
    const { headers } = await received({
      replyTo: { name: 'Koordinatorin Klar', address: 'klar@kreis.example' },
      inReplyTo: 'invitation-0@kreis.example',
    });
    expect(headers.get('reply-to')).toBe('Koordinatorin Klar <klar@kreis.example>');
    expect(headers.get('in-reply-to')).toBe('<invitation-0@kreis.example>');
    expect(headers.get('references')).toBe('<invitation-0@kreis.example>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('says where mails of its kind are ended, with one click only where that is enough', async () => {
    const url = 'https://faden.example/abmelden?art=serie';
    const plain = await received({ listUnsubscribe: { url } });
    expect(plain.headers.get('list-unsubscribe')).toBe(`<${url}>`);
    expect(plain.headers.has('list-unsubscribe-post')).toBe(false);
    await sink.clear();
    const oneClick = await received({ listUnsubscribe: { url, isOneClick: true } });
    expect(oneClick.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  it('comes back to the sender, or to the address set up for that', async () => {
    expect((await received({})).returnTo).toBe('a@kreis.example');
    await sink.clear();
    mailer.onApplicationShutdown();
    start('bounces@kreis.example');
    const { returnTo, from, recipients } = await received({});
    expect([returnTo, from[0].address, recipients]).toEqual([
      'bounces@kreis.example',
      'a@kreis.example',
      ['amt50@kreis.example'],
    ]);
  });
});
