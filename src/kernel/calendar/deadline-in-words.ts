import type { CountingMode, DeadlineRule, ResolvedDeadline } from './deadline.js';
import type { CalendarLocale } from './holidays.js';
import type { LocalDate } from './local-date.js';
import { dayOffName, type DayOff } from './working-days.js';

/** Everything that is said about a deadline, in one language. */
interface Phrases {
  readonly days: Record<CountingMode, { readonly one: string; readonly many: string }>;
  before(days: string, anchor: string): string;
  after(days: string, anchor: string): string;
  sameDay(anchor: string): string;
  movedEarlier(weekday: string, because: string): string;
  movedLater(weekday: string, because: string): string;
  /** `given` is the office's own name of a closed day. */
  because(dayOff: DayOff, given?: string): string;
}

const inBrackets = (name: string | undefined): string => (name ? ` (${name})` : '');

const phrases: Record<CalendarLocale, Phrases> = {
  de: {
    days: {
      CALENDAR_DAYS: { one: 'Tag', many: 'Tage' },
      FULL_CALENDAR_DAYS_BETWEEN: { one: 'voller Tag', many: 'volle Tage' },
      WORKING_DAYS: { one: 'Arbeitstag', many: 'Arbeitstage' },
      WERKTAGE_INCL_SAT: { one: 'Werktag (Samstag zählt mit)', many: 'Werktage (Samstag zählt mit)' },
    },
    before: (days, anchor) => `${days} vor ${anchor}`,
    after: (days, anchor) => `${days} nach ${anchor}`,
    sameDay: (anchor) => `taggleich mit ${anchor}`,
    movedEarlier: (weekday, because) => `auf ${weekday} vorgezogen, ${because}`,
    movedLater: (weekday, because) => `auf ${weekday} verschoben, ${because}`,
    because: (dayOff, given) => `weil ${dayOffName(dayOff, 'de')}${inBrackets(given)}`,
  },
  en: {
    days: {
      CALENDAR_DAYS: { one: 'day', many: 'days' },
      FULL_CALENDAR_DAYS_BETWEEN: { one: 'full day', many: 'full days' },
      WORKING_DAYS: { one: 'working day', many: 'working days' },
      WERKTAGE_INCL_SAT: { one: 'working day (Saturdays count)', many: 'working days (Saturdays count)' },
    },
    before: (days, anchor) => `${days} before ${anchor}`,
    after: (days, anchor) => `${days} after ${anchor}`,
    sameDay: (anchor) => `on the same day as ${anchor}`,
    movedEarlier: (weekday, because) => `brought forward to ${weekday} ${because}`,
    movedLater: (weekday, because) => `put back to ${weekday} ${because}`,
    because: (dayOff, given) =>
      dayOff === 'SATURDAY' || dayOff === 'SUNDAY'
        ? `because it falls on a ${dayOffName(dayOff, 'en')}`
        : dayOff === 'OFFICE_CLOSED'
          ? `because the office is closed${inBrackets(given)}`
          : `because of ${dayOffName(dayOff, 'en')}`,
  },
};

/**
 * Explains a deadline: "14 Tage vor der Sitzung, auf Mittwoch vorgezogen, weil Fronleichnam".
 * The name of the anchor is given with its article, in German in the dative: "der Sitzung", "dem Abgabetermin".
 */
export function deadlineInWords(
  rule: DeadlineRule,
  resolved: ResolvedDeadline,
  locale: CalendarLocale,
  anchorName: string,
): string {
  const words = phrases[locale];
  const counted = countedInWords(rule, words, anchorName);
  if (!resolved.rolledBecause) return counted;
  const moved = resolved.date < resolved.unrolledDate ? words.movedEarlier : words.movedLater;
  const closed = rule.calendar.closedDayNames?.get(resolved.unrolledDate);
  const because = words.because(
    resolved.rolledBecause,
    resolved.rolledBecause === 'OFFICE_CLOSED' ? closed : undefined,
  );
  return `${counted}, ${moved(weekdayName(resolved.date, locale), because)}`;
}

function countedInWords(rule: DeadlineRule, words: Phrases, anchorName: string): string {
  if (rule.offset === 0) return words.sameDay(anchorName);
  const count = Math.abs(rule.offset);
  const { one, many } = words.days[rule.mode];
  const days = `${count} ${count === 1 ? one : many}`;
  return rule.offset < 0 ? words.before(days, anchorName) : words.after(days, anchorName);
}

function weekdayName(date: LocalDate, locale: CalendarLocale): string {
  return new Date(Date.parse(date)).toLocaleDateString(locale, { weekday: 'long', timeZone: 'UTC' });
}
