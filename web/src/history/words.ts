import { historyDe } from '../words/de/history.js';
import { historyEn } from '../words/en/history.js';
import { defineWords } from '../words/words.js';

/** The wording of histories, loaded with them. */
export const historyWords = defineWords(historyDe, historyEn);
