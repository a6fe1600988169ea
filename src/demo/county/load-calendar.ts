import { Calendars, CalendarService } from '../../features/calendars/index.js';
import { addDays, easterSunday, type LocalDate, YearlyClosing, yearOf } from '../../kernel/calendar.js';
import type { County } from './county.js';

/** Friday after Ascension Day, 39 days after Easter. */
const BRIDGE_AFTER_EASTER = 40;
const { CHRISTMAS_EVE, NEW_YEARS_EVE, ROSE_MONDAY } = YearlyClosing;

/**
 * By what the county counts: the holidays of Nordrhein-Westfalen and the days on which its offices are closed. School holidays
 * are left to the import: no list of them may be passed on with the data that come along.
 */
export async function loadCalendar(county: County): Promise<void> {
  const today = county.clock.today();
  await county.as('koordination', async (actor) => {
    const service = county.service(CalendarService);
    const { id, version } = await service.inYear(actor, yearOf(today));
    await service.change(actor, {
      id,
      version,
      land: 'NW',
      yearlyClosings: [CHRISTMAS_EVE, NEW_YEARS_EVE, ROSE_MONDAY],
      closedDays: [{ day: nextBridgeDay(today), name: 'Brückentag nach Christi Himmelfahrt' }],
    });
  });
  county.calendar = await county.service(Calendars).current();
}

function nextBridgeDay(today: LocalDate): LocalDate {
  const year = yearOf(today);
  const [first, second] = [year, year + 1].map((of) => addDays(easterSunday(of), BRIDGE_AFTER_EASTER));
  return first > today ? first : second;
}
