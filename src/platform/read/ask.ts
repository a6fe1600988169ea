import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { localeOf } from '../graphql/locale.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Reading } from './reader.js';

/** The {@link Reading} of a root field, as a parameter of its resolver: `@Ask() ask: Reading`. */
export const Ask = createParamDecorator((_: unknown, context: ExecutionContext): Reading => {
  const graphql = GqlExecutionContext.create(context);
  const request = graphql.getContext<RequestContext>();
  const { actorNow, reader } = request;
  const actor = request.actor ?? reader.stranger(localeOf(request));
  return reader.reading(actor, graphql.getInfo<GraphQLResolveInfo>(), actorNow);
});
