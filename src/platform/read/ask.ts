import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../graphql/request-context.js';
import type { Reading } from './reader.js';

/** The {@link Reading} of a root field, as a parameter of its resolver: `@Ask() ask: Reading`. */
export const Ask = createParamDecorator((_: unknown, context: ExecutionContext): Reading => {
  const graphql = GqlExecutionContext.create(context);
  const { actor, actorNow, reader } = graphql.getContext<RequestContext>();
  return reader.reading(actor, graphql.getInfo<GraphQLResolveInfo>(), actorNow);
});
