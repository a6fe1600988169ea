import { defineMessages } from '../../kernel/messages.js';

/** The reasons of the traffic light, as they are printed beside it. */
defineMessages({
  'measures.light.NOT_RUNNING': {
    de: 'Die Maßnahme läuft nicht; es gilt der Stand.',
    en: 'The measure does not run; its status counts.',
  },
  'measures.light.OVERRIDDEN': {
    de: 'Von der Koordination gesetzt: {reason}',
    en: 'Set by the coordinator: {reason}',
  },
  'measures.light.NO_REPORT': { de: 'Es liegt noch keine Meldung vor.', en: 'There is no report yet.' },
  'measures.light.REPORT_OVERDUE': {
    de: 'Die Meldung zum {day} steht seit mehr als 14 Tagen aus.',
    en: 'The report due on {day} is more than 14 days late.',
  },
  'measures.light.END_PASSED': {
    de: 'Das geplante Ende ({day}) ist überschritten.',
    en: 'The planned end ({day}) has passed.',
  },
  'measures.light.MILESTONE_LONG_LATE': {
    de: 'Ein Meilenstein ist seit dem {day} überfällig (Tage: {days}).',
    en: 'A milestone has been overdue since {day} (days: {days}).',
  },
  'measures.light.MILESTONE_LATE': {
    de: 'Ein Meilenstein ist seit dem {day} überfällig (Tage: {days}).',
    en: 'A milestone has been overdue since {day} (days: {days}).',
  },
  'measures.light.OFF_TRACK_WITHOUT_COUNTER_STEP': {
    de: 'Die Stelle meldet „nicht im Plan“ und nennt keine Gegenmaßnahme.',
    en: 'The office reports "off track" and names no counter step.',
  },
  'measures.light.OFF_TRACK': {
    de: 'Die Stelle meldet „nicht im Plan“ und nennt eine Gegenmaßnahme.',
    en: 'The office reports "off track" and names a counter step.',
  },
  'measures.light.AT_RISK': {
    de: 'Die Stelle meldet „gefährdet“.',
    en: 'The office reports "at risk".',
  },
  'measures.light.LEAD_WITHDRAWN': {
    de: 'Die federführende Stelle hat ihre Zusage zurückgezogen.',
    en: 'The lead office has withdrawn its promise.',
  },
  'measures.light.FUNDS_LOCKED': {
    de: 'Mittel der Maßnahme sind gesperrt (Sperrvermerk über {amount} Euro).',
    en: 'Money of the measure is locked (spending lock of {amount} euros).',
  },
  'measures.light.ON_TRACK': { de: 'Im Plan.', en: 'On track.' },
});
