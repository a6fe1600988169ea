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
/** Hold for who owes something. */
const OWING: readonly StepCondition[] = [StepCondition.REPORT_MISSING, StepCondition.STILL_OPEN];
const ASKING: readonly StepKind[] = [StepKind.REQUEST, StepKind.CLOSING, StepKind.REMINDER];
/** Who can hear of what somebody owes; all others hear of the meeting only. */
const OF_DUTIES: readonly Audience[] = [
  Audience.RESPONSIBLE,
  Audience.DEPUTIES,
  Audience.OFFICE_HEAD,
  Audience.COORDINATOR,
];
/** Those who sit in committees and councils. */
const ELECTED: readonly Audience[] = [Audience.CHAIR, Audience.MEMBERS, Audience.STEERING_GROUP];

/** What is wrong with a step of a profile; nothing where it can be followed. */
export const faultOf = (kind: ProfileKind, step: Step): string | undefined =>
  faultOfAudience(kind, step) ?? faultOfCondition(kind, step) ?? faultOfKind(step);

function faultOfAudience(kind: ProfileKind, { kind: stepKind, condition, audiences, offsetDays }: Step) {
  const has = (audience: Audience) => audiences.includes(audience);
  const asksWhoOwes = OWING.includes(condition);
  if (BY_THEMSELVES.includes(stepKind)) return 'reviews.stepComesByItself';
  // Deputies of nobody in particular are those of the members
  if (
    kind === ProfileKind.COMMITTEE &&
    (audiences.some((audience) => ELECTED.includes(audience)) || (has(Audience.DEPUTIES) && !asksWhoOwes))
  )
    return 'reviews.nothingToCommittees';
  if (!OF_MEETINGS.includes(kind) && audiences.some((audience) => PEOPLE_OF_MEETINGS.includes(audience)))
    return 'reviews.audienceNeedsMeeting';
  if (stepKind === StepKind.INVITATION) {
    if (kind !== ProfileKind.CONFERENCE || offsetDays >= 0) return 'reviews.invitationBeforeConference';
    if (!has(Audience.MEMBERS) || condition !== StepCondition.ALWAYS) return 'reviews.invitationToMembers';
  }
  return undefined;
}

function faultOfCondition(kind: ProfileKind, { condition, audiences, offsetDays }: Step) {
  const isMeeting = OF_MEETINGS.includes(kind);
  const collectsReports = OF_REPORTS.includes(kind);
  switch (condition) {
    case StepCondition.NO_ANSWER:
      if (kind !== ProfileKind.CONFERENCE) return 'reviews.conditionNeedsInvitation';
      return audiences.every((audience) => audience === Audience.MEMBERS)
        ? undefined
        : 'reviews.onlyMembersAnswer';
    case StepCondition.MINUTES_MISSING:
    case StepCondition.MINUTES_SENT:
      return isMeeting && offsetDays > 0 ? undefined : 'reviews.conditionNeedsMinutes';
    case StepCondition.REPORT_MISSING:
      return collectsReports ? undefined : 'reviews.conditionNeedsReports';
    case StepCondition.STILL_OPEN:
      return kind === ProfileKind.HALF_YEARLY_STATUS ? 'reviews.nothingStaysOpen' : undefined;
    default:
      // A day that something falls on is nobody's business any more once it is done
      return isMeeting || collectsReports ? undefined : 'reviews.onlyWhileOpen';
  }
}

function faultOfKind({ kind, condition, audiences }: Step) {
  const has = (audience: Audience) => audiences.includes(audience);
  const asksWhoOwes = OWING.includes(condition);
  if (kind === StepKind.ESCALATION || has(Audience.OFFICE_HEAD)) {
    const escalates = kind === StepKind.ESCALATION && has(Audience.OFFICE_HEAD) && audiences.length === 1;
    return escalates && asksWhoOwes ? undefined : 'reviews.escalationToHeadsOnly';
  }
  if ((ASKING.includes(kind) || has(Audience.RESPONSIBLE)) && !asksWhoOwes) return 'reviews.askOnlyWhoOwes';
  if (asksWhoOwes && !audiences.every((audience) => OF_DUTIES.includes(audience)))
    return 'reviews.dutiesOfOthers';
  const copiesOf = asksWhoOwes ? Audience.RESPONSIBLE : Audience.MEMBERS;
  return has(Audience.DEPUTIES) && !has(copiesOf) ? 'reviews.copyOfNothing' : undefined;
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
