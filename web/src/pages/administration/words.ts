import { administrationDe } from '../../words/de/administration.js';
import { administrationEn } from '../../words/en/administration.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const administrationWords = defineWords(administrationDe, administrationEn);
