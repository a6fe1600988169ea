import { threadDe } from '../words/de/thread.js';
import { threadEn } from '../words/en/thread.js';
import { defineWords } from '../words/words.js';

/** The wording of the thread, loaded with it. */
export const threadWords = defineWords(threadDe, threadEn);
