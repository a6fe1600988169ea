import { registerEnumType } from '@nestjs/graphql';

export enum ReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  RELEASED = 'RELEASED',
}
registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'How far a status report has come.',
  valuesMap: {
    DRAFT: { description: 'Entwurf.' },
    SUBMITTED: { description: 'Vorgelegt: waits for release.' },
    RETURNED: { description: 'Zurückgegeben: to be revised.' },
    RELEASED: { description: 'Freigegeben: counts, and is never changed again.' },
  },
});

export enum SelfAssessment {
  ON_TRACK = 'ON_TRACK',
  AT_RISK = 'AT_RISK',
  OFF_TRACK = 'OFF_TRACK',
}
registerEnumType(SelfAssessment, {
  name: 'SelfAssessment',
  description: 'How the office itself sees the measure (Selbsteinschätzung).',
  valuesMap: {
    ON_TRACK: { description: 'Im Plan.' },
    AT_RISK: { description: 'Gefährdet.' },
    OFF_TRACK: { description: 'Nicht im Plan.' },
  },
});

export enum DeviationReason {
  STAFF = 'STAFF',
  MONEY = 'MONEY',
  LAW = 'LAW',
  COMPETENCE = 'COMPETENCE',
  DATA = 'DATA',
  PARTNER = 'PARTNER',
  DEMAND = 'DEMAND',
  OTHER = 'OTHER',
}
registerEnumType(DeviationReason, {
  name: 'DeviationReason',
  description: 'Why a measure does not run as planned (Abweichungsgrund).',
  valuesMap: {
    STAFF: { description: 'Personal.' },
    MONEY: { description: 'Mittel.' },
    LAW: { description: 'Rechtslage.' },
    COMPETENCE: { description: 'Zuständigkeit.' },
    DATA: { description: 'Daten.' },
    PARTNER: { description: 'Partner.' },
    DEMAND: { description: 'Nachfrage.' },
    OTHER: { description: 'Anderes.' },
  },
});

/** Facts that the reader of a report should know although they forbid nothing. */
export enum ReportWarning {
  COUNTER_STEP_MISSING = 'COUNTER_STEP_MISSING',
  NEXT_STEP_MISSING = 'NEXT_STEP_MISSING',
  CONTRADICTED = 'CONTRADICTED',
}
registerEnumType(ReportWarning, {
  name: 'ReportWarning',
  description: 'What is asked for in a report but forbids nothing (Hinweis).',
  valuesMap: {
    COUNTER_STEP_MISSING: { description: 'Gegenmaßnahme fehlt: without it "off track" stays red.' },
    NEXT_STEP_MISSING: { description: 'Nächster Schritt fehlt, although it does not run as planned.' },
    CONTRADICTED: { description: 'Widerspruch: the facts say otherwise; `contradictions` says which.' },
  },
});

/** What can be done with a status report, as `allowedActions` tells it. */
export enum ReportAction {
  CHANGE = 'CHANGE',
  SUBMIT = 'SUBMIT',
  RELEASE = 'RELEASE',
  RETURN = 'RETURN',
}
registerEnumType(ReportAction, {
  name: 'ReportAction',
  description: 'What can be done with a status report.',
  valuesMap: {
    CHANGE: { description: 'Ändern: change what it says.' },
    SUBMIT: { description: 'Vorlegen: submit it to the head of the lead office.' },
    RELEASE: { description: 'Freigeben: let it count.' },
    RETURN: { description: 'Zurückgeben: send it back with a reason.' },
  },
});

/** Whose turn it is with a report that is owed. */
export enum WaitsFor {
  OFFICER = 'OFFICER',
  HEAD = 'HEAD',
}
registerEnumType(WaitsFor, {
  name: 'WaitsFor',
  description: 'Whose turn it is with a report that is owed.',
  valuesMap: {
    OFFICER: { description: 'Sachbearbeitung: to be written, or revised.' },
    HEAD: { description: 'Amtsleitung: to be released.' },
  },
});
