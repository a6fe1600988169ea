import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why the light is as it is. */
export enum LightReasonCode {
  NOT_RUNNING = 'NOT_RUNNING',
  OVERRIDDEN = 'OVERRIDDEN',
  NO_REPORT = 'NO_REPORT',
  REPORT_OVERDUE = 'REPORT_OVERDUE',
  END_PASSED = 'END_PASSED',
  MILESTONE_LONG_LATE = 'MILESTONE_LONG_LATE',
  MILESTONE_LATE = 'MILESTONE_LATE',
  OFF_TRACK_WITHOUT_COUNTER_STEP = 'OFF_TRACK_WITHOUT_COUNTER_STEP',
  OFF_TRACK = 'OFF_TRACK',
  AT_RISK = 'AT_RISK',
  LEAD_WITHDRAWN = 'LEAD_WITHDRAWN',
  FUNDS_LOCKED = 'FUNDS_LOCKED',
  ON_TRACK = 'ON_TRACK',
}
registerEnumType(LightReasonCode, {
  name: 'LightReasonCode',
  description: 'Why the traffic light is as it is.',
  valuesMap: {
    NOT_RUNNING: { description: 'The measure does not run: its status is shown instead.' },
    OVERRIDDEN: { description: 'Coordination set it by hand, with a reason.' },
    NO_REPORT: { description: 'No status report yet.' },
    REPORT_OVERDUE: { description: 'A report has been owed for more than 14 days.' },
    END_PASSED: { description: 'The planned end has passed.' },
    MILESTONE_LONG_LATE: { description: 'An open milestone is more than 90 days late.' },
    MILESTONE_LATE: { description: 'An open milestone is up to 90 days late.' },
    OFF_TRACK_WITHOUT_COUNTER_STEP: { description: 'The office is off track and names no counter step.' },
    OFF_TRACK: { description: 'The office is off track and names a counter step.' },
    AT_RISK: { description: 'The office sees the measure at risk.' },
    LEAD_WITHDRAWN: { description: 'The lead office has withdrawn its promise.' },
    FUNDS_LOCKED: { description: 'Money that pays it is closed by a spending lock (Sperrvermerk).' },
    ON_TRACK: { description: 'Nothing speaks against it.' },
  },
});

/** One reason, as code and as a sentence in the language of the reader. */
@ObjectType({ description: 'One reason for the light, as code and as a sentence.' })
export class LightReason {
  @Field(() => LightReasonCode, { description: 'Stable code.' })
  code: LightReasonCode;

  @Field({ description: 'The reason in the language of the reader.' })
  text: string;
}
