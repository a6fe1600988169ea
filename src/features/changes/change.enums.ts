import { registerEnumType } from '@nestjs/graphql';

/** What happened to a record within a period. Several can be true of one record. */
export enum ChangeKind {
  NEW = 'NEW',
  DONE = 'DONE',
  SLIPPED = 'SLIPPED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
  REOPENED = 'REOPENED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a record within a period. Several can be true of one record.',
  valuesMap: {
    NEW: { description: 'Neu: entered, or visible to the reader for the first time.' },
    DONE: { description: 'Erledigt: completed, resolved, agreed to, ended as planned.' },
    SLIPPED: { description: 'Verschoben: a promised day was moved to a later one.' },
    CHANGED: { description: 'Geändert: it says something else than before.' },
    WITHDRAWN: { description: 'Zurückgezogen, entfallen, verworfen; or no longer there.' },
    REOPENED: { description: 'Wieder aufgenommen: had been done or withdrawn, and is open again.' },
  },
});

/** What is followed. */
export enum ChangedType {
  PROBLEM_AREA = 'PROBLEM_AREA',
  STRATEGY = 'STRATEGY',
  AGREEMENT = 'AGREEMENT',
  MEASURE = 'MEASURE',
  INDICATOR = 'INDICATOR',
  ROLE = 'ROLE',
}
registerEnumType(ChangedType, {
  name: 'ChangedType',
  description: 'What is followed through time.',
  valuesMap: {
    PROBLEM_AREA: { description: 'Problemlagen. Done: resolved; withdrawn: dismissed.' },
    STRATEGY: {
      description:
        'Handlungsstrategien. Done: ended at or after the end of their period; withdrawn: ended earlier.',
    },
    AGREEMENT: {
      description: 'Zustimmungen to a text. Done: given (gained); withdrawn: declined or taken back (lost).',
    },
    MEASURE: { description: 'Maßnahmen. Done: completed; withdrawn: discontinued.' },
    INDICATOR: { description: 'Indikatoren: their definition, and how many figures and targets came.' },
    ROLE: { description: 'Rollen of people. New: given; done: ended. For whoever may read people.' },
  },
});
