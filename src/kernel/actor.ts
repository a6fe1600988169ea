/** What somebody is in the county's work. A person can be several of these. */
export enum Role {
  COORDINATOR = 'COORDINATOR',
  OFFICE_HEAD = 'OFFICE_HEAD',
  OFFICER = 'OFFICER',
  PARTICIPANT = 'PARTICIPANT',
  COMMITTEE_MEMBER = 'COMMITTEE_MEMBER',
  ADMINISTRATOR = 'ADMINISTRATOR',
  DATA_SUPPLIER = 'DATA_SUPPLIER',
}

export type Locale = 'de' | 'en';

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
  readonly locale: Locale;
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

export const hasRole = (actor: Actor, ...roles: Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));

export const serves = (actor: Actor, officeId: string | null): boolean =>
  officeId !== null && actor.officeIds.includes(officeId);

export const heads = (actor: Actor, officeId: string | null): boolean =>
  officeId !== null && actor.headOfOfficeIds.includes(officeId);
