import { measuresDe } from '../../words/de/measures.js';
import { measuresEn } from '../../words/en/measures.js';
import { defineWords } from '../../words/words.js';

/** The wording of the list of measures, loaded with it. */
export const measuresWords = defineWords(measuresDe, measuresEn);
