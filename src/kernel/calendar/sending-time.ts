import { addDays, type LocalDate } from './local-date.js';
import {
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type HolidayCalendar,
} from './working-days.js';
import type { LocalHour } from './zone.js';

/** Mail leaves from this hour on. */
export const FIRST_SENDING_HOUR = 8;
/** The last hour in which mail leaves: it ends at 18:00. */
export const LAST_SENDING_HOUR = 17;

/**
 * When a message really leaves: on a working day between 8 and 18 o'clock. What comes late waits for the next
 * morning, what meets a day off for the next working day. Where that would be after the last possible day, it goes
 * earlier instead: a message that comes too late is worth nothing. The result may then lie before the present.
 */
export function nextSendingTime(
  wanted: LocalHour,
  calendar: HolidayCalendar,
  lastPossibleDate?: LocalDate,
): LocalHour {
  const later = atOrAfter(wanted, calendar);
  if (lastPossibleDate === undefined || later.date <= lastPossibleDate) return later;
  const day = workingDayOnOrBefore(lastPossibleDate, calendar);
  return { date: day, hour: isSendingHour(wanted.hour) ? wanted.hour : LAST_SENDING_HOUR };
}

function atOrAfter({ date, hour }: LocalHour, calendar: HolidayCalendar): LocalHour {
  if (hour > LAST_SENDING_HOUR) {
    return { date: workingDayOnOrAfter(addDays(date, 1), calendar), hour: FIRST_SENDING_HOUR };
  }
  return { date: workingDayOnOrAfter(date, calendar), hour: Math.max(hour, FIRST_SENDING_HOUR) };
}

/** Whether mail may leave at this very hour. */
export function isSendingTime({ date, hour }: LocalHour, calendar: HolidayCalendar): boolean {
  return isWorkingDay(date, calendar) && isSendingHour(hour);
}

function isSendingHour(hour: number): boolean {
  return hour >= FIRST_SENDING_HOUR && hour <= LAST_SENDING_HOUR;
}
