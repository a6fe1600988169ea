import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.milestoneNotFound': {
    de: 'Diesen Meilenstein gibt es nicht.',
    en: 'There is no such milestone.',
  },
  'measures.milestoneClosed': {
    de: 'Der Meilenstein ist schon erreicht oder entfallen (Stand: {state}). Bitte legen Sie einen neuen an.',
    en: 'The milestone is reached or given up already (state: {state}). Please add a new one.',
  },
  'measures.dueDayInPast': {
    de: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen ab heute ({today}).',
    en: 'This day has passed. Please choose one from today ({today}) on.',
  },
  'measures.dayInFuture': {
    de: 'Dieser Tag kommt erst noch. Bitte wählen Sie einen bis heute ({today}).',
    en: 'This day has yet to come. Please choose one up to today ({today}).',
  },
  'measures.shiftReasonMissing': {
    de: 'Bitte begründen Sie in wenigen Worten, warum der Termin sich ändert oder der Schritt entfällt.',
    en: 'Please give the reason in a few words: why the date changes, or why the step is given up.',
  },
  'measures.isOver': {
    de: 'Die Maßnahme ist beendet (Stand: {status}) und wird nicht mehr geändert.',
    en: 'The measure is over (status: {status}) and is not changed any more.',
  },
  'measures.progressIndicatorNotFound': {
    de: 'Diese Messgröße gibt es nicht.',
    en: 'There is no such progress indicator.',
  },
  'measures.targetIsBaseline': {
    de: 'Zielwert und Ausgangswert sind gleich. Bitte geben Sie an, was sich ändern soll.',
    en: 'Target and baseline are the same. Please say what is to change.',
  },
  'measures.targetBeforeBaseline': {
    de: 'Der Tag des Zielwerts liegt nicht nach dem des Ausgangswerts ({baselineOn}). Bitte prüfen Sie die Daten.',
    en: 'The day of the target does not come after that of the baseline ({baselineOn}). Please check the dates.',
  },
});
