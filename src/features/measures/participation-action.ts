import { registerEnumType } from '@nestjs/graphql';

/** What can be done with an office's part in a measure, as `allowedActions` tells it. */
export enum ParticipationAction {
  CHANGE_ROLE = 'CHANGE_ROLE',
  STATE_COMMITMENT = 'STATE_COMMITMENT',
}
registerEnumType(ParticipationAction, {
  name: 'ParticipationAction',
  description: "What can be done with an office's part in a measure.",
  valuesMap: {
    CHANGE_ROLE: { description: 'Say as what the office takes part; the lead is changed at the measure.' },
    STATE_COMMITMENT: { description: 'Say what the office promises (Zusage).' },
  },
});
