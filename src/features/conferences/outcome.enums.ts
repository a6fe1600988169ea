import { registerEnumType } from '@nestjs/graphql';

/** What came out of an agenda item. */
export enum OutcomeKind {
  RESOLUTION = 'RESOLUTION',
  RECOMMENDATION = 'RECOMMENDATION',
  TASK = 'TASK',
  INFORMATION = 'INFORMATION',
  DEFERRAL = 'DEFERRAL',
}
registerEnumType(OutcomeKind, {
  name: 'OutcomeKind',
  description: 'What came out of an agenda item.',
  valuesMap: {
    RESOLUTION: { description: 'Beschluss: of committees and councils only.' },
    RECOMMENDATION: { description: 'Empfehlung.' },
    TASK: { description: 'Auftrag: with a responsible office and a due date.' },
    INFORMATION: { description: 'Kenntnisnahme.' },
    DEFERRAL: { description: 'Vertagung: until a day.' },
  },
});

/** What can be done with an outcome. */
export enum OutcomeAction {
  CHANGE = 'CHANGE',
  COMPLETE = 'COMPLETE',
}
registerEnumType(OutcomeAction, {
  name: 'OutcomeAction',
  description: 'What can be done with an outcome.',
  valuesMap: {
    CHANGE: { description: 'Correct it, until the minutes are closed (changeOutcome).' },
    COMPLETE: { description: 'Say that it is done (completeOutcome).' },
  },
});
