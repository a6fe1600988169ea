import { officesDe } from '../../../words/de/offices.js';
import { officesEn } from '../../../words/en/offices.js';
import { defineWords } from '../../../words/words.js';

/** The wording of the page about offices, loaded with it. */
export const officesWords = defineWords(officesDe, officesEn);
