import { accept, cellParser, refuse, type CellParser, type Parsed } from './parsed.js';
import { visibleText } from './text.js';

/** A calendar day, written 2023-12-31. A text on purpose: days of the county have no time zone. */
export type IsoDay = string;

const monthNames = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const fullMonthNames =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/** 1 to 12 for a German month name, written out or shortened to three letters ("Sept." too). */
export function findMonth(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '').replace('ae', 'ä');
  const index = Math.max(fullMonthNames.indexOf(plain), monthNames.indexOf(plain), plain === 'sept' ? 8 : -1);
  return index < 0 ? undefined : index + 1;
}

/** The day, if the calendar has it and it lies between 1900 and 2200. */
export function existingDay(year: number, month: number, day: number): Parsed<IsoDay> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return exists ? accept(date.toISOString().slice(0, 10)) : refuse({ code: 'existing_date' });
}

/** The day an Excel serial number stands for, to suggest it: 45291 is 31.12.2023. */
function suggestionFor(serial: number): { suggestion?: string } {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 80_000) return {};
  const [year, month, day] = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10).split('-');
  return { suggestion: `${day}.${month}.${year}` };
}

function readWritten(text: string): Parsed<IsoDay> {
  const midnight = /[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/;
  const clock = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( Uhr)?$/;
  const day = visibleText(text).replace(midnight, '').replace(clock, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(day);
  if (german) return existingDay(Number(german[3]), Number(german[2]), Number(german[1]));
  const named = /^(\d{1,2})\. ?(\p{L}+\.?) (\d{4})$/u.exec(day);
  const month = findMonth(named?.[2] ?? '');
  if (named && month) return existingDay(Number(named[3]), month, Number(named[1]));
  const short = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})$/.exec(day);
  if (short) {
    const [, dayOfMonth = '', monthOfYear = '', year = ''] = short;
    return refuse({
      code: 'date',
      suggestion: `${dayOfMonth.padStart(2, '0')}.${monthOfYear.padStart(2, '0')}.20${year}`,
    });
  }
  return refuse({ code: 'date', ...(/^\d{5}$/.test(day) ? suggestionFor(Number(day)) : {}) });
}

/**
 * A day: a date cell, 31.12.2023, 2023-12-31 or 31. Dezember 2023; a time of day is dropped unless it names a zone.
 * Refused, because the day would be a guess: two-digit years (with a suggestion), 12/31/2023, months like "Dez 2023",
 * and bare Excel numbers like 45291 (with a suggestion).
 */
export function date(): CellParser<IsoDay> {
  return cellParser((value) => {
    if (value instanceof Date) {
      return existingDay(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    }
    if (typeof value === 'number') return refuse({ code: 'date', ...suggestionFor(value) });
    return typeof value === 'string' ? readWritten(value) : refuse({ code: 'date' });
  });
}
