import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Permission } from '../../kernel/permissions.js';

/** Metadata key under which a root field's door is written. */
export const DOOR = 'roter-faden:door';

/** `null`: open to everybody, signed in or not. */
export type Door = Permission | null;

/** The permission without which nobody comes through this root field. */
export const Requires = (permission: Permission) => SetMetadata<string, Door>(DOOR, permission);

/** This root field or route is open to everybody. */
export const OpenToAll = () => SetMetadata<string, Door>(DOOR, null);

/** The door of a handler: undefined where none was declared, which is refused. */
export function doorOf(context: Pick<ExecutionContext, 'getHandler' | 'getClass'>): Door | undefined {
  const declared = [context.getHandler(), context.getClass()].find((place) =>
    Reflect.hasMetadata(DOOR, place),
  );
  return declared && (Reflect.getMetadata(DOOR, declared) as Door);
}
