import { AgendaItemKind, AgendaSection, BodyType } from '../conferences/index.js';

/** A point of a template. */
export interface TemplatePoint {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly durationMinutes: number | null;
  readonly isClosedSession: boolean;
  readonly holds: readonly AgendaSection[];
}

const { INFORMATION, DISCUSSION, DECISION } = AgendaItemKind;
const { OPEN_TASKS, RED, OVERDUE, ESCALATED, SILENT, DEFERRED, NEEDS_DECISION, NEWLY_PROPOSED, CONSENT } =
  AgendaSection;

const point = (
  title: string,
  durationMinutes: number,
  kind: AgendaItemKind,
  ...holds: AgendaSection[]
): TemplatePoint => ({ title, durationMinutes, kind, isClosedSession: false, holds });

/** The usual agenda of a planners' conference: nine points, 145 minutes. */
const PLANNERS_CONFERENCE = [
  point('Begrüßung, Anwesenheit, Protokoll der letzten Sitzung (Genehmigung)', 10, DECISION),
  point('Offene Aufträge aus der letzten Sitzung', 10, INFORMATION, OPEN_TASKS),
  point('Lage im Betrachtungsraum: freigegebene Indikatoren, Veränderung, Lücken', 20, INFORMATION),
  point('Einschätzungen aus den Fachplanungen und vom Jobcenter', 25, DISCUSSION),
  point('Problemlagen: Festlegung, Dringlichkeit, Zielgruppe', 25, DECISION, DEFERRED),
  point(
    'Maßnahmen: Stand der laufenden (nur Abweichungen), neue Vorschläge',
    30,
    DISCUSSION,
    RED,
    OVERDUE,
    ESCALATED,
    SILENT,
    NEWLY_PROPOSED,
    CONSENT,
  ),
  point('Empfehlungen, Zuständigkeiten, Termine', 15, DECISION, NEEDS_DECISION),
  point('Weiterleitung: Sozialraumkonferenz, Strategiegruppe, Ausschuss', 5, DECISION),
  point('Verschiedenes, nächster Termin', 5, INFORMATION),
];

/** Templates of bodies that have none of their own, by kind; other kinds begin with an empty agenda. */
export const DEFAULT_TEMPLATES: Readonly<Partial<Record<BodyType, readonly TemplatePoint[]>>> = {
  [BodyType.PLANNERS_CONFERENCE]: PLANNERS_CONFERENCE,
};
