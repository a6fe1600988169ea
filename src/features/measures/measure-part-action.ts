import { registerEnumType } from '@nestjs/graphql';

/** What can be done with milestones, progress indicators and readings of a measure. */
export enum MeasurePartAction {
  PLAN = 'PLAN',
  UPDATE = 'UPDATE',
  TAKE_READINGS = 'TAKE_READINGS',
}
registerEnumType(MeasurePartAction, {
  name: 'MeasurePartAction',
  description: 'What can be done with the parts of a measure.',
  valuesMap: {
    PLAN: { description: 'Set milestones and progress indicators (Meilensteine, Messgrößen).' },
    UPDATE: { description: 'Say that a milestone was reached.' },
    TAKE_READINGS: { description: 'Enter readings of progress indicators (Messwerte).' },
  },
});
