import { defineMessages } from '../../kernel/messages.js';

// What sections are called, and why something is proposed.
defineMessages({
  'agendas.section.STANDING': { de: 'Regelmäßige Punkte', en: 'Standing items' },
  'agendas.section.OPEN_TASKS': { de: 'Offene Aufträge', en: 'Open tasks' },
  'agendas.section.RED': { de: 'Nicht im Plan', en: 'Off track' },
  'agendas.section.OVERDUE': { de: 'Überfällig', en: 'Overdue' },
  'agendas.section.ESCALATED': { de: 'Eskaliert', en: 'Escalated' },
  'agendas.section.SILENT': { de: 'Ohne Meldung', en: 'Silent' },
  'agendas.section.DEFERRED': { de: 'Vertagt', en: 'Deferred' },
  'agendas.section.NEEDS_DECISION': { de: 'Entscheidungsbedarf', en: 'Needs a decision' },
  'agendas.section.NEWLY_PROPOSED': { de: 'Neu vorgeschlagen', en: 'Newly proposed' },
  'agendas.section.CONSENT': { de: 'Zustimmungsliste', en: 'Consent list' },
  'agendas.section.OTHER': { de: 'Weitere Punkte', en: 'Other items' },
  'agendas.because.TASK_LATE': {
    de: 'Auftrag {number} war bis {day} zu erledigen.',
    en: 'Task {number} was due by {day}.',
  },
  'agendas.because.TASK_OPEN': {
    de: 'Auftrag {number} ist offen, fällig am {day}.',
    en: 'Task {number} is open, due on {day}.',
  },
  'agendas.because.LIGHT_RED': { de: 'Die Ampel steht auf Rot.', en: 'The traffic light is red.' },
  'agendas.because.END_PASSED': {
    de: 'Das geplante Ende ({day}) ist überschritten.',
    en: 'The planned end ({day}) has passed.',
  },
  'agendas.because.MILESTONE_LATE': {
    de: 'Ein Meilenstein war am {day} fällig.',
    en: 'A milestone was due on {day}.',
  },
  'agendas.because.REPORT_OVERDUE': {
    de: 'Die Statusmeldung steht seit {day} aus.',
    en: 'The status report has been due since {day}.',
  },
  'agendas.because.NO_REPORT': {
    de: 'Es liegt noch keine Statusmeldung vor.',
    en: 'There is no status report yet.',
  },
  'agendas.because.DEFERRED_UNTIL': {
    de: 'In der Sitzung am {meetingDay} bis {day} vertagt ({number}).',
    en: 'Deferred until {day} by the meeting on {meetingDay} ({number}).',
  },
  'agendas.because.UNDECIDED': {
    de: 'In der Sitzung am {day} offen geblieben.',
    en: 'Left undecided at the meeting on {day}.',
  },
  'agendas.because.STEERING_ASKED': {
    de: 'Die Statusmeldung vom {day} bittet um Steuerung.',
    en: 'The status report of {day} asks for steering.',
  },
  'agendas.because.RESUBMITTED': {
    de: 'Zurückgestellt; Wiedervorlage am {day}.',
    en: 'On hold; to be resubmitted on {day}.',
  },
  'agendas.because.AGREEMENT_PENDING': {
    de: 'Zu Fassung {number} fehlt seit {day} die Zustimmung von {missing} Stelle(n).',
    en: 'Version {number} has been waiting since {day} for {missing} agreement(s).',
  },
  'agendas.because.REVIEW_DUE': { de: 'Wiedervorlage am {day}.', en: 'To be looked at again on {day}.' },
  'agendas.because.MEASURE_PROPOSED': {
    de: 'Neu vorgeschlagen, noch nicht vereinbart.',
    en: 'Proposed and not agreed yet.',
  },
  'agendas.because.PROBLEM_AREA_NEW': {
    de: 'Am {day} gemeldet, noch nicht behandelt.',
    en: 'Reported on {day}, not treated yet.',
  },
  'agendas.because.GREEN_UNCHANGED': {
    de: 'Im Plan; gemeldet am {day} ohne Abweichung.',
    en: 'On track; reported on {day} without deviation.',
  },
  'agendas.because.TASK_DONE': {
    de: 'Auftrag {number} ist seit {day} erledigt.',
    en: 'Task {number} has been done since {day}.',
  },
  'agendas.because.STATUS_PROPOSED': {
    de: 'Die Statusmeldung vom {day} schlägt vor: {status}.',
    en: 'The status report of {day} proposes: {status}.',
  },
  'agendas.because.COMPLETION_TO_CONFIRM': {
    de: 'Am {day} als abgeschlossen gemeldet; dieses Gremium bestätigt es.',
    en: 'Reported as completed on {day}; this body confirms it.',
  },
  'agendas.word.ONGOING': { de: 'dauerhaft', en: 'ongoing' },
  'agendas.word.ON_HOLD': { de: 'zurückgestellt', en: 'on hold' },
  'agendas.word.COMPLETED': { de: 'abgeschlossen', en: 'completed' },
  'agendas.word.DISCONTINUED': { de: 'entfallen', en: 'discontinued' },
});
