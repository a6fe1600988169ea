import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reminders.linkUntil': { de: 'bis {day}', en: 'until {day}' },
  'reminders.noReview': {
    de: 'Zu dieser Sitzung gibt es keine Statusabfrage.',
    en: 'No status reports are collected for this meeting.',
  },
  'reminders.occasion.plannersConference': {
    de: 'zur Fachplanungskonferenz',
    en: 'for the planners’ conference',
  },
  'reminders.occasion.otherMeeting': { de: 'zur Sitzung „{name}“', en: 'for the meeting “{name}”' },
  'reminders.invitedTo.plannersConference': {
    de: 'zur Fachplanungskonferenz',
    en: 'to the planners’ conference',
  },
  'reminders.invitedTo.otherMeeting': { de: 'zur Sitzung „{name}“', en: 'to the meeting “{name}”' },
  'reminders.why.DEPUTY': { de: 'in Vertretung', en: 'as deputy' },
  'reminders.why.OFFICE_HEAD': { de: 'als Leitung des Amtes', en: 'as head of the office' },
  'reminders.why.SHARED_MAILBOX': { de: 'an das Postfach des Amtes', en: 'to the mailbox of the office' },
  'reminders.why.COORDINATOR': {
    de: 'an die Koordination, weil sonst niemand erreichbar ist',
    en: 'to the coordinator, because nobody else can be reached',
  },
  'reminders.why.MINUTE_TAKER': { de: 'für die Niederschrift', en: 'for the minutes' },
  'reminders.why.OFFICE': { de: 'an Ihr Amt', en: 'to your office' },
  'reminders.why.DEPUTY_COPY': {
    de: 'zur Kenntnis, weil Sie die Vertretung sind',
    en: 'for your information, because you are the deputy',
  },
  'reminders.why.ABSENT_COPY': {
    de: 'zur Kenntnis, Ihre Vertretung wurde gefragt',
    en: 'for your information, your deputy was asked',
  },
  'reminders.occasion.reportingDay': {
    de: 'Statusmeldung zum Stichtag',
    en: 'Status reports for the reporting day',
  },
  'reminders.occasion.toReportingDay': { de: 'zum Stichtag', en: 'for the reporting day' },
  'reminders.calendar.description': {
    de: 'Tagesordnung und Unterlagen: {link}',
    en: 'Agenda and papers: {link}',
  },
  'reminders.escalationNotFound': {
    de: 'Diese Eskalation gibt es nicht.',
    en: 'There is no such escalation.',
  },
  'reminders.escalationDecided': {
    de: 'Über diese Eskalation wurde schon entschieden, oder es fehlt nichts mehr.',
    en: 'This escalation has been decided already, or nothing is missing any more.',
  },
  'agendas.because.HEAD_WAS_TOLD': {
    de: 'Die Amtsleitung wurde am {day} um Unterstützung gebeten; die Statusmeldung fehlt noch.',
    en: 'The head of the office was asked for support on {day}; the status report is still missing.',
  },
  'agendas.because.PARTNER_SILENT': {
    de: '{times} Bitten um Statusmeldung blieben ohne Antwort.',
    en: '{times} requests for a status report stayed without an answer.',
  },
  'reminders.reasonMissing': { de: 'Bitte sagen Sie kurz, warum.', en: 'Please say briefly why.' },
});
