import { addDays, compareDates, daysBetween, localDate, type LocalDate } from '../../kernel/calendar.js';
import { LightReasonCode } from './light-reason.js';
import { SelfAssessment } from './status-report.enums.js';

/** What the light is made of. The colour itself is computed by Postgres; here it is put into words. */
export interface LightFacts {
  readonly isActive: boolean;
  /** A standing task has no end that could pass. */
  readonly canEndLate: boolean;
  readonly plannedEnd: string | null;
  readonly lastReport: string | null;
  readonly oldestDue: string | null;
  readonly milestoneDue: string | null;
  readonly selfAssessment: SelfAssessment | null;
  readonly counterStep: string | null;
  readonly leadWithdrawn: boolean;
  /** Euros that are closed by locks the reader may see; null where there is none. */
  readonly lockedAmount: number | null;
  readonly overrideReason: string | null;
}

/** A reason with the facts that its sentence names. */
export interface FoundReason {
  readonly code: LightReasonCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Days of grace after which a report that is owed makes a measure grey. */
export const GRACE_DAYS = 14;
/** Days after which a late milestone makes a measure red. */
export const LONG_LATE_DAYS = 90;

const reason = (code: LightReasonCode, details: FoundReason['details'] = {}): FoundReason => ({
  code,
  details,
});
const isPast = (day: string, today: LocalDate): boolean => compareDates(localDate(day), today) < 0;

/** Every reason for the light of a measure, gravest first: also those that a graver one outshines. */
export function lightReasons(facts: LightFacts, today: LocalDate): FoundReason[] {
  if (!facts.isActive) return [reason(LightReasonCode.NOT_RUNNING)];
  const found = [
    ...overridden(facts),
    ...silence(facts, today),
    ...lateness(facts, today),
    ...ownWords(facts),
    ...(facts.leadWithdrawn ? [reason(LightReasonCode.LEAD_WITHDRAWN)] : []),
    ...(facts.lockedAmount === null
      ? []
      : [reason(LightReasonCode.FUNDS_LOCKED, { amount: facts.lockedAmount })]),
  ];
  return found.length > 0 ? found : [reason(LightReasonCode.ON_TRACK)];
}

function overridden({ overrideReason }: LightFacts): FoundReason[] {
  return overrideReason === null ? [] : [reason(LightReasonCode.OVERRIDDEN, { reason: overrideReason })];
}

function silence({ lastReport, oldestDue }: LightFacts, today: LocalDate): FoundReason[] {
  if (lastReport === null) return [reason(LightReasonCode.NO_REPORT)];
  if (oldestDue === null || !isPast(addDays(localDate(oldestDue), GRACE_DAYS), today)) return [];
  return [reason(LightReasonCode.REPORT_OVERDUE, { day: oldestDue })];
}

function lateness({ plannedEnd, milestoneDue, canEndLate }: LightFacts, today: LocalDate): FoundReason[] {
  const found: FoundReason[] = [];
  if (plannedEnd !== null && !canEndLate && isPast(plannedEnd, today)) {
    found.push(reason(LightReasonCode.END_PASSED, { day: plannedEnd }));
  }
  if (milestoneDue !== null && isPast(milestoneDue, today)) {
    const days = daysBetween(localDate(milestoneDue), today);
    const code = days > LONG_LATE_DAYS ? LightReasonCode.MILESTONE_LONG_LATE : LightReasonCode.MILESTONE_LATE;
    found.push(reason(code, { days, day: milestoneDue }));
  }
  return found;
}

function ownWords({ selfAssessment, counterStep }: LightFacts): FoundReason[] {
  if (selfAssessment === SelfAssessment.AT_RISK) return [reason(LightReasonCode.AT_RISK)];
  if (selfAssessment !== SelfAssessment.OFF_TRACK) return [];
  return [reason(counterStep ? LightReasonCode.OFF_TRACK : LightReasonCode.OFF_TRACK_WITHOUT_COUNTER_STEP)];
}
