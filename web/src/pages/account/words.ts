import { accountDe } from '../../words/de/account.js';
import { singleSignOnDe } from '../../words/de/sign-in.js';
import { accountEn } from '../../words/en/account.js';
import { singleSignOnEn } from '../../words/en/sign-in.js';
import { defineWords } from '../../words/words.js';

/** The wording of these pages and of those where people sign in, loaded with them. */
export const accountWords = defineWords(
  { ...accountDe, ...singleSignOnDe },
  { ...accountEn, ...singleSignOnEn },
);
