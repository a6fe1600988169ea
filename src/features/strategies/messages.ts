import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'strategies.notFound': { de: 'Diese Handlungsstrategie gibt es nicht.', en: 'There is no such strategy.' },
  'strategies.versionNotFound': {
    de: 'Diese Textfassung gibt es nicht.',
    en: 'There is no such version of the text.',
  },
  'strategies.agreementNotFound': {
    de: 'Diese Organisation wurde zu dieser Textfassung nicht angefragt.',
    en: 'This organisation was not asked about this version of the text.',
  },
  'strategies.organisationNotFound': {
    de: 'Eine der Organisationen gibt es nicht, oder sie nimmt nicht mehr teil. Bitte prüfen Sie die Auswahl.',
    en: 'One of the organisations does not exist or no longer takes part. Please check your selection.',
  },
  'strategies.ended': {
    de: 'Die Handlungsstrategie ist beendet und wird nicht mehr geändert.',
    en: 'The strategy has ended and is not changed any more.',
  },
  'strategies.alreadyAgreed': {
    de: 'Diesem Text haben alle Angefragten zugestimmt. Wenn weitere Organisationen zustimmen sollen, legen Sie bitte eine neue Textfassung an.',
    en: 'Everybody asked has agreed to this text. To ask further organisations, please make a new version of the text.',
  },
  'strategies.alreadyAsked': {
    de: 'Diese Organisationen sind zu dieser Textfassung schon angefragt.',
    en: 'These organisations have already been asked about this version of the text.',
  },
  'strategies.newerTextExists': {
    de: 'Inzwischen gibt es eine neuere Textfassung. Bitte laden Sie neu und arbeiten Sie mit dieser weiter.',
    en: 'There is a newer version of the text by now. Please reload and continue with that one.',
  },
  'strategies.periodReversed': {
    de: 'Der Zeitraum endet, bevor er beginnt. Bitte prüfen Sie die Daten.',
    en: 'The period ends before it begins. Please check the dates.',
  },
  'strategies.textMissing': {
    de: 'Zum Abstimmen fehlt der Text der Handlungsstrategie. Bitte schreiben Sie ihn zuerst.',
    en: 'There is no text to agree to yet. Please write it first.',
  },
  'strategies.problemAreaMissing': {
    de: 'Zum Abstimmen fehlt die Problemlage, auf die die Handlungsstrategie antwortet. Bitte ordnen Sie mindestens eine zu.',
    en: 'The strategy does not say yet which problem area it answers. Please assign at least one.',
  },
  'strategies.dayInFuture': {
    de: 'Dieser Tag liegt in der Zukunft. Bitte geben Sie einen Tag bis heute an.',
    en: 'This day lies in the future. Please enter a day up to today.',
  },
  'strategies.textClosed': {
    de: 'Zu dieser Textfassung wird keine Antwort mehr erwartet: eine neuere gilt, oder die Handlungsstrategie ist beendet.',
    en: 'No answer to this version of the text is expected any more: a newer one is in force, or the strategy has ended.',
  },
  'strategies.wordNotPossible': {
    de: 'Diese Antwort ist hier nicht möglich. Zurückziehen kann nur, wer zugestimmt hat; ablehnen nur, wer noch nicht geantwortet hat. Zu einer älteren Textfassung gibt es keine neuen Antworten. Bitte laden Sie neu.',
    en: 'This answer is not possible here. Only those who agreed can withdraw, only those who have not answered can decline, and an older version of the text gets no new answers. Please reload.',
  },
  'strategies.notYourWord': {
    de: 'Für diese Organisation sprechen nur ihre eigenen Leitungen und Vertretungen.',
    en: 'Only those who lead or represent this organisation speak for it.',
  },
  'strategies.onBehalfNeedsSource': {
    de: 'Wenn Sie die Antwort einer Organisation für diese eintragen, geben Sie bitte die Sitzung an, in der sie gegeben wurde, oder begründen Sie den Eintrag.',
    en: 'When you record the word of an organisation on its behalf, please name the meeting at which it was given, or a reason.',
  },
  'strategies.conditionMissing': {
    de: 'Bitte schreiben Sie auf, unter welcher Maßgabe die Organisation zustimmt.',
    en: 'Please write down the condition under which the organisation agrees.',
  },
  'strategies.conditionNotExpected': {
    de: 'Eine Maßgabe gehört nur zu einer Zustimmung mit Maßgabe. Bitte lassen Sie sie weg oder ändern Sie die Antwort.',
    en: 'A condition belongs to an agreement with a condition only. Please leave it out or change the answer.',
  },
  'strategies.statedBeforeAsked': {
    de: 'An diesem Tag war die Organisation noch nicht angefragt. Bitte prüfen Sie den Tag der Antwort.',
    en: 'On this day the organisation had not been asked yet. Please check the day of the answer.',
  },
});
