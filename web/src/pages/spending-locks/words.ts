import { spendingLocksDe } from '../../words/de/spending-locks.js';
import { spendingLocksEn } from '../../words/en/spending-locks.js';
import { defineWords } from '../../words/words.js';

/** The wording of this page, loaded with it. */
export const spendingLocksWords = defineWords(spendingLocksDe, spendingLocksEn);
