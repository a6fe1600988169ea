import { registerEnumType } from '@nestjs/graphql';

/** What coordination can do with a review, as `allowedActions` tells it. */
export enum ReviewAction {
  CHANGE = 'CHANGE',
  START = 'START',
  REMIND = 'REMIND',
  CANCEL = 'CANCEL',
}
registerEnumType(ReviewAction, {
  name: 'ReviewAction',
  description: 'What can be done with a review.',
  valuesMap: {
    CHANGE: { description: 'Change what is under review, hold its mails back or let them go on.' },
    START: { description: 'End its preview: what is due goes out today.' },
    REMIND: { description: 'Remind of reports that are missing (jetzt erinnern).' },
    CANCEL: { description: 'Call it off, where it belongs to no meeting.' },
  },
});
