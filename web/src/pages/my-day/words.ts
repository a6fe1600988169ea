import { myDayDe } from '../../words/de/my-day.js';
import { myDayEn } from '../../words/en/my-day.js';
import { defineWords } from '../../words/words.js';

/** The wording of what waits beside reports. */
export const myDayWords = defineWords(myDayDe, myDayEn);
