import { indicatorsDe } from '../../words/de/indicators.js';
import { indicatorsEn } from '../../words/en/indicators.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const indicatorsWords = defineWords(indicatorsDe, indicatorsEn);
