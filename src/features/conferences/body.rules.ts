import type { Actor } from '../../kernel/actor.js';
import { conflict, type DomainError, invalidInput } from '../../kernel/errors.js';
import { BodyAction, BodyType } from './body.enums.js';
import { keepsMeetings, requireKeepsMeetings } from './meeting.rules.js';

/** only committees and councils resolve; conferences and groups recommend. */
const RESOLVING: readonly BodyType[] = [
  BodyType.COMMITTEE,
  BodyType.COUNTY_COMMITTEE,
  BodyType.COUNTY_COUNCIL,
  BodyType.TOWN_COUNCIL,
];

/** Whether a body of this kind produces resolutions. */
export const mayResolve = (type: BodyType): boolean => RESOLVING.includes(type);

/** What a body is called in numbers where nobody gave it a short name. */
const ABBREVIATIONS: Record<BodyType, string> = {
  PLANNERS_CONFERENCE: 'FPK',
  SOCIAL_SPACE_CONFERENCE: 'SRK',
  SOCIAL_DIRECTORS_CONFERENCE: 'SDK',
  MAYORS_CONFERENCE: 'BMK',
  STRATEGY_GROUP: 'SG',
  STEERING_GROUP: 'LG',
  WORKING_GROUP: 'AG',
  COMMITTEE: 'A',
  COUNTY_COMMITTEE: 'KA',
  COUNTY_COUNCIL: 'KT',
  TOWN_COUNCIL: 'R',
};

/** A short name nobody else has: the abbreviation of the kind, numbered from the second body on. */
export function freeShortName(type: BodyType, taken: readonly string[]): string {
  const abbreviation = ABBREVIATIONS[type];
  let name = abbreviation;
  for (let number = 2; taken.includes(name); number++) name = `${abbreviation}${number}`;
  return name;
}

/** Throws where outcomes already carry the short name: another body that took it would give the same numbers again. */
export function requireShortNameFree(isChanged: boolean, hasGivenNumbers: boolean): void {
  if (isChanged && hasGivenNumbers) throw conflict('conferences.shortNameInUse', {}, 'shortName');
}

/** What the desk looks at. */
export interface BodyFacts {
  readonly active: boolean;
}

/** What stands in the way, for whoever keeps bodies. */
const obstacles: Record<BodyAction, (body: BodyFacts) => DomainError | undefined> = {
  CHANGE: () => undefined,
  CHANGE_MEMBERS: () => undefined,
  PLAN: ({ active }) => (active ? undefined : conflict('conferences.bodyInactive', {}, 'bodyId')),
};

/** What the actor may do with a body. */
export const allowedBodyActions = (actor: Actor, body: BodyFacts): BodyAction[] =>
  keepsMeetings(actor) ? Object.values(BodyAction).filter((action) => !obstacles[action](body)) : [];

/** Throws not-allowed, or a conflict that says what forbids it. */
export function requireBodyAction(actor: Actor, body: BodyFacts, action: BodyAction): void {
  requireKeepsMeetings(actor);
  const found = obstacles[action](body);
  if (found) throw found;
}

/** A span of days; open at the end while it goes on. */
export interface Span {
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/** Whether two spans share a day. */
export const overlap = (a: Span, b: Span): boolean =>
  (!a.validTo || a.validTo >= b.validFrom) && (!b.validTo || b.validTo >= a.validFrom);

/** Throws where a membership would end before it begins. */
export function requireSpan({ validFrom, validTo }: Span): void {
  if (validTo && validTo < validFrom) {
    throw invalidInput('conferences.endsBeforeBegin', 'validTo', { validFrom, validTo });
  }
}

/** Throws where somebody would stand in for themselves. */
export function requireOtherDeputy(personId: string, deputyId: string | null | undefined): void {
  if (personId === deputyId) throw invalidInput('conferences.ownDeputy', 'deputyId');
}

/** Throws where the person already sits in the body on one of the days. */
export function requireNoSeatYet(seats: readonly Span[], wanted: Span): void {
  if (seats.some((seat) => overlap(seat, wanted)))
    throw conflict('conferences.alreadyMember', {}, 'personId');
}
