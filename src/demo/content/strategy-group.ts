import { AgendaItemKind, AgendaSection } from '../../features/conferences/index.js';
import { Audience, StepCondition, StepKind } from '../../features/reviews/index.js';
import { CountingMode, Roll } from '../../kernel/calendar.js';

const { INFORMATION, DISCUSSION, DECISION } = AgendaItemKind;
const { OPEN_TASKS, RED, OVERDUE, ESCALATED, SILENT, DEFERRED, NEEDS_DECISION } = AgendaSection;

const point = (title: string, durationMinutes: number, kind: AgendaItemKind, ...holds: AgendaSection[]) => ({
  title,
  durationMinutes,
  kind,
  isClosedSession: false,
  holds,
});

/** The day on which it agreed on its own ways, between two of its meetings. */
export const strategyGroupSince = -34;

/** Every agenda of the strategy group begins with these points. */
export const strategyGroupAgenda = [
  point('Protokoll der letzten Sitzung', 5, DECISION),
  point('Offene Aufträge', 10, INFORMATION, OPEN_TASKS),
  point('Kennzahlen und Berichtswesen', 30, DISCUSSION),
  point('Was nicht läuft: rot, überfällig, ohne Meldung', 35, DISCUSSION, RED, OVERDUE, ESCALATED, SILENT),
  point('Empfehlungen an die Fachplanerkonferenz', 20, DECISION, DEFERRED, NEEDS_DECISION),
  point('Verschiedenes, nächster Termin', 5, INFORMATION),
] as const;

const step = (
  code: string,
  offsetDays: number,
  audience: Audience,
  [labelDe, labelEn]: readonly [string, string],
  [wordingDe, wordingEn]: readonly [string, string] = ['', ''],
) => ({
  code,
  kind: StepKind.NOTICE,
  offsetDays,
  counting: CountingMode.CALENDAR_DAYS,
  roll: offsetDays < 0 ? Roll.PREVIOUS_WORKING_DAY : Roll.NEXT_WORKING_DAY,
  audiences: [audience],
  condition: StepCondition.ALWAYS,
  officeIds: [],
  labelDe,
  labelEn,
  wordingDe,
  wordingEn,
  active: true,
});

/** Its own profile: invited to like a conference, but nobody has to report for it. */
export const strategyGroupSteps = [
  { ...step('CONF-09', -14, Audience.MEMBERS, ['Einladung', 'Invitation']), kind: StepKind.INVITATION },
  step(
    'CONF-13',
    -2,
    Audience.COORDINATOR,
    ['Anwesenheitsliste', 'Attendance list'],
    [
      'Bitte die Anwesenheitsliste mit Vertretungen prüfen.',
      'Please check the attendance list and its deputies.',
    ],
  ),
  step(
    'CONF-15',
    14,
    Audience.MEMBERS,
    ['Niederschrift', 'Minutes'],
    ['Die Niederschrift ist abrufbar.', 'The minutes can be read.'],
  ),
];
