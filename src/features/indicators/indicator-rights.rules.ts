import type { Actor } from '../../kernel/actor.js';
import { hasPermission, type Permission } from '../../kernel/permissions.js';
import { IndicatorAction } from './indicator.enums.js';

/** Figures belong to nobody in particular, so the role decides alone. */
export const permissionFor: Readonly<Record<IndicatorAction, Permission>> = {
  [IndicatorAction.CHANGE]: 'indicators.define',
  [IndicatorAction.SET_TARGET]: 'indicators.define',
  [IndicatorAction.DELIVER]: 'indicators.deliver',
};

/** What the actor may do with an indicator. */
export const allowedIndicatorActions = (actor: Actor): IndicatorAction[] =>
  Object.values(IndicatorAction).filter((action) => hasPermission(actor, permissionFor[action]));
