import { papersDe } from '../../words/de/papers.js';
import { papersEn } from '../../words/en/papers.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const papersWords = defineWords(papersDe, papersEn);
