import { minutesDe } from '../../words/de/minutes.js';
import { minutesEn } from '../../words/en/minutes.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const minutesWords = defineWords(minutesDe, minutesEn);
