import { registerEnumType } from '@nestjs/graphql';

/** Why something stands on an agenda; the proposed ones in the order in which they are treated, worst first. */
export enum AgendaSection {
  STANDING = 'STANDING',
  OPEN_TASKS = 'OPEN_TASKS',
  RED = 'RED',
  OVERDUE = 'OVERDUE',
  ESCALATED = 'ESCALATED',
  SILENT = 'SILENT',
  DEFERRED = 'DEFERRED',
  NEEDS_DECISION = 'NEEDS_DECISION',
  NEWLY_PROPOSED = 'NEWLY_PROPOSED',
  CONSENT = 'CONSENT',
  OTHER = 'OTHER',
}
registerEnumType(AgendaSection, {
  name: 'AgendaSection',
  description: 'Why something stands on an agenda (Abschnitt der Tagesordnung).',
  valuesMap: {
    STANDING: { description: 'Regelmäßiger Punkt: from the template of the body.' },
    OPEN_TASKS: { description: 'Offene Aufträge of earlier meetings; they come first.' },
    RED: { description: 'Nicht im Plan: the traffic light is red.' },
    OVERDUE: { description: 'Überfällig: the planned end or a milestone has passed.' },
    ESCALATED: { description: 'Eskaliert: reminders stayed without an answer.' },
    SILENT: { description: 'Ohne Meldung: a report is owed and missing.' },
    DEFERRED: { description: 'Vertagt or left undecided at an earlier meeting.' },
    NEEDS_DECISION: { description: 'Entscheidungsbedarf: steering, agreement or resubmission.' },
    NEWLY_PROPOSED: { description: 'Neu vorgeschlagen since the last meeting.' },
    CONSENT: { description: 'Zustimmungsliste: green and unchanged, taken note of as a whole.' },
    OTHER: { description: 'Weitere Punkte: put there by hand.' },
  },
});

/** The sections that fill themselves, in the order of the agenda. A subject stands in the first that it belongs to. */
export const PROPOSED_SECTIONS = [
  AgendaSection.OPEN_TASKS,
  AgendaSection.RED,
  AgendaSection.OVERDUE,
  AgendaSection.ESCALATED,
  AgendaSection.SILENT,
  AgendaSection.DEFERRED,
  AgendaSection.NEEDS_DECISION,
  AgendaSection.NEWLY_PROPOSED,
  AgendaSection.CONSENT,
] as const;

export type ProposedSection = (typeof PROPOSED_SECTIONS)[number];
