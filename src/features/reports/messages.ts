import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reports.sinceTwice': {
    de: 'Bitte geben Sie an, seit wann: entweder ein Tag oder Zeitpunkt oder eine Sitzung, nicht beides.',
    en: 'Please say since when: either a day or moment, or a meeting, not both.',
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
