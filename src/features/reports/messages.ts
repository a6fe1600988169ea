import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reports.sinceTwice': {
    de: 'Bitte geben Sie an, seit wann: entweder ein Tag oder Zeitpunkt oder eine Sitzung, nicht beides.',
    en: 'Please say since when: either a day or moment, or a meeting, not both.',
  },
  'reports.overrideNeedsReason': {
    de: 'Bitte begründen Sie die gesetzte Ampel; die Begründung wird mit ihr gedruckt.',
    en: 'Please give a reason for the light you set; it is printed beside it.',
  },
  'reports.overrideChanged': {
    de: 'Die Ampel dieser Handlungsstrategie wurde inzwischen gesetzt oder zurückgenommen. Bitte laden Sie neu.',
    en: 'The light of this strategy has been set or given back meanwhile. Please reload.',
  },
  'reports.rollUp.OVERRIDDEN': {
    de: 'Von der Koordination am {day} gesetzt: {reason}',
    en: 'Set by the coordinator on {day}: {reason}',
  },
  'reports.rollUp.ENDED': {
    de: 'Keine Ampel: Die Handlungsstrategie ist beendet.',
    en: 'No light: the strategy has ended.',
  },
  'reports.rollUp.NOTHING_RUNS': {
    de: 'Keine Ampel: Es läuft keine Maßnahme.',
    en: 'No light: no measure runs.',
  },
  'reports.rollUp.KEY_MEASURE_RED': {
    de: 'Nicht im Plan. Laufende Maßnahmen: {running}; davon nicht im Plan: {red}, darunter Leitmaßnahmen: {keyRed}.',
    en: 'Off track. Running measures: {running}; of these off track: {red}, key measures among them: {keyRed}.',
  },
  'reports.rollUp.MANY_RED': {
    de: 'Nicht im Plan. Laufende Maßnahmen: {running}; davon nicht im Plan: {red}, mindestens ein Drittel.',
    en: 'Off track. Running measures: {running}; of these off track: {red}, at least a third.',
  },
  'reports.rollUp.MOSTLY_SILENT': {
    de: 'Keine Meldung. Laufende Maßnahmen: {running}; davon ohne Meldung: {grey}, mehr als die Hälfte.',
    en: 'No report. Running measures: {running}; of these without a report: {grey}, more than half.',
  },
  'reports.rollUp.SOME_RED': {
    de: 'Gefährdet. Laufende Maßnahmen: {running}; davon nicht im Plan: {red}, weniger als ein Drittel und keine Leitmaßnahme.',
    en: 'At risk. Running measures: {running}; of these off track: {red}, less than a third and no key measure.',
  },
  'reports.rollUp.MANY_YELLOW': {
    de: 'Gefährdet. Laufende Maßnahmen: {running}; davon gefährdet: {yellow}, mindestens ein Drittel.',
    en: 'At risk. Running measures: {running}; of these at risk: {yellow}, at least a third.',
  },
  'reports.rollUp.ON_TRACK': {
    de: 'Im Plan. Laufende Maßnahmen: {running}; davon im Plan: {green}, gefährdet: {yellow}, ohne Meldung: {grey}.',
    en: 'On track. Running measures: {running}; of these on track: {green}, at risk: {yellow}, without a report: {grey}.',
  },
  'reports.request.AGENDA_ITEM': {
    de: 'Zur Entscheidung am {day}: {text}',
    en: 'To be decided on {day}: {text}',
  },
  'reports.request.STEERING': {
    de: 'Steuerungsbedarf gemeldet am {day}: {text}',
    en: 'Steering asked for on {day}: {text}',
  },
  'reports.request.STEERING_UNSAID': {
    de: 'Steuerungsbedarf gemeldet am {day}, ohne nähere Angabe.',
    en: 'Steering asked for on {day}, without saying more.',
  },
  'reports.request.STATUS_PROPOSED': {
    de: 'Vorschlag des Amts vom {day}: {status}.',
    en: 'Proposed by the office on {day}: {status}.',
  },
  'reports.request.AGREEMENT': {
    de: 'In Abstimmung seit dem {day}: zugestimmt haben {agreed} von {organisations} Organisationen.',
    en: 'Waiting for agreement since {day}: {agreed} of {organisations} organisations have agreed.',
  },
  'reports.figure.MISSING': { de: 'kein Wert', en: 'no figure' },
  'reports.figure.ZERO': { de: 'genau null', en: 'exactly zero' },
  'reports.figure.ROUNDED_TO_ZERO': {
    de: 'weniger als die Hälfte der kleinsten Einheit',
    en: 'less than half of the smallest unit',
  },
  'reports.figure.SECRET': { de: 'wird geheim gehalten', en: 'is kept secret' },
  'reports.figure.UNRELIABLE': { de: 'nicht sicher genug', en: 'not reliable enough' },
  'reports.figure.LATER': { de: 'folgt später', en: 'follows later' },
  'reports.figure.NOT_APPLICABLE': { de: 'nicht sinnvoll', en: 'makes no sense here' },
  'reports.movement.NONE': { de: 'Noch kein Wert; Quelle: {source}', en: 'No figure yet; source: {source}' },
  'reports.movement.LATEST': { de: '{day}: {figure}', en: '{day}: {figure}' },
  'reports.movement.PREVIOUS': { de: 'zuvor {day}: {figure}', en: 'before, {day}: {figure}' },
  'reports.movement.TARGET': { de: 'Ziel bis {day}: {figure}', en: 'target by {day}: {figure}' },
  'reports.movement.SOURCE': { de: 'Quelle: {source}', en: 'source: {source}' },
});
