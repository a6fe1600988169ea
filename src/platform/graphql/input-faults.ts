import type { Locale } from '../../kernel/actor.js';
import { defineMessages, hasMessage, message } from '../../kernel/messages.js';

/** One entry that has not the expected form: the field, the names of the rules it breaks, and the rules in a programmer's words. */
export interface InputFault {
  readonly field: string;
  readonly broken: readonly string[];
  readonly rules: readonly string[];
}

defineMessages({
  'input.isUuid': { de: 'erwartet wird die Kennung eines Eintrags', en: 'expected: the id of a record' },
  'input.isEmail': { de: 'erwartet wird eine E-Mail-Adresse', en: 'expected: an e-mail address' },
  'input.isInt': { de: 'erwartet wird eine ganze Zahl', en: 'expected: a whole number' },
  'input.isNumber': { de: 'erwartet wird eine Zahl', en: 'expected: a number' },
  'input.isBoolean': { de: 'erwartet wird ja oder nein', en: 'expected: yes or no' },
  'input.isString': { de: 'erwartet wird Text', en: 'expected: text' },
  'input.isDay': {
    de: 'erwartet wird ein Tag der Jahre 1900 bis 2199 wie 2026-06-18',
    en: 'expected: a day of the years 1900 to 2199 such as 2026-06-18',
  },
  'input.isInstant': {
    de: 'erwartet wird ein Zeitpunkt wie 2026-06-18T07:30:00Z',
    en: 'expected: an instant such as 2026-06-18T07:30:00Z',
  },
  'input.isDefined': { de: 'muss angegeben werden', en: 'must be given' },
  'input.isKnown': { de: 'gibt es hier nicht', en: 'is not known here' },
  'input.isComplete': {
    de: 'unvollständig, oder mit Angaben, die es hier nicht gibt',
    en: 'not complete, or with entries that are not known here',
  },
  'input.isStorable': {
    de: 'enthält Zeichen, die sich nicht speichern lassen',
    en: 'contains signs that cannot be stored',
  },
  'input.isEnum': { de: 'erwartet wird ein Wort der Liste', en: 'expected: a word of the list' },
  'input.arrayUnique': { de: 'jeder Eintrag nur einmal', en: 'every entry only once' },
  'input.arrayNotEmpty': { de: 'mindestens ein Eintrag', en: 'at least one entry' },
  'input.arrayMinSize': { de: 'mindestens {limit} Einträge', en: 'at least {limit} entries' },
  'input.arrayMaxSize': { de: 'höchstens {limit} Einträge', en: 'at most {limit} entries' },
  'input.min': { de: 'mindestens {limit}', en: 'at least {limit}' },
  'input.max': { de: 'höchstens {limit}', en: 'at most {limit}' },
  'input.minLength': { de: 'mindestens {limit} Zeichen', en: 'at least {limit} characters' },
  'input.maxLength': { de: 'höchstens {limit} Zeichen', en: 'at most {limit} characters' },
  'input.otherForm': { de: 'hat nicht die erwartete Form', en: 'does not have the expected form' },
  'input.fault': { de: '„{field}“ ({expected})', en: '“{field}” ({expected})' },
});

/** class-validator has one name for both ends of a length; its words tell which end was missed. */
const nameOf = (broken: string, rule: string) => {
  if (broken !== 'isLength') return broken;
  return rule.includes('shorter') ? 'maxLength' : 'minLength';
};

const expectedBy = (broken: string, rule: string, locale: Locale): string => {
  const code = `input.${nameOf(broken, rule)}`;
  const [limit] = rule.match(/-?\d+(\.\d+)?(?!.*\d)/) ?? [];
  return message(hasMessage(code) ? code : 'input.otherForm', locale, { limit });
};

/** What is expected in every entry that was refused, in the words of the person who made it. */
export const describeFaults = (faults: readonly InputFault[], locale: Locale): string =>
  faults
    .map(({ field, broken, rules }) => {
      const expected = broken.map((name, index) => expectedBy(name, rules[index], locale)).join(', ');
      return message('input.fault', locale, { field, expected });
    })
    .join('; ');
