import { ConsultationRole } from '../../features/papers/index.js';

const committee = 'Ausschuss für Arbeit, Soziales, Inklusion und Familie';

const head = {
  fileReference: '50.1 – Sozialplanung',
  rapporteur: 'Dezernat für Arbeit und Soziales',
  consultations: [{ body: committee, role: ConsultationRole.TAKE_NOTE, isPublic: true }],
  financialImpact: { none: true },
  signedBy: 'Der Landrat',
};

/** What the committee took note of when it met last. */
export const lastReport = {
  body: 'soz',
  frozenOn: -54,
  laidBefore: { meeting: 'soz-1', on: -40 },
  head: {
    ...head,
    councilNumber: '15/0105',
    occasion:
      'Der Ausschuss wird vor jeder Sitzung darüber unterrichtet, was aus den vereinbarten Maßnahmen der integrierten Sozialplanung geworden ist.',
    outlook: 'Die Fachplanerkonferenz berät im nächsten Quartal, welche Maßnahmen Unterstützung brauchen.',
  },
};

/** The draft for its coming meeting: the head is filled, somebody has still to sign, one click freezes it. */
export const nextReport = {
  meeting: 'soz-2',
  begunOn: -1,
  head: {
    ...head,
    councilNumber: '15/0162',
    occasion:
      'Der Ausschuss wird nach der Fachplanerkonferenz darüber unterrichtet, was aus den vereinbarten Maßnahmen der integrierten Sozialplanung geworden ist.',
    outlook:
      'Über die Freigabe der Mittel für Sprachmittlung kann beraten werden, sobald der Bescheid des Landes vorliegt.',
    coSignatures: [{ office: 'Jobcenter Kreis Unna', isTreasurer: false }],
  },
};

/** The day on which agenda and invitation of the conference were written. */
export const conferencePapersOn = -2;

/** The measure that has a sheet of its own. */
export const measureOnASheet = 'luener-hoehe';
