import { registerEnumType } from '@nestjs/graphql';

/** What can be done with a measure, as `allowedActions` tells it. */
export enum MeasureAction {
  CHANGE = 'CHANGE',
  CHANGE_LEAD = 'CHANGE_LEAD',
  LINK_STRATEGY = 'LINK_STRATEGY',
  LINK_SPENDING_LOCK = 'LINK_SPENDING_LOCK',
  SET_PARTICIPATION = 'SET_PARTICIPATION',
  OVERRIDE_LIGHT = 'OVERRIDE_LIGHT',
  PROPOSE = 'PROPOSE',
  AGREE = 'AGREE',
  PREPARE = 'PREPARE',
  START = 'START',
  MAKE_ONGOING = 'MAKE_ONGOING',
  HOLD = 'HOLD',
  COMPLETE = 'COMPLETE',
  DISCONTINUE = 'DISCONTINUE',
}
registerEnumType(MeasureAction, {
  name: 'MeasureAction',
  description: 'What can be done with a measure.',
  valuesMap: {
    CHANGE: { description: 'Change its contents.' },
    CHANGE_LEAD: { description: 'Hand it to another lead office (Federführung wechseln).' },
    LINK_STRATEGY: { description: 'Make it a step of a strategy, or no longer.' },
    LINK_SPENDING_LOCK: { description: 'Say that locked money pays it (Sperrvermerk), or no longer.' },
    SET_PARTICIPATION: { description: 'Say which offices contribute, and as what.' },
    OVERRIDE_LIGHT: { description: 'Override the traffic light, with a reason that is printed.' },
    PROPOSE: { description: 'Propose it (vorschlagen).' },
    AGREE: { description: 'Record that it is agreed (vereinbaren).' },
    PREPARE: { description: 'Begin or resume the preparation.' },
    START: { description: 'Begin or resume the work.' },
    MAKE_ONGOING: { description: 'Make it a standing task (verstetigen).' },
    HOLD: { description: 'Put it on hold (zurückstellen).' },
    COMPLETE: { description: 'Complete it (abschließen).' },
    DISCONTINUE: { description: 'Discontinue it (entfallen lassen).' },
  },
});
