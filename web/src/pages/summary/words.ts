import { summaryDe } from '../../words/de/summary.js';
import { summaryEn } from '../../words/en/summary.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const summaryWords = defineWords(summaryDe, summaryEn);
