/** The five things that can be wrong with a request. Anything else is a defect and becomes "internal". */
export type ErrorKind = 'INVALID_INPUT' | 'NOT_SIGNED_IN' | 'NOT_ALLOWED' | 'NOT_FOUND' | 'CONFLICT';

/** Facts about an error that are safe to show: they fill the placeholders of the wording. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * An error that people can do something about. `code` is stable (`room.reason`) and is what the wording in the message
 * catalogues is found by; `field` names the input it concerns.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly field?: string,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** What was entered cannot be taken; says which field and why. */
export const invalidInput = (code: string, field?: string, details?: ErrorDetails) =>
  new DomainError('INVALID_INPUT', code, field, details);

/** Nobody is signed in, or the sign-in has ended. */
export const notSignedIn = (code = 'people.notSignedIn') => new DomainError('NOT_SIGNED_IN', code);

/** The person may not do this. Never says more than that. */
export const notAllowed = (code = 'people.notAllowed', details?: ErrorDetails) =>
  new DomainError('NOT_ALLOWED', code, undefined, details);

/** There is no such thing, or the person may not know of it: both read the same. */
export const notFound = (code: string, field?: string) => new DomainError('NOT_FOUND', code, field);

/** Somebody else was faster, or the thing is not in a state in which this can be done. */
export const conflict = (code: string, details?: ErrorDetails, field?: string) =>
  new DomainError('CONFLICT', code, field, details);
