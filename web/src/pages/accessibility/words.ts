import { accessibilityDe } from '../../words/de/accessibility.js';
import { accessibilityEn } from '../../words/en/accessibility.js';
import { defineWords } from '../../words/words.js';

/** The wording of this page, loaded with it. */
export const accessibilityWords = defineWords(accessibilityDe, accessibilityEn);
