import { paperDe } from '../../words/de/paper.js';
import { papersDe } from '../../words/de/papers.js';
import { paperEn } from '../../words/en/paper.js';
import { papersEn } from '../../words/en/papers.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages, loaded with them, with that of the archive. */
export const paperWords = defineWords({ ...papersDe, ...paperDe }, { ...papersEn, ...paperEn });
