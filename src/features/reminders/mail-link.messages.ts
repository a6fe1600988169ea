import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reminders.linkUnknown': {
    de: 'Dieser Link ist unvollständig oder ungültig. Bitte öffnen Sie ihn noch einmal aus der E-Mail, oder melden Sie sich in der Anwendung an.',
    en: 'This link is incomplete or not valid. Please open it again from the mail, or sign in to the application.',
  },
  'reminders.linkExpired': {
    de: 'Dieser Link galt bis zum {expiresOn}. Bitte nehmen Sie den aus der neuesten E-Mail, oder melden Sie sich in der Anwendung an.',
    en: 'This link worked until {expiresOn}. Please take the one in the newest mail, or sign in to the application.',
  },
  'reminders.linkRevoked': {
    de: 'Dieser Link wurde gesperrt. Bitte melden Sie sich in der Anwendung an oder fragen Sie die Koordination.',
    en: 'This link was revoked. Please sign in to the application, or ask the coordinator.',
  },
  'reminders.linkWithoutRight': {
    de: 'Mit diesem Link kann nicht mehr gemeldet werden, weil die Zuständigkeit gewechselt hat. Bitte wenden Sie sich an die Koordination.',
    en: 'Nothing can be reported by this link any more, because responsibilities have changed. Please turn to the coordinator.',
  },
  'reminders.notInThisMail': {
    de: 'Diese Maßnahme steht nicht in der E-Mail, zu der der Link gehört, oder Sie sind nicht mehr für sie zuständig.',
    en: 'This measure is not in the mail the link belongs to, or you are not responsible for it any more.',
  },
  'reminders.answer.OPEN': {
    de: 'Diese Antwort ist jetzt nicht möglich. Bitte laden Sie die Seite neu.',
    en: 'This answer is not possible now. Please reload the page.',
  },
  'reminders.answer.PUT_OFF': {
    de: 'Um einen späteren Termin ist schon gebeten worden. Die Koordination entscheidet darüber.',
    en: 'A later day has been asked for already. Coordination is about to decide.',
  },
  'reminders.answer.IN_PROGRESS': {
    de: 'Eine Meldung ist schon angefangen. Bitte schreiben Sie sie in der Anwendung zu Ende.',
    en: 'A report has been begun already. Please finish it in the application.',
  },
  'reminders.answer.SUBMITTED': {
    de: 'Eine Meldung liegt schon zur Freigabe vor.',
    en: 'A report waits for its release already.',
  },
  'reminders.answer.REPORTED': { de: 'Die Meldung ist schon da.', en: 'The report is in already.' },
  'reminders.answer.NOT_NEEDED': {
    de: 'Die Meldung wird nicht mehr gebraucht.',
    en: 'The report is no longer needed.',
  },
});
