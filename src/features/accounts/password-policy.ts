import { Injectable } from '@nestjs/common';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { invalidInput } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

export const SHORTEST = 12;
export const LONGEST = 200;

/** Fewer guesses than ten to this are too few, even where each one takes an attacker long. */
const LEAST_GUESSES_LOG10 = 10;

/** What is estimated: the rest of a long password only makes it better, and costs time. */
const ESTIMATED = 40;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** Dictionaries of the most used passwords, of German words and of names; loaded when somebody first sets a password. */
const estimate = (): Promise<ZxcvbnFactory> =>
  (estimator ??= Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]).then(
    ([{ ZxcvbnFactory }, common, german]) =>
      new ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...german.dictionary },
        graphs: common.adjacencyGraphs,
      }),
  ));

/** Long rather than complicated: no rules about signs, but nothing that is guessed early. */
@Injectable()
export class PasswordPolicy {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Throws a sentence that says what to do where the password will not do for this person. */
  async require(password: string, personId: string, field = 'password'): Promise<void> {
    const signs = [...password].length;
    if (signs < SHORTEST) throw invalidInput('accounts.passwordTooShort', field, { shortest: SHORTEST });
    if (signs > LONGEST) throw invalidInput('accounts.passwordTooLong', field, { longest: LONGEST });
    const check = await estimate();
    const known = await this.wordsAround(personId);
    const { guessesLog10 } = check.check(password.slice(0, ESTIMATED), known);
    if (guessesLog10 < LEAST_GUESSES_LOG10) throw invalidInput('accounts.passwordTooEasy', field);
  }

  /** What everybody knows of the person and the county: good for nothing in a password. */
  private async wordsAround(personId: string): Promise<string[]> {
    const person = await this.database.firstRow<{ name: string; email: string }>(sql`
      select name, email from person where id = ${personId}::uuid`);
    const { publicUrl, mailFrom } = this.config;
    const texts = [
      person?.name ?? '',
      person?.email ?? '',
      new URL(publicUrl).hostname,
      mailFrom,
      'Roter Faden',
    ];
    const parts = texts.map((text) => text.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2));
    // also as people join them: RoterFaden, Roter-Faden
    const words = parts.flatMap((some) => [
      ...some,
      ...['', ' ', '-', '.', '_'].map((sign) => some.join(sign)),
    ]);
    return [...new Set(words)];
  }
}
