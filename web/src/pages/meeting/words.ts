import { meetingDe } from '../../words/de/meeting.js';
import { meetingEn } from '../../words/en/meeting.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const meetingWords = defineWords(meetingDe, meetingEn);
