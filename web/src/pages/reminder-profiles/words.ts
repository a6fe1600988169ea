import { profilesDe } from '../../words/de/profiles.js';
import { profilesEn } from '../../words/en/profiles.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const profilesWords = defineWords(profilesDe, profilesEn);
