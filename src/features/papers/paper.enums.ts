import { registerEnumType } from '@nestjs/graphql';

/** What a paper is. */
export enum PaperKind {
  PROGRESS_REPORT = 'PROGRESS_REPORT',
  RESOLUTION_PAPER = 'RESOLUTION_PAPER',
  AGENDA = 'AGENDA',
  INVITATION = 'INVITATION',
  MINUTES = 'MINUTES',
  OFFICE_EXTRACT = 'OFFICE_EXTRACT',
  OPEN_TASKS = 'OPEN_TASKS',
  MEASURE_SHEET = 'MEASURE_SHEET',
  MEASURE_CATALOGUE = 'MEASURE_CATALOGUE',
}
registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'What a paper is.',
  valuesMap: {
    PROGRESS_REPORT: {
      description: 'Mitteilungsvorlage: the progress report that a committee takes note of.',
    },
    RESOLUTION_PAPER: { description: 'Beschlussvorlage: what a committee is asked to decide.' },
    AGENDA: { description: 'Tagesordnung of a meeting.' },
    INVITATION: { description: 'Einladung to a meeting.' },
    MINUTES: { description: 'Ergebnisprotokoll of a meeting.' },
    OFFICE_EXTRACT: { description: 'Auszug for one office: what was decided that it has to do.' },
    OPEN_TASKS: { description: 'Liste offener Aufträge.' },
    MEASURE_SHEET: { description: 'Maßnahmenblatt: one measure on one page.' },
    MEASURE_CATALOGUE: { description: 'Maßnahmenkatalog: all measures of a scope.' },
  },
});

/** For whose eyes a version of a paper is. */
export enum Audience {
  PUBLIC = 'PUBLIC',
  COMMITTEE = 'COMMITTEE',
  INTERNAL = 'INTERNAL',
}
registerEnumType(Audience, {
  name: 'Audience',
  description: 'For whose eyes a version of a paper is.',
  valuesMap: {
    PUBLIC: { description: 'Öffentlich: says only what everybody may read.' },
    COMMITTEE: { description: 'Nichtöffentlich: says what the members of the body may read.' },
    INTERNAL: { description: 'Verwaltungsintern: says what those who plan together may read.' },
  },
});
