import { peopleDe } from '../../../words/de/people.js';
import { peopleEn } from '../../../words/en/people.js';
import { defineWords } from '../../../words/words.js';

/** The wording of the pages about people, loaded with them. */
export const peopleWords = defineWords(peopleDe, peopleEn);
