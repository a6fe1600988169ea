import { conflict, invalidInput } from '../../kernel/errors.js';
import { Audience, ProfileKind, StepCondition, StepKind } from './profile.enums.js';

interface Step {
  readonly code: string;
  readonly kind: StepKind;
  readonly offsetDays: number;
  readonly audiences: readonly Audience[];
  readonly condition: StepCondition;
}

const OF_MEETINGS: readonly ProfileKind[] = [ProfileKind.CONFERENCE, ProfileKind.COMMITTEE];
const OF_REPORTS: readonly ProfileKind[] = [ProfileKind.CONFERENCE, ProfileKind.HALF_YEARLY_STATUS];
/** Audiences that only a meeting has. */
const PEOPLE_OF_MEETINGS: readonly Audience[] = [
  Audience.CHAIR,
  Audience.MEMBERS,
  Audience.MINUTE_TAKER,
  Audience.SECRETARIAT,
  Audience.STEERING_GROUP,
];
/** Come by themselves when a meeting changes. */
const BY_THEMSELVES: readonly StepKind[] = [StepKind.UPDATE, StepKind.CANCELLATION];
/** Hold after a meeting only. */
const OF_MINUTES: readonly StepCondition[] = [StepCondition.MINUTES_MISSING, StepCondition.MINUTES_SENT];
/** Hold for who owes something. */
const OWING: readonly StepCondition[] = [StepCondition.REPORT_MISSING, StepCondition.STILL_OPEN];
const ASKING: readonly StepKind[] = [StepKind.REQUEST, StepKind.CLOSING, StepKind.REMINDER];

/** What is wrong with a step of a profile; nothing where it can be followed. */
export function faultOf(kind: ProfileKind, step: Step): string | undefined {
  const has = (audience: Audience) => step.audiences.includes(audience);
  const isMeeting = OF_MEETINGS.includes(kind);
  if (BY_THEMSELVES.includes(step.kind)) return 'reviews.stepComesByItself';
  if (kind === ProfileKind.COMMITTEE && (has(Audience.MEMBERS) || has(Audience.STEERING_GROUP)))
    return 'reviews.nothingToCommittees';
  if (!isMeeting && step.audiences.some((audience) => PEOPLE_OF_MEETINGS.includes(audience)))
    return 'reviews.audienceNeedsMeeting';
  if (step.kind === StepKind.INVITATION && (kind !== ProfileKind.CONFERENCE || step.offsetDays >= 0))
    return 'reviews.invitationBeforeConference';
  if (step.condition === StepCondition.NO_ANSWER && kind !== ProfileKind.CONFERENCE)
    return 'reviews.conditionNeedsInvitation';
  if (OF_MINUTES.includes(step.condition) && (!isMeeting || step.offsetDays <= 0))
    return 'reviews.conditionNeedsMinutes';
  if (step.condition === StepCondition.REPORT_MISSING && !OF_REPORTS.includes(kind))
    return 'reviews.conditionNeedsReports';
  if (step.kind === StepKind.ESCALATION || has(Audience.OFFICE_HEAD)) {
    const escalates =
      step.kind === StepKind.ESCALATION && has(Audience.OFFICE_HEAD) && step.audiences.length === 1;
    if (!escalates || !OWING.includes(step.condition)) return 'reviews.escalationToHeadsOnly';
  }
  if (ASKING.includes(step.kind) && !OWING.includes(step.condition)) return 'reviews.askOnlyWhoOwes';
  if (has(Audience.RESPONSIBLE) && !OWING.includes(step.condition)) return 'reviews.askOnlyWhoOwes';
  return undefined;
}

/** Throws for the first step that cannot be followed, or where two have one code. */
export function requireFollowable(kind: ProfileKind, steps: readonly Step[]): void {
  const codes = new Set<string>();
  steps.forEach((step, index) => {
    const field = `steps.${index}`;
    if (codes.has(step.code)) throw invalidInput('reviews.codeTwice', `${field}.code`, { code: step.code });
    codes.add(step.code);
    const fault = faultOf(kind, step);
    if (fault) throw invalidInput(fault, field, { code: step.code });
  });
}

/** Throws where an escalation would come before two people have been asked twice. */
export function requireAskedBeforeEscalation(steps: readonly (Step & { readonly active: boolean })[]): void {
  const active = steps.filter((step) => step.active);
  for (const { kind, offsetDays, code } of active) {
    if (kind !== StepKind.ESCALATION) continue;
    const asked = active.filter((step) => ASKING.includes(step.kind) && step.offsetDays < offsetDays);
    if (asked.length < 2) throw conflict('reviews.escalationTooEarly', { code }, 'steps');
  }
}
