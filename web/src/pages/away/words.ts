import { awayDe } from '../../words/de/away.js';
import { awayEn } from '../../words/en/away.js';
import { defineWords } from '../../words/words.js';

/** The wording about absence and deputies, loaded with the pages that show them. */
export const awayWords = defineWords(awayDe, awayEn);
