import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.extensionNotFound': {
    de: 'Diese Bitte um einen späteren Termin gibt es nicht.',
    en: 'There is no such request for a later day.',
  },
  'measures.requestNotFound': {
    de: 'Zu dieser Maßnahme wird keine Statusmeldung erwartet.',
    en: 'No status report is owed on this measure.',
  },
  'measures.extensionWithoutSubject': {
    de: 'Bitte nennen Sie entweder die Maßnahme oder die Statusabfrage.',
    en: 'Please name either the measure or the request for a report.',
  },
  'measures.extensionReasonMissing': {
    de: 'Bitte schreiben Sie in wenigen Worten, warum die Meldung noch nicht möglich ist.',
    en: 'Please say in a few words why the report is not possible yet.',
  },
  'measures.extensionNoteMissing': {
    de: 'Bitte schreiben Sie, warum der Termin bleibt.',
    en: 'Please say why the day stays as it is.',
  },
  'measures.extensionDayPast': {
    de: 'Bitte wählen Sie einen Tag nach heute ({today}).',
    en: 'Please choose a day after today ({today}).',
  },
  'measures.extensionNotLater': {
    de: 'Die Meldung ist erst am {dueOn} fällig. Bitte wählen Sie einen späteren Tag.',
    en: 'The report is not owed before {dueOn}. Please choose a later day.',
  },
  'measures.extensionTooLong': {
    de: 'So weit lässt sich eine Meldung nicht verschieben. Bitte wählen Sie einen Tag bis {last} oder melden Sie den Stand, wie er ist.',
    en: 'A report cannot be put off that far. Please choose a day up to {last}, or report how it stands now.',
  },
  'measures.extensionDayTaken': {
    de: 'Für den {newDueOn} wird zu dieser Maßnahme schon eine andere Meldung erwartet. Bitte wählen Sie einen anderen Tag.',
    en: 'Another report on this measure is owed by {newDueOn} already. Please choose another day.',
  },
  'measures.extensionAlreadyAsked': {
    de: 'Für diese Meldung ist schon um einen späteren Termin gebeten worden ({newDueOn}). Die Koordination entscheidet darüber.',
    en: 'A later day has been asked for already ({newDueOn}). Coordination is about to decide.',
  },
  'measures.extensionSettled': {
    de: 'Über diese Bitte ist schon entschieden (Stand: {state}).',
    en: 'This request has been decided already (state: {state}).',
  },
});
