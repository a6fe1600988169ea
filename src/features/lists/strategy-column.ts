import { registerEnumType } from '@nestjs/graphql';

/** A column of a list of strategies, beside number and title, in the order in which they stand. */
export enum StrategyColumn {
  STAGE = 'STAGE',
  FIELD_OF_ACTION = 'FIELD_OF_ACTION',
  LEAD_OFFICE = 'LEAD_OFFICE',
  AGREEMENTS = 'AGREEMENTS',
  MEASURES = 'MEASURES',
  PROBLEM_AREAS = 'PROBLEM_AREAS',
  PERIOD = 'PERIOD',
}
registerEnumType(StrategyColumn, {
  name: 'StrategyColumn',
  description: 'A column of a list of strategies, beside number and title.',
  valuesMap: {
    STAGE: { description: 'Stand.' },
    FIELD_OF_ACTION: { description: 'Handlungsfeld.' },
    LEAD_OFFICE: { description: 'Federführung.' },
    AGREEMENTS: {
      description: 'How many organisations agreed to the newest text, and how many have not answered.',
    },
    MEASURES: { description: 'How many Maßnahmen, and how many of those that run show which light.' },
    PROBLEM_AREAS: { description: 'Problemlagen, by title.' },
    PERIOD: { description: 'First and last day it is planned for.' },
  },
});
