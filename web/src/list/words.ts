import { listDe } from '../words/de/list.js';
import { listEn } from '../words/en/list.js';
import { defineWords } from '../words/words.js';

/** The wording of long lists, loaded with them. */
export const listWords = defineWords(listDe, listEn);
