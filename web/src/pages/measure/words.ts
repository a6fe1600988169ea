import { measureDe } from '../../words/de/measure.js';
import { measureEn } from '../../words/en/measure.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const measureWords = defineWords(measureDe, measureEn);
