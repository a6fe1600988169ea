import { answerDe } from '../../words/de/answer.js';
import { answerEn } from '../../words/en/answer.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const answerWords = defineWords(answerDe, answerEn);
