import { registerEnumType } from '@nestjs/graphql';

/** How far people have come with a problem area. */
export enum ProblemAreaStatus {
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
  RESOLVED = 'RESOLVED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(ProblemAreaStatus, {
  name: 'ProblemAreaStatus',
  description: 'How far people have come with a problem area.',
  valuesMap: {
    REPORTED: { description: 'Gemeldet.' },
    CONFIRMED: { description: 'Bestätigt: people agreed that it is one, with evidence in words.' },
    RESOLVED: { description: 'Gelöst.' },
    DISMISSED: { description: 'Verworfen.' },
  },
});

/** What kind of evidence speaks for a problem area. */
export enum EvidenceKind {
  INDICATOR_VALUE = 'INDICATOR_VALUE',
  QUALITATIVE = 'QUALITATIVE',
  SURVEY = 'SURVEY',
  EXPERT_STATEMENT = 'EXPERT_STATEMENT',
  REPORT = 'REPORT',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What kind of evidence it is.',
  valuesMap: {
    INDICATOR_VALUE: { description: 'Kennzahl, as it was when the evidence was given.' },
    QUALITATIVE: { description: 'Beobachtung in Worten.' },
    SURVEY: { description: 'Befragung.' },
    EXPERT_STATEMENT: { description: 'Fachliche Einschätzung.' },
    REPORT: { description: 'Bericht, Untersuchung.' },
  },
});

/** What can be done with a problem area, as `allowedActions` tells it. */
export enum ProblemAreaAction {
  CHANGE = 'CHANGE',
  ADD_EVIDENCE = 'ADD_EVIDENCE',
  CONFIRM = 'CONFIRM',
  RESOLVE = 'RESOLVE',
  DISMISS = 'DISMISS',
  REOPEN = 'REOPEN',
}
registerEnumType(ProblemAreaAction, {
  name: 'ProblemAreaAction',
  description: 'What can be done with a problem area.',
  valuesMap: {
    CHANGE: { description: 'Change its contents.' },
    ADD_EVIDENCE: { description: 'Add evidence (Beleg hinzufügen).' },
    CONFIRM: { description: 'Confirm it (bestätigen): takes evidence in words.' },
    RESOLVE: { description: 'Say that it is solved (gelöst), with a reason.' },
    DISMISS: { description: 'Say that it is none (verwerfen), with a reason.' },
    REOPEN: { description: 'Report it again (wieder aufnehmen), with a reason.' },
  },
});
