import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, daysBetween, instantOf, localDate } from '../../kernel/calendar.js';
import { plain } from './calendar-event.js';
import { calendarCancellation, calendarInvitation, type Invitation } from './invitation.js';

const conference = (changes: Partial<Invitation> = {}): Invitation => ({
  uid: 'meeting-1@faden.example',
  sequence: 0,
  writtenAt: new Date('2026-11-02T07:00:00Z'),
  title: 'Fachplanungskonferenz',
  day: localDate('2026-11-23'),
  startsAt: '09:30',
  endsAt: '12:00',
  organizer: { name: 'Geschäftsstelle', address: 'sozialplanung@kreis.example' },
  attendees: [{ name: 'Jürgen Groß', address: 'amt50@kreis.example' }],
  ...changes,
});

/** Reads it as a calendar does, hours in the zone that comes with it. */
function read(content: string) {
  const calendar = ICAL.Component.fromString(content);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const instantAt = (name: string) => {
    const time = (event.getFirstPropertyValue(name) as ICAL.Time).clone();
    expect(event.getFirstProperty(name)!.getFirstParameter('tzid')).toBe(zone.tzid);
    time.zone = zone;
    return time.toJSDate();
  };
  return { calendar, event, instantAt, value: (name: string) => event.getFirstPropertyValue(name) };
}

const invited = (changes: Partial<Invitation> = {}) => read(calendarInvitation(conference(changes)).content);

describe('An invitation', () => {
  it('says what, when, where, who and what is asked of them', () => {
    const { calendar, event, value } = invited({ place: 'Kreishaus', url: 'https://faden.example/s/1' });
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(value('uid')).toBe('meeting-1@faden.example');
    expect(String(value('dtstamp'))).toBe('2026-11-02T07:00:00Z');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('location')).toBe('Kreishaus');
    expect(value('url')).toBe('https://faden.example/s/1');
    expect(event.getFirstProperty('attendee')!.toJSON()).toEqual([
      'attendee',
      {
        cn: 'Jürgen Groß',
        cutype: 'INDIVIDUAL',
        role: 'REQ-PARTICIPANT',
        partstat: 'NEEDS-ACTION',
        rsvp: 'TRUE',
      },
      'cal-address',
      'mailto:amt50@kreis.example',
    ]);
    expect(event.getFirstPropertyValue('organizer')).toBe('mailto:sozialplanung@kreis.example');
  });

  it('names guests as optional and keeps what was answered', () => {
    const attendees = [{ address: 'gast@kreis.example', isOptional: true, answer: 'ACCEPTED' as const }];
    const property = invited({ attendees }).event.getFirstProperty('attendee')!;
    expect(property.getFirstParameter('role')).toBe('OPT-PARTICIPANT');
    expect(property.getFirstParameter('partstat')).toBe('ACCEPTED');
  });

  it('that changes keeps its name and gets a higher number', () => {
    const before = invited({ sequence: 3 });
    const after = invited({ sequence: 4, day: localDate('2026-11-30') });
    expect(after.value('uid')).toBe(before.value('uid'));
    expect([before, after].map(({ value }) => value('sequence'))).toEqual([3, 4]);
  });

  it('is called off under the same name, without asking for an answer', () => {
    const { method, content } = calendarCancellation(conference({ sequence: 5 }));
    const { calendar, event, value } = read(content);
    expect(method).toBe('CANCEL');
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect([value('uid'), value('status'), value('sequence')]).toEqual([
      'meeting-1@faden.example',
      'CANCELLED',
      5,
    ]);
    expect(event.getFirstProperty('attendee')!.getFirstParameter('rsvp')).toBeUndefined();
  });

  it('means the hour on the wall, on every day of summer and winter time', () => {
    const first = localDate('2024-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: daysBetween(first, localDate('2035-12-31')) }),
        fc.integer({ min: 4, max: 20 }),
        (offset, hour) => {
          const day = addDays(first, offset);
          const hours = [hour, hour + 2].map((each) => `${String(each).padStart(2, '0')}:00`);
          const { instantAt } = invited({ day, startsAt: hours[0], endsAt: hours[1] });
          expect(instantAt('dtstart')).toEqual(instantOf(day, hour));
          expect(instantAt('dtend')).toEqual(instantOf(day, hour + 2));
        },
      ),
    );
  });

  it.each([
    ['2026-03-28', '2026-03-28T08:30:00Z'],
    ['2026-03-29', '2026-03-29T07:30:00Z'],
    ['2026-10-24', '2026-10-24T07:30:00Z'],
    ['2026-10-25', '2026-10-25T08:30:00Z'],
  ])('on %s, about a change of summer time, begins at %s', (day, instant) => {
    expect(invited({ day: localDate(day) }).instantAt('dtstart')).toEqual(new Date(instant));
  });

  it.each([
    ['00:00', '01:30', '2026-11-23T00:00:00', '2026-11-23T01:30:00'],
    ['09:30', undefined, '2026-11-23T09:30:00', '2026-11-23T11:30:00'],
    ['23:00', undefined, '2026-11-23T23:00:00', '2026-11-24T01:00:00'],
    ['23:00', '23:59', '2026-11-23T23:00:00', '2026-11-23T23:59:00'],
  ])('from %s to %s is written from %s to %s', (startsAt, endsAt, from, to) => {
    const { value } = invited({ startsAt, endsAt });
    expect([String(value('dtstart')), String(value('dtend'))]).toEqual([from, to]);
  });

  it.each([
    { startsAt: '9:30' },
    { startsAt: '24:00' },
    { startsAt: '12:00', endsAt: '12:00' },
    { attendees: [{ address: 'a@kreis.example\r\nATTENDEE:mailto:b@kreis.example' }] },
    { organizer: { address: 'niemand' } },
  ])('is not written with %j', (wrong) => {
    expect(() => calendarInvitation(conference(wrong))).toThrow(RangeError);
  });

  it('keeps every text, however long and with whatever signs in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^[äöüß€🧵 ,;:\\"^\r\n\t]{0,200}$/u),
    );
    fc.assert(
      fc.property(text, text, text, (title, description, name) => {
        const { content } = calendarInvitation(
          conference({ title, description, organizer: { name, address: 'a@kreis.example' } }),
        );
        const { event, value } = read(content);
        const onOneLine = (given: string) => plain(given).replaceAll('\n', ' ');
        expect(value('summary')).toBe(onOneLine(title));
        expect(value('description') ?? '').toBe(plain(description));
        expect(event.getFirstProperty('organizer')!.getFirstParameter('cn') ?? '').toBe(
          onOneLine(name).replace(/["\\^]/g, '’'),
        );
        for (const line of content.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
