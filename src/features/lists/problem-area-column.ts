import { registerEnumType } from '@nestjs/graphql';

/** A column of a list of problem areas, beside number and title, in the order in which they stand. */
export enum ProblemAreaColumn {
  STATUS = 'STATUS',
  URGENCY = 'URGENCY',
  FIELD_OF_ACTION = 'FIELD_OF_ACTION',
  STRATEGIES = 'STRATEGIES',
  MEASURES = 'MEASURES',
  AREAS = 'AREAS',
  OWNER_OFFICE = 'OWNER_OFFICE',
  TARGET_GROUP = 'TARGET_GROUP',
  REVIEW_ON = 'REVIEW_ON',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ProblemAreaColumn, {
  name: 'ProblemAreaColumn',
  description: 'A column of a list of problem areas, beside number and title.',
  valuesMap: {
    STATUS: { description: 'Stand.' },
    URGENCY: { description: 'Dringlichkeit, in words.' },
    FIELD_OF_ACTION: { description: 'Handlungsfeld.' },
    STRATEGIES: { description: 'Strategien, by title.' },
    MEASURES: { description: 'How many Maßnahmen, and how many of those that run show which light.' },
    AREAS: { description: 'Gebiete.' },
    OWNER_OFFICE: { description: 'The office that looks after it.' },
    TARGET_GROUP: { description: 'Zielgruppe.' },
    REVIEW_ON: { description: 'Wiedervorlage.' },
    CREATED_AT: { description: 'Day it was reported.' },
  },
});
