import { conflict, invalidInput } from '../../kernel/errors.js';
import type { Holding } from '../people/index.js';
import type { ChangePlan, Part, Share } from './office-change.entity.js';

/** A thing that an office has, as far as rules look at it. */
export interface OfficeThing {
  readonly kind: string;
  readonly itemId: string;
  readonly label: string;
}

/** Which part takes a thing: the one named for it, else for its kind. Null: nobody; undefined: nothing was said. */
export function partOf(shares: readonly Share[], thing: OfficeThing): number | null | undefined {
  const ofKind = shares.filter(({ kind }) => kind === thing.kind);
  return (
    ofKind.find(({ itemId }) => itemId === thing.itemId) ?? ofKind.find(({ itemId }) => itemId === null)
  )?.part;
}

/** Throws where a part is neither an existing nor a new office, or takes from itself. */
export function requireParts(parts: readonly Part[], sources: readonly string[]): void {
  if (parts.some(({ officeId, founded }) => (officeId === null) === (founded === null)))
    throw invalidInput('officeChanges.partUnclear', 'parts');
  const existing = parts.flatMap(({ officeId }) => (officeId ? [officeId] : []));
  if (existing.some((id) => sources.includes(id))) throw invalidInput('officeChanges.partOfItself', 'parts');
  if (new Set(existing).size < existing.length || new Set(sources).size < sources.length)
    throw invalidInput('officeChanges.namedTwice', 'parts');
}

/** Throws where something is left without an office that cannot be, or was not named though the office ends. */
export function requireNothingLost(
  { parts, shares, ends }: ChangePlan,
  things: readonly OfficeThing[],
  holdings: readonly Holding[],
): void {
  if (shares.some(({ part }) => part !== null && part >= parts.length))
    throw invalidInput('officeChanges.noSuchPart', 'shares');
  const needsOffice = new Set(holdings.filter(({ ifNobody }) => !ifNobody).map(({ kind }) => kind));
  const lost = things.filter((thing) => {
    const part = partOf(shares, thing);
    return part === undefined ? ends : part === null && needsOffice.has(thing.kind);
  });
  if (lost.length === 0) return;
  throw conflict(
    'officeChanges.somethingLost',
    {
      kinds: [...new Set(lost.map(({ kind }) => kind))].sort(),
      things: lost
        .map(({ label }) => label)
        .sort()
        .slice(0, 10),
    },
    'shares',
  );
}

/** Everything of every kind goes to the same part. */
export const everythingTo = (part: number | null, holdings: readonly Holding[]): Share[] =>
  holdings.map(({ kind }) => ({ kind, itemId: null, part }));
