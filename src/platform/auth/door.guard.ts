import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { notAllowed, notSignedIn } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import type { RequestContext } from '../graphql/request-context.js';
import { doorOf } from './requires.js';

/**
 * The first gate: nobody comes through a root field without the permission it declares, and nobody at all through one that
 * declares none. Synchronous on purpose: the actor was resolved when the context was built.
 * Routes outside GraphQL (health, demo mailbox) are declared open by {@link OpenToAll} or refused.
 */
@Injectable()
export class DoorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const door = doorOf(context);
    if (door === null) return true;
    if (context.getType<GqlContextType>() !== 'graphql' || door === undefined) throw notAllowed();
    const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!actor) throw notSignedIn();
    if (!hasPermission(actor, door)) throw notAllowed();
    return true;
  }
}
