import { calendarDe } from '../../../words/de/calendar.js';
import { calendarEn } from '../../../words/en/calendar.js';
import { defineWords } from '../../../words/words.js';

/** The wording of the county's calendar and the fields of action, loaded with their pages. */
export const calendarWords = defineWords(calendarDe, calendarEn);
