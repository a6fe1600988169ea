import { strategiesDe } from '../../words/de/strategies.js';
import { strategiesEn } from '../../words/en/strategies.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const strategyWords = defineWords(strategiesDe, strategiesEn);
