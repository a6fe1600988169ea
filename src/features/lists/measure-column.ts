import { registerEnumType } from '@nestjs/graphql';

/** A column of a list of measures, beside number and title, in the order in which they stand. */
export enum MeasureColumn {
  STATUS = 'STATUS',
  LIGHT = 'LIGHT',
  LEAD_OFFICE = 'LEAD_OFFICE',
  PLANNED_END = 'PLANNED_END',
  LAST_REPORT = 'LAST_REPORT',
  STRATEGIES = 'STRATEGIES',
  PROBLEM_AREAS = 'PROBLEM_AREAS',
  FIELD_OF_ACTION = 'FIELD_OF_ACTION',
  AREAS = 'AREAS',
  ACCOUNTABLE_PERSON = 'ACCOUNTABLE_PERSON',
  PRIORITY = 'PRIORITY',
  PROGRESS = 'PROGRESS',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(MeasureColumn, {
  name: 'MeasureColumn',
  description: 'A column of a list of measures, beside number and title.',
  valuesMap: {
    STATUS: { description: 'Stand.' },
    LIGHT: { description: 'Ampel, in words.' },
    LEAD_OFFICE: { description: 'Federführung.' },
    PLANNED_END: { description: 'Geplantes Ende, and by how many days it was moved.' },
    LAST_REPORT: { description: 'Day of the newest released report (letzte Meldung).' },
    STRATEGIES: { description: 'Strategien, by title.' },
    PROBLEM_AREAS: { description: 'Problemlagen, by title.' },
    FIELD_OF_ACTION: { description: 'Handlungsfeld.' },
    AREAS: { description: 'Gebiete.' },
    ACCOUNTABLE_PERSON: { description: 'Verantwortliche Person.' },
    PRIORITY: { description: 'Priorität.' },
    PROGRESS: { description: 'Fortschritt in percent.' },
    UPDATED_AT: { description: 'Day of the last change.' },
  },
});
