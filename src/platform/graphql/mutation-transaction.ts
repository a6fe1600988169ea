import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { notSignedIn } from '../../kernel/errors.js';
import { Transactions } from '../database/transactions.js';
import type { RequestContext } from './request-context.js';

const OUTSIDE = 'roter-faden:outside-transaction';

/**
 * For mutations that change no record: signing in and out. They would hold a connection while they wait for another one (the
 * counters of attempts must count also what is refused), and enough of them at once would wait for each other for ever.
 */
export const OutsideTransaction = () => SetMetadata(OUTSIDE, true);

const OWN = 'roter-faden:own-transactions';

/** For mutations that read long before they write: they open their transaction themselves (`Transactions.act`). */
export const OwnTransactions = () => SetMetadata(OWN, true);

/** Gives every root mutation field its own transaction, and reruns it where Postgres asks for that. */
@Injectable()
export class MutationTransaction implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    if (graphql.getInfo<GraphQLResolveInfo>().operation.operation !== OperationTypeNode.MUTATION)
      return next.handle();
    if (Reflect.hasMetadata(OUTSIDE, context.getHandler())) return next.handle();
    const { actor } = graphql.getContext<RequestContext>();
    if (!actor) throw notSignedIn();
    const reason = graphql.getArgs<{ input?: { changeReason?: string } }>().input?.changeReason;
    const source = actor.tokenScopes ? 'API_TOKEN' : 'API';
    const options = { actor, source, reason } as const;
    const work = () => lastValueFrom(next.handle());
    return from(
      Reflect.hasMetadata(OWN, context.getHandler())
        ? this.transactions.actAs(options, work)
        : this.transactions.run(options, work),
    );
  }
}
