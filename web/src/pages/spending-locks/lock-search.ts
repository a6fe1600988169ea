import { id, oneOf } from '../../routes/search.js';

export const lockStates = [
  'ACTIVE',
  'CONDITION_MET',
  'RELEASE_REQUESTED',
  'RELEASED',
  'EXPIRED',
  'CANCELLED',
] as const;
export const lockSorts = ['YEAR', 'AMOUNT'] as const;

const state = oneOf([...lockStates, 'alle'] as const);
const sort = oneOf(lockSorts);

/** Which spending locks, as the address says it. */
export interface LockSearch {
  /** A state, or all of them; left out: what is closed now. */
  readonly stand?: (typeof lockStates)[number] | 'alle';
  readonly jahr?: number;
  readonly gremium?: string;
  readonly sortierung?: (typeof lockSorts)[number];
}

export const lockSearch = ({ stand, jahr, gremium, sortierung }: Record<string, unknown>): LockSearch => ({
  stand: state(stand),
  jahr: isYear(Number(jahr)) ? Number(jahr) : undefined,
  gremium: id(gremium),
  sortierung: sort(sortierung),
});

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year <= 2199;

/** The same, as the service is asked. */
export const filterOf = ({ stand, jahr, gremium }: LockSearch) => ({
  ...(stand === undefined ? { inForce: true } : stand === 'alle' ? {} : { status: [stand] }),
  year: jahr,
  releasingBodyId: gremium,
});
