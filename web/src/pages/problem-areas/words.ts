import { problemDe } from '../../words/de/problem.js';
import { problemEn } from '../../words/en/problem.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const problemWords = defineWords(problemDe, problemEn);
