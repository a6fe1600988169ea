import type { INestApplication, Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Door, doorOf } from '../../src/platform/auth/requires.js';

export interface RootHandler {
  getHandler(): (...args: unknown[]) => unknown;
  getClass(): Type;
}

const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Every handler of a root field, by the name of the field. */
export function rootHandlers(app: INestApplication): Map<string, RootHandler> {
  const handlers = new Map<string, RootHandler>();
  const scanner = new MetadataScanner();
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getProviders()) {
    if (!instance || !metatype || typeof metatype !== 'function') continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, (...args: unknown[]) => unknown>;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[method];
      if (!ROOTS.includes(Reflect.getMetadata(RESOLVER_TYPE, handler) as string)) continue;
      const name = (Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? method;
      handlers.set(name, { getHandler: () => handler, getClass: () => metatype as Type });
    }
  }
  return handlers;
}

/** Every root field with its door, by name. */
export function doorsOf(app: INestApplication): { readonly name: string; readonly door: Door }[] {
  return [...rootHandlers(app)]
    .map(([name, handler]) => ({ name, door: doorOf(handler) ?? null }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
