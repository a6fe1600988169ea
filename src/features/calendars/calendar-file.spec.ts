import { LARGEST_FILE, readCalendarFile } from './calendar-file.js';
import type { DomainError } from '../../kernel/errors.js';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''];
const summaries = (text: string) =>
  readCalendarFile(text).map(({ properties }) => properties.get('summary')?.[3]);

function refusal(text: string): DomainError {
  try {
    readCalendarFile(text);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('It was read');
}

describe('A calendar file', () => {
  it.each(['\r\n', '\n', '\r'])('is read whatever ends its lines: %j', (end) => {
    const text = file(...event('SUMMARY:Osterferien', 'DTSTART;VALUE=DATE:20260330')).join(end);
    expect(summaries(text)).toEqual(['Osterferien']);
    expect(readCalendarFile(text)[0].properties.get('dtstart')).toEqual([
      'dtstart',
      {},
      'date',
      '2026-03-30',
    ]);
  });

  it('has long lines folded, also within a word, by a blank or a tab', () => {
    const lines = event('SUMMARY:Weihnachts', ' ferien in Nordrh', '\tein-Westfalen');
    expect(summaries(file(...lines).join('\r\n'))).toEqual(['Weihnachtsferien in Nordrhein-Westfalen']);
  });

  it('keeps umlauts and takes away what protects commas', () => {
    expect(
      summaries(file(...event('SUMMARY;LANGUAGE=de:Pfingsten\\, ganzjährig\\; Köln')).join('\n')),
    ).toEqual(['Pfingsten, ganzjährig; Köln']);
  });

  it('may begin with a byte order mark and blank lines, and hold several calendars', () => {
    const one = file(...event('SUMMARY:Sommerferien')).join('\n');
    const two = file(...event('SUMMARY:Herbstferien')).join('\n');
    const text = `\uFEFF\n\n${one}${two}`;
    expect(summaries(text)).toEqual(['Sommerferien', 'Herbstferien']);
    expect(readCalendarFile(text).map(({ line }) => line)).toEqual([5, 11]);
  });

  it('may hold things that are no events', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE'];
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wecker', 'END:VALARM'];
    const text = file(...zone, ...event('SUMMARY:Sommerferien', ...alarm)).join('\n');
    expect(summaries(text)).toEqual(['Sommerferien']);
    expect(readCalendarFile(text)[0].line).toBe(6);
  });

  it('may be without events', () => {
    expect(readCalendarFile(file().join('\n'))).toEqual([]);
  });

  it.each(['', 'Osterferien', '<!DOCTYPE html>\n<html></html>', '{"a": 1}', 'PK\u0003\u0004'])(
    'is not what begins otherwise: %j',
    (text) => expect(refusal(text).code).toBe('calendars.notCalendarFile'),
  );

  it('says on which line it is cut off', () => {
    const whole = file(...event('SUMMARY:Osterferien'));
    expect(refusal(whole.slice(0, 4).join('\n'))).toMatchObject({
      code: 'calendars.notEnded',
      field: 'ics',
      details: { name: 'VEVENT', line: 3 },
    });
    expect(refusal(whole.slice(0, 5).join('\n')).details).toEqual({ name: 'VCALENDAR', line: 1 });
  });

  it('says which line is none', () => {
    const text = file(...event('SUMMARY:Osterferien', 'hier fehlt etwas')).join('\n');
    expect(refusal(text)).toMatchObject({
      code: 'calendars.badLine',
      details: { line: 5, text: 'hier fehlt etwas' },
    });
  });

  it('says where something ends that did not begin', () => {
    expect(refusal(file('END:VEVENT').join('\n'))).toMatchObject({
      code: 'calendars.strayEnd',
      details: { line: 3, name: 'VEVENT' },
    });
    expect(refusal(`${file().join('\n')}END:VCALENDAR`).code).toBe('calendars.strayEnd');
  });

  it('says where signs were lost because it was read in the wrong encoding', () => {
    const text = new TextDecoder().decode(
      Buffer.from(file(...event('SUMMARY:Osterferien für Köln')).join('\n'), 'latin1'),
    );
    expect(refusal(text)).toMatchObject({ code: 'calendars.badSigns', details: { line: 4 } });
  });

  it('says in the words of the library what else is wrong', () => {
    expect(refusal(file(...event('SUMMARY;X="offen:Ferien')).join('\n')).code).toBe('calendars.unreadable');
  });

  it('is not larger than a megabyte', () => {
    const filled = (size: number) => {
      const text = file(...event('SUMMARY:Ferien', 'DESCRIPTION:')).join('\n');
      return text.replace('DESCRIPTION:', `DESCRIPTION:${'x'.repeat(size - text.length)}`);
    };
    expect(summaries(filled(LARGEST_FILE))).toEqual(['Ferien']);
    expect(refusal(filled(LARGEST_FILE + 1)).code).toBe('calendars.fileTooLarge');
  });
});
