import type { TokenScope } from './token-scopes.js';

/** What somebody is in the county's work. A person can be several of these; nobody is given PUBLIC. */
export enum Role {
  COORDINATOR = 'COORDINATOR',
  LOCAL_COORDINATOR = 'LOCAL_COORDINATOR',
  OFFICE_HEAD = 'OFFICE_HEAD',
  OFFICER = 'OFFICER',
  PARTICIPANT = 'PARTICIPANT',
  COMMITTEE_MEMBER = 'COMMITTEE_MEMBER',
  ADMINISTRATOR = 'ADMINISTRATOR',
  DATA_SUPPLIER = 'DATA_SUPPLIER',
  STATISTICS_OFFICE = 'STATISTICS_OFFICE',
  CONTRIBUTOR = 'CONTRIBUTOR',
  PUBLIC = 'PUBLIC',
}

export type Locale = 'de' | 'en';

/** Where a role ends that holds for a part of the county only. */
export interface Scope {
  readonly organisationIds: readonly string[];
  /** Areas with everything that lies in them. */
  readonly areaIds: readonly string[];
}

/** Who acts: everything that rules about rights may look at, resolved once per request. */
export interface Actor {
  /** Null for background work that acts for nobody in particular. */
  readonly personId: string | null;
  readonly roles: readonly Role[];
  /** Offices the person serves. */
  readonly officeIds: readonly string[];
  /** Offices the person leads. */
  readonly headOfOfficeIds: readonly string[];
  /** Organisations of the offices served. */
  readonly organisationIds: readonly string[];
  /** Bodies the person holds a role in. */
  readonly bodyIds: readonly string[];
  /** What the person coordinates as LOCAL_COORDINATOR; left out where that is nothing. */
  readonly coordinates?: Scope;
  /** Areas in which a PARTICIPANT plans, with everything that lies in them; left out where that is the whole county. */
  readonly plansInAreaIds?: readonly string[];
  readonly locale: Locale;
  /** There where an API token acts for the person: what it may be used for. */
  readonly tokenScopes?: readonly TokenScope[];
}

/** The program itself, in background jobs and imports: sees everything, is nobody. */
export const systemActor: Actor = {
  personId: null,
  roles: [Role.COORDINATOR],
  officeIds: [],
  headOfOfficeIds: [],
  organisationIds: [],
  bodyIds: [],
  locale: 'de',
};

/** Whoever reads without signing in. */
export const publicReader: Actor = { ...systemActor, roles: [Role.PUBLIC] };

export const hasRole = (actor: Actor, ...roles: Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));

export const serves = (actor: Actor, officeId: string | null): boolean =>
  officeId !== null && actor.officeIds.includes(officeId);

export const heads = (actor: Actor, officeId: string | null): boolean =>
  officeId !== null && actor.headOfOfficeIds.includes(officeId);

/** Whether the actor coordinates what an organisation does, as the coordination of a part of the county. */
export const coordinatesOrganisation = ({ coordinates }: Actor, organisationId: string | null): boolean =>
  organisationId !== null &&
  coordinates !== undefined &&
  coordinates.organisationIds.includes(organisationId);

/** Whether an area lies where the actor may plan: everywhere, unless all their roles are for certain areas. */
export const plansInArea = ({ plansInAreaIds }: Actor, areaId: string): boolean =>
  plansInAreaIds === undefined || plansInAreaIds.includes(areaId);
