import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.reportNotFound': {
    de: 'Diese Statusmeldung gibt es nicht.',
    en: 'There is no such status report.',
  },
  'measures.reportNotInState': {
    de: 'Das geht mit dieser Statusmeldung jetzt nicht (Stand: {state}). Freigegebene Meldungen bleiben, wie sie sind; schreiben Sie bitte eine neue.',
    en: 'This cannot be done with the status report now (state: {state}). Released reports stay as they are; please write a new one.',
  },
  'measures.reportNotYours': {
    de: 'Diesen Entwurf schreibt jemand anderes. Er kann freigegeben werden, sobald er vorgelegt ist.',
    en: 'Somebody else is writing this draft. It can be released once it is submitted.',
  },
  'measures.reportAlreadyOpen': {
    de: 'Zu dieser Maßnahme ist schon eine Statusmeldung in Arbeit (Stand: {state}). Bitte ändern Sie diese.',
    en: 'A status report on this measure is in progress already (state: {state}). Please change that one.',
  },
  'measures.notReportedOn': {
    de: 'Zu dieser Maßnahme wird nicht berichtet, weil sie noch nicht vereinbart oder schon beendet ist (Stand: {status}).',
    en: 'This measure is not reported on, because it is not agreed yet or already over (status: {status}).',
  },
  'measures.tooManySentences': {
    de: 'Der Text hat {sentences} Sätze, höchstens {most} sind möglich. Bitte kürzen Sie auf das Wesentliche.',
    en: 'The text has {sentences} sentences, at most {most} are possible. Please shorten it to what matters.',
  },
  'measures.progressNotComplete': {
    de: '100 Prozent sind erst möglich, wenn die Maßnahme abgeschlossen oder dauerhaft ist. Bitte geben Sie höchstens 99 an.',
    en: '100 percent are possible only once the measure is completed or ongoing. Please enter 99 at most.',
  },
  'measures.statusNotProposable': {
    de: 'Von {from} aus kann {to} nicht vorgeschlagen werden. Möglich sind je nach Stand: dauerhaft, zurückgestellt, abgeschlossen, entfallen.',
    en: '{to} cannot be proposed from {from}. Depending on the status, ongoing, on hold, completed and discontinued are possible.',
  },
  'measures.newEndInPast': {
    de: 'Das neue Ende liegt in der Vergangenheit. Bitte wählen Sie einen Tag ab heute ({today}).',
    en: 'The new end lies in the past. Please choose a day from today ({today}) on.',
  },
  'measures.newEndBeforeStart': {
    de: 'Das neue Ende liegt vor dem geplanten Beginn ({plannedStart}). Bitte prüfen Sie das Datum.',
    en: 'The new end lies before the planned start ({plannedStart}). Please check the date.',
  },
  'measures.reportTextMissing': {
    de: 'Bitte schreiben Sie in ein bis drei Sätzen, was sich getan hat, oder melden Sie „unverändert“.',
    en: 'Please write in one to three sentences what has happened, or report "unchanged".',
  },
  'measures.selfAssessmentMissing': {
    de: 'Bitte wählen Sie: im Plan, gefährdet oder nicht im Plan.',
    en: 'Please choose: on track, at risk or off track.',
  },
  'measures.reasonCodeMissing': {
    de: 'Bitte wählen Sie, woran es liegt (Personal, Mittel, Partner …).',
    en: 'Please choose what causes it (staff, money, partner …).',
  },
  'measures.reasonMissing': {
    de: 'Bitte begründen Sie in wenigen Worten, warum es nicht läuft wie geplant oder der Termin sich ändert.',
    en: 'Please give the reason in a few words: why it does not run as planned, or why the date changes.',
  },
  'measures.returnReasonMissing': {
    de: 'Bitte schreiben Sie, was nachgebessert werden soll.',
    en: 'Please write what is to be mended.',
  },
  'measures.nothingToBeUnchanged': {
    de: 'Zu dieser Maßnahme gibt es noch keine freigegebene Statusmeldung, auf die sich „unverändert“ beziehen könnte. Bitte schreiben Sie die erste.',
    en: 'There is no released status report on this measure yet that "unchanged" could refer to. Please write the first one.',
  },
  'measures.unchangedButSaid': {
    de: '„Unverändert“ steht für sich. Bitte lassen Sie die übrigen Angaben weg oder schreiben Sie eine neue Meldung.',
    en: '"Unchanged" stands for itself. Please leave out the other entries, or write a new report.',
  },
  'measures.cannotConfirmUnchanged': {
    de: 'Es wurde nichts gemeldet. Bitte klären Sie zuerst: {sentences}',
    en: 'Nothing was reported. Please settle this first: {sentences}',
  },
  'measures.unchanged.NOT_FOUND': {
    de: 'Eine der Maßnahmen gibt es nicht.',
    en: 'One of the measures does not exist.',
  },
  'measures.unchanged.NOT_ALLOWED': {
    de: 'Sie dürfen hierzu keine Meldung freigeben.',
    en: 'You may not release a report on it.',
  },
  'measures.unchanged.NOT_REPORTED_ON': {
    de: 'Sie ist noch nicht vereinbart oder schon beendet.',
    en: 'It is not agreed yet, or already over.',
  },
  'measures.unchanged.NEVER_REPORTED': {
    de: 'Es gibt noch keine freigegebene Meldung.',
    en: 'There is no released report yet.',
  },
  'measures.unchanged.REPORT_OPEN': {
    de: 'Eine andere Meldung ist in Arbeit.',
    en: 'Another report is in progress.',
  },
  'measures.unchanged.REPORTED_TODAY': {
    de: 'Heute wurde schon gemeldet.',
    en: 'It was reported on today already.',
  },
});
