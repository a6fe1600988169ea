import { systemDe } from '../../words/de/system.js';
import { systemEn } from '../../words/en/system.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const systemWords = defineWords(systemDe, systemEn);
