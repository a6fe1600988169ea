import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { InputFault } from './input-faults.js';

const MOST_FAULTS = 10;

const EXPECTED: Readonly<Record<string, string>> = {
  ID: 'isUuid',
  Int: 'isInt',
  Float: 'isNumber',
  Boolean: 'isBoolean',
  String: 'isString',
  LocalDate: 'isDay',
  DateTime: 'isInstant',
};

/** What is wrong with the variables of an operation, entry by entry; nothing where they fit. */
export function faultsOfVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Readonly<Record<string, unknown>>,
): InputFault[] {
  const faults: InputFault[] = [];
  for (const { variable, type: typeNode, defaultValue } of definitions) {
    const type = typeFromAST(schema, typeNode as never);
    if (!isInputType(type)) continue;
    const name = variable.name.value;
    if (given[name] === undefined) {
      if (isNonNullType(type) && !defaultValue) faults.push(fault([name], 'isDefined'));
      continue;
    }
    coerceInputValue(given[name], type, (path, invalid) => {
      if (faults.length >= MOST_FAULTS) return;
      const at = typeAt(type, path);
      // What stands in an input is known by its own name, whatever the variable is called
      const isWrapped = path.length > 0 && isInputObjectType(getNullableType(type));
      faults.push(fault(isWrapped ? path : [name, ...path], expectedAt(at, invalid)));
    });
  }
  return faults;
}

const fault = (path: readonly (string | number)[], broken: string): InputFault => ({
  field: path.join('.'),
  broken: [broken],
  rules: [''],
});

/** The type at a place; undefined where the type of before has no such entry. */
function typeAt(
  type: GraphQLInputType | undefined,
  path: readonly (string | number)[],
): GraphQLInputType | undefined {
  return path.reduce<GraphQLInputType | undefined>((at, key) => {
    const nullable = at && getNullableType(at);
    if (isListType(nullable)) return nullable.ofType;
    return isInputObjectType(nullable) ? nullable.getFields()[key]?.type : undefined;
  }, type);
}

function expectedAt(type: GraphQLInputType | undefined, invalid: unknown): string {
  if (!type) return 'isKnown';
  if (invalid === null || invalid === undefined) return 'isDefined';
  const nullable = getNullableType(type);
  if (isEnumType(nullable)) return 'isEnum';
  if (isInputObjectType(nullable)) return 'isComplete';
  return 'name' in nullable ? (EXPECTED[nullable.name] ?? 'otherForm') : 'otherForm';
}
