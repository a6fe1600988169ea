import { conferencesDe } from '../../words/de/conferences.js';
import { conferencesEn } from '../../words/en/conferences.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const conferencesWords = defineWords(conferencesDe, conferencesEn);
