import { parseArgs } from 'node:util';
import { choice, date, type Choice, type Language } from '../../platform/documents/index.js';
import { Priority } from '../measures/index.js';
import { areaLevels } from './area-levels.js';
import { type ImportKind, importKinds, isImportKind } from './import-kind.js';
import type { ImportOptions } from './import-options.js';
import { commandOptions, optionEntries, type OptionName } from './option-list.js';
import { assessments, periodicities, statuses, visibilities } from './value-lists.js';
import type { Words } from './words.js';

/** What was asked for on the command line. */
export type CommandLine =
  | {
      readonly kind: ImportKind;
      readonly file: string;
      readonly options: ImportOptions;
      readonly language: Language;
    }
  | { readonly help: true; readonly language: Language }
  | { readonly fault: Words; readonly language: Language };

/** A wish that cannot be fulfilled, in words. */
export class Misunderstood extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

type Given = Partial<Record<OptionName, string | boolean>>;

/** Understands the words after `npm run import --`, or says in one sentence what is wrong with them. */
export function commandLine(words: readonly string[]): CommandLine {
  const language = /(^|\s)--lang[= ]en(\s|$)/.test(words.join(' ')) ? 'en' : 'de';
  try {
    return understood(words, language);
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    return { fault: error.words, language };
  }
}

function understood(words: readonly string[], language: Language): CommandLine {
  const { values, positionals } = parsed(words);
  if (values.help) return { help: true, language };
  const [kind, file, ...more] = positionals;
  const known = importKinds.join(', ');
  if (kind === undefined || !isImportKind(kind)) {
    throw new Misunderstood({
      de: `Die Art ${kind === undefined ? 'fehlt' : `„${kind}“ gibt es nicht`}; möglich sind ${known}.`,
      en: `The kind ${kind === undefined ? 'is missing' : `“${kind}” does not exist`}; there are ${known}.`,
    });
  }
  if (file === undefined || more.length > 0) {
    throw new Misunderstood({
      de: file === undefined ? 'Der Name der Datei fehlt.' : `Zu viele Angaben: ${more.join(' ')}`,
      en: file === undefined ? 'The name of the file is missing.' : `Too many arguments: ${more.join(' ')}`,
    });
  }
  requireFitting(values, kind);
  return { kind, file, options: givenOptions(values), language };
}

function parsed(words: readonly string[]): { values: Given & { help?: boolean }; positionals: string[] } {
  const options = Object.fromEntries(
    optionEntries.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    return { values, positionals };
  } catch (error) {
    const option = /'-*([\w-]+)/.exec(String(error))?.[1] ?? '';
    const missing = option in commandOptions;
    throw new Misunderstood({
      de: missing
        ? `Bei --${option} stimmt die Angabe nicht; --help zeigt, was erwartet wird.`
        : `Die Option --${option} gibt es nicht; --help zeigt alle.`,
      en: missing
        ? `The value of --${option} is wrong; --help shows what is expected.`
        : `There is no option --${option}; --help shows them all.`,
    });
  }
}

function requireFitting(given: Given, kind: ImportKind): void {
  for (const [name, { kinds }] of optionEntries) {
    if (given[name] === undefined || !kinds || kinds.includes(kind)) continue;
    throw new Misunderstood({
      de: `Die Option --${name} gehört zu ${kinds.join(', ')} und nicht zu ${kind}.`,
      en: `The option --${name} belongs to ${kinds.join(', ')} and not to ${kind}.`,
    });
  }
}

/** Options as they were typed, understood. Throws in words where one of them cannot be. */
export function givenOptions(given: Given): ImportOptions {
  const words = (name: OptionName) => (typeof given[name] === 'string' ? given[name] : undefined);
  const yes = (name: OptionName) => given[name] === true;
  return {
    dryRun: yes('dry-run'),
    sheet: words('sheet'),
    source: words('source'),
    shortNames: yes('short-names'),
    populationOn: dayOf('population-on', words('population-on')),
    level: oneOf('level', areaLevels, words('level')),
    parent: words('parent'),
    validFrom: dayOf('valid-from', words('valid-from')),
    keyProperty: words('key-property'),
    nameProperty: words('name-property'),
    parentProperty: words('parent-property'),
    topic: words('topic'),
    periodicity: oneOf('periodicity', periodicities, words('periodicity')),
    lowestLevel: oneOf('lowest-level', areaLevels, words('lowest-level')),
    mapping: words('mapping'),
    onlyKnownAreas: yes('only-known-areas'),
    leadOffice: words('lead-office'),
    organisation: words('organisation'),
    createFields: yes('create-fields'),
    shorten: yes('shorten'),
    priorities: scaleOf(words('priorities')),
    status: oneOf('status', statuses, words('status')),
    visibility: oneOf('visibility', visibilities, words('visibility')),
    assessment: oneOf('assessment', assessments, words('assessment')),
  };
}

function dayOf(name: OptionName, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const parsed = date()(written);
  if (parsed.ok) return parsed.value;
  throw new Misunderstood({
    de: `--${name}: „${written}“ ist kein Tag, erwartet wird zum Beispiel 31.12.2023.`,
    en: `--${name}: “${written}” is no day, expected is for example 31.12.2023.`,
  });
}

function oneOf<T>(name: OptionName, choices: readonly Choice<T>[], written: string | undefined) {
  if (written === undefined) return undefined;
  const parsed = choice(choices)(written);
  if (parsed.ok) return parsed.value;
  throw new Misunderstood({
    de: `--${name}: „${written}“ gibt es nicht; möglich sind ${choices.map((one) => one.de).join(', ')}.`,
    en: `--${name}: there is no “${written}”; there are ${choices.map((one) => one.en).join(', ')}.`,
  });
}

/** "5=A,4=B,3=C": what the steps of another scale mean. */
function scaleOf(written: string | undefined): Record<string, Priority> | undefined {
  if (written === undefined) return undefined;
  const steps = written.split(',').map((step) => /^\s*([^=]+?)\s*=\s*([ABC])\s*$/i.exec(step));
  const scale: Record<string, Priority> = {};
  for (const step of steps) {
    const [, from = '', to = ''] = step ?? [];
    if (from === '') {
      throw new Misunderstood({
        de: `--priorities: „${written}“ ist nicht zu verstehen, erwartet wird zum Beispiel 5=A,4=B,3=C.`,
        en: `--priorities: “${written}” cannot be understood, expected is for example 5=A,4=B,3=C.`,
      });
    }
    scale[from] = Priority[to.toUpperCase() as keyof typeof Priority];
  }
  return scale;
}
