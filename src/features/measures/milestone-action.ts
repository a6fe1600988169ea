import { registerEnumType } from '@nestjs/graphql';

/** What can be done with a milestone, as `allowedActions` tells it. */
export enum MilestoneAction {
  CHANGE = 'CHANGE',
  COMPLETE = 'COMPLETE',
}
registerEnumType(MilestoneAction, {
  name: 'MilestoneAction',
  description: 'What can be done with a milestone.',
  valuesMap: {
    CHANGE: { description: 'Rename, move or give it up.' },
    COMPLETE: { description: 'Say that it was reached.' },
  },
});
