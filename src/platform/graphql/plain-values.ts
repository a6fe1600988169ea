import {
  type FieldNode,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';

/** Picks from a plain value of a service what was asked for, under the keys of the response. */
export function pick(
  value: unknown,
  outputType: GraphQLOutputType,
  nodes: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
): unknown {
  if (value === null || value === undefined) return null;
  const type = getNullableType(outputType);
  if (isListType(type)) return (value as unknown[]).map((item) => pick(item, type.ofType, nodes, info));
  if (isLeafType(type)) return type.serialize(value);
  if (!isObjectType(type)) throw new Error(`${String(type)} cannot be made from a plain value`);
  const picked: Record<string, unknown> = {};
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  for (const [key, fieldNodes] of fields) {
    const name = fieldNodes[0].name.value;
    picked[key] =
      name === '__typename'
        ? type.name
        : pick((value as Record<string, unknown>)[name], type.getFields()[name].type, fieldNodes, info);
  }
  return picked;
}
