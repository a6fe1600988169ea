/** What the service says when it refuses: kind and code are stable, the words are already in the reader's language. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly kind: string,
    readonly reason?: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  get isNotSignedIn(): boolean {
    return this.kind === 'NOT_SIGNED_IN';
  }

  /** Somebody else was faster. */
  get isConflict(): boolean {
    return this.reason === 'database.changedMeanwhile' || this.reason === 'measures.reportAlreadyOpen';
  }
}

/** The line is down, or the service does not answer. */
export class OfflineError extends Error {}

/** The refusal in an error, if it is one. */
export const findApiError = (error: unknown): ApiError | undefined =>
  error instanceof ApiError ? error : undefined;

/** What somebody may not see and what is not there read the same: null. So does an address that cannot be one. */
export async function orNull<Found>(asked: Promise<Found>): Promise<Found | null> {
  try {
    return await asked;
  } catch (error) {
    const refusal = findApiError(error);
    const isHidden = refusal?.kind === 'NOT_ALLOWED' || refusal?.kind === 'NOT_FOUND';
    const isNoId = refusal?.reason === 'graphql.invalidInput' && /(^i|I)d$/.test(refusal.field ?? '');
    if (isHidden || isNoId) return null;
    throw error;
  }
}
