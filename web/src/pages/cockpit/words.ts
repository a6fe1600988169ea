import { cockpitDe } from '../../words/de/cockpit.js';
import { cockpitEn } from '../../words/en/cockpit.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them. */
export const cockpitWords = defineWords(cockpitDe, cockpitEn);
