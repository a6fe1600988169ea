import { SpendingLockAction, SpendingLockStatus } from './spending-lock.enums.js';
import {
  allowedLockActions,
  LOCK_STEPS,
  LOCKING,
  requireOneReleaser,
  requireRelease,
  requireStep,
  statusOn,
  type WrittenStatus,
} from './spending-lock.rules.js';

const TODAY = '2026-11-02';
const { ACTIVE, CONDITION_MET, RELEASE_REQUESTED, RELEASED, EXPIRED, CANCELLED } = SpendingLockStatus;
const { CHANGE, MEET_CONDITION, REQUEST_RELEASE, REACTIVATE, RELEASE, CANCEL } = SpendingLockAction;
const statuses = Object.values(SpendingLockStatus);
const reason = 'Zuwendung widerrufen';

/** Where each status leads, and by which action. */
const LIFE: Record<SpendingLockStatus, Partial<Record<SpendingLockStatus, SpendingLockAction>>> = {
  ACTIVE: {
    CONDITION_MET: MEET_CONDITION,
    RELEASE_REQUESTED: REQUEST_RELEASE,
    RELEASED: RELEASE,
    CANCELLED: CANCEL,
  },
  CONDITION_MET: {
    ACTIVE: REACTIVATE,
    RELEASE_REQUESTED: REQUEST_RELEASE,
    RELEASED: RELEASE,
    CANCELLED: CANCEL,
  },
  RELEASE_REQUESTED: { ACTIVE: REACTIVATE, RELEASED: RELEASE, CANCELLED: CANCEL },
  RELEASED: {},
  EXPIRED: { RELEASED: RELEASE },
  CANCELLED: {},
};

describe('A spending lock', () => {
  it.each(
    statuses.flatMap((from) => statuses.map((to) => ({ from, to, leads: LIFE[from][to] !== undefined }))),
  )('leads from $from to $to: $leads', ({ from, to, leads }) => {
    if (leads) expect(requireStep(from, to, { reason })).toBe(to);
    else expect(() => requireStep(from, to, { reason })).toThrow('spendingLocks.stepNotPossible');
  });

  it.each(statuses)(
    'that is %s offers exactly its steps to who keeps it, and nothing to others',
    (status) => {
      const steps = LOCK_STEPS.map(({ action }) => action).filter((action) =>
        Object.values(LIFE[status]).includes(action),
      );
      expect(allowedLockActions(true, status)).toEqual([CHANGE, ...steps]);
      expect(allowedLockActions(false, status)).toEqual([]);
    },
  );

  it.each([
    [CONDITION_MET, ACTIVE],
    [RELEASE_REQUESTED, ACTIVE],
    [ACTIVE, CANCELLED],
    [CONDITION_MET, CANCELLED],
  ])('goes from %s to %s with a reason only', (from, to) => {
    expect(() => requireStep(from, to, {})).toThrow('spendingLocks.reasonMissing');
    expect(() => requireStep(from, to, { reason: '  ' })).toThrow('spendingLocks.reasonMissing');
  });

  it('goes on without a word where its condition is met', () => {
    expect(requireStep(ACTIVE, CONDITION_MET, {})).toBe(CONDITION_MET);
    expect(requireStep(CONDITION_MET, RELEASE_REQUESTED, {})).toBe(RELEASE_REQUESTED);
  });

  it('stays closed though its condition is met or its release asked for', () => {
    expect(LOCKING).toEqual([ACTIVE, CONDITION_MET, RELEASE_REQUESTED]);
  });

  it.each<[WrittenStatus, number, SpendingLockStatus]>([
    [ACTIVE, 2025, EXPIRED],
    [CONDITION_MET, 2025, EXPIRED],
    [RELEASE_REQUESTED, 2025, EXPIRED],
    [ACTIVE, 2026, ACTIVE],
    [RELEASE_REQUESTED, 2027, RELEASE_REQUESTED],
    [RELEASED, 2025, RELEASED],
    [CANCELLED, 2025, CANCELLED],
  ])('that was %s for %i is %s today', (status, year, shown) => {
    expect(statusOn(status, year, TODAY)).toBe(shown);
  });

  it('expires with the last day of its year', () => {
    expect(statusOn(ACTIVE, 2026, '2026-12-31')).toBe(ACTIVE);
    expect(statusOn(ACTIVE, 2026, '2027-01-01')).toBe(EXPIRED);
  });

  it.each([
    [{}, 'spendingLocks.releaseDayMissing'],
    [{ releasedOn: '2026-11-03', releaseAct: 'Verfügung' }, 'spendingLocks.releaseDayAhead'],
    [{ releasedOn: '2026-01-01', releaseAct: 'Verfügung' }, 'spendingLocks.releasedAfterYear'],
    [{ releasedOn: '2025-12-31' }, 'spendingLocks.releaseNotNamed'],
    [{ releasedOn: '2025-12-31', releaseAct: ' ' }, 'spendingLocks.releaseNotNamed'],
  ])('of 2025 is not released by %j: %s', (said, code) => {
    expect(() => requireRelease(said, 2025, TODAY)).toThrow(code);
  });

  it.each([
    { releasedOn: '2025-12-31', releaseAct: 'Verfügung der Kämmerin' },
    { releasedOn: '2025-03-01', releaseOutcomeId: 'outcome' },
  ])('of 2025 is released by %j, also when that is entered later', (said) => {
    expect(() => requireRelease(said, 2025, TODAY)).not.toThrow();
  });

  it('is lifted by one body or one office', () => {
    expect(() => requireOneReleaser('body', null)).not.toThrow();
    expect(() => requireOneReleaser(undefined, 'office')).not.toThrow();
    expect(() => requireOneReleaser('body', 'office')).toThrow('spendingLocks.oneReleaser');
    expect(() => requireOneReleaser(null, undefined)).toThrow('spendingLocks.oneReleaser');
  });
});
