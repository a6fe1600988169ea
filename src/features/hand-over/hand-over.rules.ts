import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import type { LocalDate } from '../../kernel/calendar.js';
import { conflict, invalidInput, notAllowed } from '../../kernel/errors.js';
import type { Holding } from '../people/index.js';
import type { Succession } from './leaving.entity.js';

/** A thing as it is held, as far as rules look at it. */
export interface Thing {
  readonly kind: string;
  readonly itemId: string;
  readonly version: number;
  readonly label: string;
}

/** What was said about a thing, with the version of it that was seen. */
export interface SeenSuccession extends Succession {
  readonly version?: number | null;
}

/**
 * Who takes a thing: whoever is named for it, else for its kind. Null: nobody, on purpose. Undefined: nothing was said.
 */
export function successorOf(
  successions: readonly Succession[],
  thing: Pick<Thing, 'kind' | 'itemId'>,
): string | null | undefined {
  const ofKind = successions.filter(({ kind }) => kind === thing.kind);
  const said =
    ofKind.find(({ itemId }) => itemId === thing.itemId) ?? ofKind.find(({ itemId }) => itemId === null);
  return said?.successorId;
}

/** Throws where something is held of which nothing was said. */
export function requireAllNamed(successions: readonly Succession[], things: readonly Thing[]): void {
  const open = things.filter((thing) => successorOf(successions, thing) === undefined);
  if (open.length === 0) return;
  throw invalidInput('handOver.notNamed', 'successions', {
    kinds: [...new Set(open.map(({ kind }) => kind))].sort(),
    things: open
      .map(({ label }) => label)
      .sort()
      .slice(0, 10),
  });
}

/** Throws where a thing that was named is not held any more, or was changed by somebody else. */
export function requireAsSeen(successions: readonly SeenSuccession[], things: readonly Thing[]): void {
  for (const { kind, itemId, version } of successions) {
    if (itemId === null) continue;
    const thing = things.find((held) => held.kind === kind && held.itemId === itemId);
    if (!thing) throw conflict('handOver.notHeld', {}, 'successions');
    if (version !== undefined && version !== null && version !== thing.version)
      throw conflict('handOver.thingChanged', { thing: thing.label }, 'successions');
  }
}

/** Throws where the same is said twice: nobody could tell which counts. */
export function requireSaidOnce(successions: readonly Succession[]): void {
  const said = successions.map(({ kind, itemId }) => `${kind} ${itemId ?? ''}`);
  if (new Set(said).size < said.length) throw invalidInput('handOver.saidTwice', 'successions');
}

/** Who gets rights is for administration: whoever coordinates hands over work only. */
export function requireMayPass(
  actor: Actor,
  successions: readonly Succession[],
  holdings: readonly Holding[],
): void {
  if (hasRole(actor, Role.ADMINISTRATOR)) return;
  const givesRights = (kind: string) =>
    holdings.some((holding) => holding.kind === kind && holding.givesRights);
  if (successions.some(({ kind, successorId }) => successorId && givesRights(kind)))
    throw notAllowed('handOver.rightsByAdministration');
}

/** The last day is over: from the next day on nothing is the person's any more. */
export const isOver = (lastDay: string, today: LocalDate): boolean => lastDay < today;
