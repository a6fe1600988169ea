import { remindersDe } from '../../words/de/reminders.js';
import { remindersEn } from '../../words/en/reminders.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const remindersWords = defineWords(remindersDe, remindersEn);
