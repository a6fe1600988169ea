import {
  type GraphQLField,
  GraphQLID,
  GraphQLString,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { invalidInput } from '../../kernel/errors.js';
import type { InputFault } from './input-faults.js';

/** No argument that stands alone is longer: texts belong into inputs, where each says how long it may be. */
const LONGEST_ARGUMENT = 1_000;
/** No list in any input is longer; most say themselves that they are shorter. */
const LONGEST_LIST = 5_000;
const LONGEST_LIST_OF_WORDS = 100;
const MOST_FAULTS = 10;
const ID_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Refuses what no field can take, wherever it stands: texts the database cannot hold, ids that can be none, lists without end.
 * What a single input asks for beyond that stands at the input.
 */
export function requireSaneArguments(
  { args: declared }: Pick<GraphQLField<unknown, unknown>, 'args'>,
  given: Readonly<Record<string, unknown>>,
): void {
  const faults: InputFault[] = [];
  for (const { name, type } of declared) {
    const isWrapper = isInputObjectType(getNullableType(type));
    look(given[name], type, isWrapper ? [] : [name], !isWrapper, faults);
  }
  if (faults.length > 0) throw faultyInput(faults);
}

/** The refusal that names every fault. */
export const faultyInput = (faults: readonly InputFault[]) =>
  invalidInput('graphql.invalidInput', faults[0]?.field, {
    fields: faults.map(({ field }) => field),
    faults,
  });

function look(
  value: unknown,
  type: GraphQLInputType,
  path: readonly (string | number)[],
  standsAlone: boolean,
  faults: InputFault[],
): void {
  if (value === null || value === undefined || faults.length >= MOST_FAULTS) return;
  const fault = (broken: string, limit = 0) =>
    faults.push({ field: path.join('.'), broken: [broken], rules: [String(limit)] });
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const entries = value as unknown[];
    const longest = isEnumType(getNamedType(nullable)) ? LONGEST_LIST_OF_WORDS : LONGEST_LIST;
    if (entries.length > longest) fault('arrayMaxSize', longest);
    else
      entries.forEach((entry, index) => look(entry, nullable.ofType, [...path, index], standsAlone, faults));
  } else if (isInputObjectType(nullable)) {
    for (const { name, type: inner } of Object.values(nullable.getFields()))
      look((value as Record<string, unknown>)[name], inner, [...path, name], false, faults);
  } else if (nullable === GraphQLString || nullable === GraphQLID) {
    const text = value as string;
    if (text.includes('\0') || !isWellFormed(text)) fault('isStorable');
    else if (standsAlone && nullable === GraphQLID && !ID_FORM.test(text)) fault('isUuid');
    else if (standsAlone && text.length > LONGEST_ARGUMENT) fault('maxLength', LONGEST_ARGUMENT);
  }
}

/** Half of a pair of signs is no sign; PostgreSQL cannot keep it. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
