import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { addAsOf } from './as-of.js';
import { requireSaneArguments } from './argument-checks.js';
import { addCosts } from './costs.js';
import { toGraphQLError } from './error-mapper.js';
import { Answer } from '../read/answer.js';
import { TYPE_KEY } from '../read/compiler.js';
import { allShapes } from '../read/shape.js';
import type { RequestContext } from './request-context.js';

export type RootResolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The resolver of a root field as Nest made it: with guards, pipes and interceptors, returning an {@link Answer}. */
export const rootResolverOf = (field: GraphQLField<unknown, RequestContext>): RootResolver =>
  (field.extensions.rootResolver as RootResolver | undefined) ?? field.resolve ?? defaultFieldResolver;

/**
 * Prepares a schema for both ways of executing it. Answers are keyed by response key, so below the root a value is found under
 * its response key; where the standard executor runs (subscriptions, introspection), root fields hand it parsed answers.
 */
export function prepareSchema(schema: GraphQLSchema): GraphQLSchema {
  addShapeArguments(schema);
  addAsOf(schema);
  addCosts(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value as Record<string, string>)[TYPE_KEY];
    if (type.name.startsWith('__') || !('getInterfaces' in type)) continue;
    const isRoot = roots.some((root) => root === type);
    for (const field of Object.values(type.getFields())) {
      if (isRoot) handOnParsed(field as GraphQLField<unknown, RequestContext>);
      else field.resolve = byResponseKey;
    }
  }
  return schema;
}

function handOnParsed(field: GraphQLField<unknown, RequestContext>): void {
  const resolve = checked(field, field.resolve ?? defaultFieldResolver);
  if (field.subscribe) field.subscribe = worded(checked(field, field.subscribe));
  field.extensions = { ...field.extensions, rootResolver: resolve };
  field.resolve = async (source, args, context, info) => {
    const result: unknown = await resolve(source, args, context, info);
    return result instanceof Answer ? result.value : result;
  };
}

/** Sees to the arguments before any guard, pipe or rule has to understand them. */
const checked =
  (field: GraphQLField<unknown, RequestContext>, resolve: RootResolver): RootResolver =>
  (source, args, context, info) => {
    requireSaneArguments(field, args as Record<string, unknown>);
    return resolve(source, args, context, info);
  };

/** Refusals of a subscription in the words and with the codes that HTTP has. */
const worded =
  (subscribe: RootResolver): RootResolver =>
  async (source, args, context, info) => {
    try {
      const result: unknown = await subscribe(source, args, context, info);
      // Nest's exception filters hand refusals back as values
      if (result instanceof Error) throw result;
      return result;
    } catch (error) {
      const locale = context.actor?.locale ?? 'de';
      throw toGraphQLError(error, locale, { path: [info.path.key], nodes: info.fieldNodes });
    }
  };

const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  const values = source as Record<string, unknown>;
  return info.path.key in values ? values[info.path.key] : values[info.fieldName];
};

/** Arguments of fields inside the graph are declared by shapes, which Nest's decorators know nothing of. */
function addShapeArguments(schema: GraphQLSchema): void {
  for (const shape of allShapes()) {
    const type = schema.getType(shape.typeName);
    if (!isObjectType(type)) continue;
    for (const [name, { args = {} }] of shape.fields) {
      type.getFields()[name].args = Object.entries(args).map(
        ([argument, { type, description, defaultValue }]) => ({
          name: argument,
          type,
          description,
          defaultValue,
          deprecationReason: undefined,
          extensions: {},
          astNode: undefined,
        }),
      );
    }
  }
}
