import { figuresDe } from '../../words/de/figures.js';
import { figuresEn } from '../../words/en/figures.js';
import { defineWords } from '../../words/words.js';

/** The wording of what is entered: definitions, targets, figures and their deliveries. */
export const figuresWords = defineWords(figuresDe, figuresEn);
