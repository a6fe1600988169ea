import {
  deadlineInWords,
  localDate,
  nrw,
  resolveDeadline,
  withOfficeClosed,
  type CalendarLocale,
  type CountingMode,
  type Roll,
} from '../calendar.js';

const county = withOfficeClosed(nrw, ['CHRISTMAS_EVE', localDate('2026-05-15')]);

function say(anchor: string, offset: number, mode: CountingMode, roll: Roll, locale: CalendarLocale = 'de') {
  const rule = { anchor: localDate(anchor), offset, mode, roll, calendar: county };
  return deadlineInWords(
    rule,
    resolveDeadline(rule),
    locale,
    locale === 'de' ? 'der Sitzung' : 'the meeting',
  );
}

describe('A deadline in words', () => {
  it('says why the invitation leaves a day earlier', () => {
    const invitation = ['2026-06-18', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY'] as const;
    expect(say(...invitation)).toBe('14 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Fronleichnam');
    expect(say(...invitation, 'en')).toBe(
      '14 days before the meeting, brought forward to Wednesday because of Corpus Christi',
    );
  });

  it('says why the protocol is due a day later', () => {
    const protocol = ['2026-06-18', 10, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY'] as const;
    expect(say(...protocol)).toBe('10 Tage nach der Sitzung, auf Montag verschoben, weil Sonntag');
    expect(say(...protocol, 'en')).toBe(
      '10 days after the meeting, put back to Monday because it falls on a Sunday',
    );
  });

  it('says nothing of moving where nothing was moved', () => {
    expect(say('2026-06-18', -15, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY')).toBe('15 Tage vor der Sitzung');
    expect(say('2026-06-18', -14, 'CALENDAR_DAYS', 'NONE')).toBe('14 Tage vor der Sitzung');
  });

  it('speaks of one day in the singular and of none as the same day', () => {
    expect(say('2026-06-18', -1, 'CALENDAR_DAYS', 'NONE')).toBe('1 Tag vor der Sitzung');
    expect(say('2026-06-18', 1, 'WORKING_DAYS', 'NONE', 'en')).toBe('1 working day after the meeting');
    expect(say('2026-06-18', 0, 'CALENDAR_DAYS', 'NONE')).toBe('taggleich mit der Sitzung');
    expect(say('2026-06-18', 0, 'CALENDAR_DAYS', 'NONE', 'en')).toBe('on the same day as the meeting');
  });

  it('names how the days were counted', () => {
    expect(say('2026-06-18', -6, 'FULL_CALENDAR_DAYS_BETWEEN', 'NONE')).toBe('6 volle Tage vor der Sitzung');
    expect(say('2026-06-18', -3, 'WORKING_DAYS', 'NONE')).toBe('3 Arbeitstage vor der Sitzung');
    expect(say('2026-06-18', -3, 'WERKTAGE_INCL_SAT', 'NONE')).toBe(
      '3 Werktage (Samstag zählt mit) vor der Sitzung',
    );
  });

  it('names the days on which the office is closed', () => {
    expect(say('2026-05-29', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY')).toBe(
      '14 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Schließtag',
    );
    expect(say('2026-05-29', -14, 'CALENDAR_DAYS', 'PREVIOUS_WORKING_DAY', 'en')).toBe(
      '14 days before the meeting, brought forward to Wednesday because the office is closed',
    );
    expect(say('2026-12-10', 14, 'CALENDAR_DAYS', 'NEXT_WORKING_DAY')).toBe(
      '14 Tage nach der Sitzung, auf Montag verschoben, weil Heiligabend',
    );
  });

  it('calls a closed day as the office calls it', () => {
    const rule = {
      anchor: localDate('2026-05-29'),
      offset: -14,
      mode: 'CALENDAR_DAYS',
      roll: 'PREVIOUS_WORKING_DAY',
      calendar: { ...county, closedDayNames: new Map([[localDate('2026-05-15'), 'Brückentag']]) },
    } as const;
    expect(deadlineInWords(rule, resolveDeadline(rule), 'de', 'der Sitzung')).toBe(
      '14 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Schließtag (Brückentag)',
    );
    expect(deadlineInWords(rule, resolveDeadline(rule), 'en', 'the meeting')).toBe(
      '14 days before the meeting, brought forward to Wednesday because the office is closed (Brückentag)',
    );
  });
});
