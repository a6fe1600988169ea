import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Transactions } from '../database/transactions.js';
import type { RequestContext } from './request-context.js';
import { systemActor } from '../../kernel/actor.js';

/** Gives every root mutation field its own transaction, and reruns it where Postgres asks for that. */
@Injectable()
export class MutationTransaction implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== 'mutation') return next.handle();
    const { actor } = graphql.getContext<RequestContext>();
    // Only open doors (sign-in) come here without an actor; their changes are the program's own.
    const acting = actor ?? systemActor;
    const reason = graphql.getArgs<{ input?: { changeReason?: string } }>().input?.changeReason;
    return from(
      this.transactions.run({ actor: acting, source: 'API', reason }, () => lastValueFrom(next.handle())),
    );
  }
}
