import type { CountingMode, Roll } from '../../src/kernel/calendar.js';
import { ProfileKind, StepKind } from '../../src/features/reviews/profile.enums.js';
import type { ProfileTiming, StepTiming } from '../../src/features/reviews/review.rules.js';

const step = (
  code: string,
  offsetDays: number,
  kind: StepKind,
  roll: Roll = 'PREVIOUS_WORKING_DAY',
  counting: CountingMode = 'CALENDAR_DAYS',
): StepTiming => ({ code, kind, offsetDays, counting, roll });

/** The profile "conference" as a county gets it, for specs of the rules. That the database has the same, an API spec tells. */
export const conference: ProfileTiming = {
  kind: ProfileKind.CONFERENCE,
  reportOffset: -28,
  steps: [
    step('CONF-01', -84, StepKind.NOTICE, 'NONE'),
    step('CONF-02', -56, StepKind.REQUEST),
    step('CONF-03', -42, StepKind.NOTICE),
    step('CONF-04', -28, StepKind.CLOSING),
    step('CONF-05', -21, StepKind.REMINDER),
    step('CONF-06', -20, StepKind.NOTICE),
    step('CONF-07', -17, StepKind.ESCALATION),
    step('CONF-08', -15, StepKind.NOTICE),
    step('CONF-09', -14, StepKind.INVITATION),
    step('CONF-10', -10, StepKind.NOTICE),
    step('CONF-11', -7, StepKind.NOTICE),
    step('CONF-12', -3, StepKind.NOTICE, 'NONE', 'WORKING_DAYS'),
    step('CONF-13', -2, StepKind.NOTICE, 'NONE', 'WORKING_DAYS'),
    step('CONF-14', 10, StepKind.NOTICE, 'NEXT_WORKING_DAY'),
    step('CONF-15', 14, StepKind.NOTICE, 'NEXT_WORKING_DAY'),
    step('CONF-16', 28, StepKind.NOTICE, 'NEXT_WORKING_DAY'),
    step('CONF-17', 42, StepKind.NOTICE, 'NEXT_WORKING_DAY'),
  ],
};

/** Only what collects reports. */
export const conferenceReports: ProfileTiming = {
  ...conference,
  steps: conference.steps.filter(({ code }) => ['CONF-02', 'CONF-04', 'CONF-05'].includes(code)),
};
