import { registerEnumType } from '@nestjs/graphql';
import { DocumentFormat } from '../../platform/rendering/index.js';

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

/** How far a paper has come. */
export enum PaperState {
  DRAFT = 'DRAFT',
  FROZEN = 'FROZEN',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PaperState, {
  name: 'PaperState',
  description: 'How far a paper has come.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: seen by coordination only.' },
    FROZEN: { description: 'Festgeschrieben: has a number and never changes, except by a numbered erratum.' },
    WITHDRAWN: { description: 'Zurückgezogen: stays in the archive, with the reason.' },
  },
});

/** What can be done with a paper. */
export enum PaperAction {
  CHANGE = 'CHANGE',
  DELETE = 'DELETE',
  FREEZE = 'FREEZE',
  CORRECT = 'CORRECT',
  WITHDRAW = 'WITHDRAW',
  ATTACH = 'ATTACH',
}
registerEnumType(PaperAction, {
  name: 'PaperAction',
  description: 'What can be done with a paper.',
  valuesMap: {
    CHANGE: { description: 'Change the draft (changePaper).' },
    DELETE: { description: 'Delete the draft (deletePaperDraft).' },
    FREEZE: { description: 'Freeze it (freezePaper).' },
    CORRECT: { description: 'Follow it with an erratum (correctPaper).' },
    WITHDRAW: { description: 'Withdraw it, with a reason (withdrawPaper).' },
    ATTACH: {
      description: 'Lay it before a meeting, or take it away from there (attachPaper, detachPaper).',
    },
  },
});

/** The language a paper is written in. */
export enum PaperLanguage {
  de = 'de',
  en = 'en',
}
registerEnumType(PaperLanguage, {
  name: 'PaperLanguage',
  description: 'The language a paper is written in.',
  valuesMap: { de: { description: 'German.' }, en: { description: 'English.' } },
});

/** What a body does with a paper in one step of the consultation. */
export enum ConsultationRole {
  PRELIMINARY = 'PRELIMINARY',
  HEARING = 'HEARING',
  RECOMMENDATION = 'RECOMMENDATION',
  TAKE_NOTE = 'TAKE_NOTE',
  DECISION = 'DECISION',
}
registerEnumType(ConsultationRole, {
  name: 'ConsultationRole',
  description: 'What a body does with a paper in one step of the consultation.',
  valuesMap: {
    PRELIMINARY: { description: 'Vorberatung.' },
    HEARING: { description: 'Anhörung.' },
    RECOMMENDATION: { description: 'Empfehlung.' },
    TAKE_NOTE: { description: 'Kenntnisnahme.' },
    DECISION: { description: 'Entscheidung.' },
  },
});

/** What people should look at before a paper is frozen. */
export enum PaperWarningCode {
  TREASURER_MISSING = 'TREASURER_MISSING',
  CO_SIGNATURES_OPEN = 'CO_SIGNATURES_OPEN',
  NO_CONSULTATION = 'NO_CONSULTATION',
  MONEY_UNSAID = 'MONEY_UNSAID',
  TOO_LONG = 'TOO_LONG',
  TABLE_TOO_LONG = 'TABLE_TOO_LONG',
  OF_THE_KIND = 'OF_THE_KIND',
}
registerEnumType(PaperWarningCode, {
  name: 'PaperWarningCode',
  description: 'What people should look at before a paper is frozen.',
  valuesMap: {
    TREASURER_MISSING: { description: 'Money is involved, and the treasurer has not signed.' },
    CO_SIGNATURES_OPEN: { description: 'Co-signatures are open.' },
    NO_CONSULTATION: { description: 'Nobody said which bodies consult about it.' },
    MONEY_UNSAID: { description: 'Nobody said whether it costs something.' },
    TOO_LONG: { description: 'More than four pages of text, annexes not counted.' },
    TABLE_TOO_LONG: { description: 'A table in the text has more than ten rows: it belongs into an annex.' },
    OF_THE_KIND: { description: 'What the kind of paper itself has to say, as who has not reported.' },
  },
});

/** Whether what a file of a paper says still holds. */
export enum PaperStanding {
  VALID = 'VALID',
  CORRECTED = 'CORRECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(PaperStanding, {
  name: 'PaperStanding',
  description: 'Whether what a file of a paper says still holds.',
  valuesMap: {
    VALID: { description: 'Gültig: the newest edition.' },
    CORRECTED: { description: 'Berichtigt: an erratum has followed it.' },
    WITHDRAWN: { description: 'Zurückgezogen: the paper was withdrawn.' },
  },
});

registerEnumType(DocumentFormat, {
  name: 'DocumentFormat',
  description: 'The formats a document can be had in; all of them say the same.',
  valuesMap: {
    PDF: { description: 'PDF for reading and printing, accessible (PDF/UA-1).' },
    WORD: { description: 'Word document (DOCX).' },
    EXCEL: { description: 'Workbook with its tables (XLSX).' },
    CSV: { description: 'Its tables as CSV; several are packed into one file.' },
    JSON: { description: 'Plain data for programs.' },
  },
});
