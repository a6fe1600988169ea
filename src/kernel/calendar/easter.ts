import { addDays, localDateOf, type LocalDate } from './local-date.js';

/** Easter Sunday by the Gregorian computus (Meeus and Butcher). */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const yearOfMoonCycle = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * yearOfMoonCycle + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const leapYears = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (year % 4)) % 7;
  const lateMoon = Math.floor((yearOfMoonCycle + 11 * epact + 22 * toSunday) / 451);
  return addDays(localDateOf(year, 3, 22), epact + toSunday - 7 * lateMoon);
}
