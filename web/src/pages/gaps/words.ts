import { gapsDe } from '../../words/de/gaps.js';
import { gapsEn } from '../../words/en/gaps.js';
import { defineWords } from '../../words/words.js';

/** The wording of this page, loaded with it. */
export const gapsWords = defineWords(gapsDe, gapsEn);
