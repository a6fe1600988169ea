import type { CountingMode } from '../../kernel/calendar.js';
import { ProfileKind, StepKind } from './profile.enums.js';

/** The step of the profile "committee" that is the notice period itself. */
export const NOTICE_PERIOD_STEP = 'COMM-06';

interface NoticePeriod {
  readonly noticeDays: number | null;
  readonly noticeCounting: CountingMode;
}

interface Step {
  readonly code: string;
  readonly kind: StepKind;
  readonly offsetDays: number;
  readonly counting: CountingMode;
}

/** The steps with the invitation on the day that the body's own rules of procedure ask for, where they say so. */
export function withNoticeOf<S extends Step>(
  { noticeDays, noticeCounting }: NoticePeriod,
  kind: ProfileKind,
  steps: readonly S[],
): readonly S[] {
  if (noticeDays === null) return steps;
  const invites = ({ code, kind: stepKind }: Step) =>
    kind === ProfileKind.COMMITTEE ? code === NOTICE_PERIOD_STEP : stepKind === StepKind.INVITATION;
  return steps
    .map((step) => (invites(step) ? { ...step, offsetDays: -noticeDays, counting: noticeCounting } : step))
    .sort((a, b) => a.offsetDays - b.offsetDays);
}
