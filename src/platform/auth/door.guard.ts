import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { notAllowed, notSignedIn } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { localeOf } from '../graphql/locale.js';
import type { RequestContext } from '../graphql/request-context.js';
import { doorOf } from './requires.js';

/**
 * The first gate: nobody comes through a root field without the permission it declares, and nobody at all through one that
 * declares none. Who has not signed in comes as PUBLIC, where the county has opened its pages. Synchronous on purpose: the actor was resolved when the context was built.
 * Routes outside GraphQL (health, demo mailbox) are declared open by {@link OpenToAll} or refused.
 */
@Injectable()
export class DoorGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const door = doorOf(context);
    if (door === null) return true;
    if (context.getType<GqlContextType>() !== 'graphql' || door === undefined) throw notAllowed();
    const request = GqlExecutionContext.create(context).getContext<RequestContext>();
    const actor = request.actor ?? request.reader.stranger(localeOf(request));
    if (actor && hasPermission(actor, door)) return true;
    throw request.actor ? notAllowed() : notSignedIn();
  }
}
