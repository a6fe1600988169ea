import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'minutes.notFound': { de: 'Diese Niederschrift gibt es nicht.', en: 'There are no such minutes.' },
  'minutes.objectionNotFound': { de: 'Diesen Einwand gibt es nicht.', en: 'There is no such objection.' },
  'minutes.undecidedItems': {
    de: 'Zu diesen Tagesordnungspunkten fehlt noch ein Ergebnis: {items}. Auch „zur Kenntnis genommen“ oder „vertagt“ ist eines.',
    en: 'These agenda items still lack an outcome: {items}. "Taken note of" and "deferred" are outcomes too.',
  },
  'minutes.nobodyRecorded': {
    de: 'Es ist noch nicht festgehalten, wer da war.',
    en: 'Nobody has recorded yet who was there.',
  },
  'minutes.attendanceOpen': {
    de: 'Von diesen Personen ist noch nicht festgehalten, ob sie da waren: {people}.',
    en: 'It has not been recorded yet whether these people were there: {people}.',
  },
  'minutes.underRevision': {
    de: 'Die Niederschrift wird gerade berichtigt. Bitte schließen Sie die Sitzung zuerst wieder ab.',
    en: 'The minutes are being revised. Please close the meeting again first.',
  },
  'minutes.notInState': {
    de: 'Das ist beim jetzigen Stand der Niederschrift nicht möglich ({state}).',
    en: 'This is not possible in the present state of the minutes ({state}).',
  },
  'minutes.wasNotThere': {
    de: 'Einwände kann erheben, wer in der Sitzung anwesend war.',
    en: 'Objections can be raised by those who were at the meeting.',
  },
  'minutes.objectionTooLate': {
    de: 'Einwände waren bis zum {objectionUntil} möglich. Bitte wenden Sie sich an die Geschäftsstelle.',
    en: 'Objections were possible until {objectionUntil}. Please contact the office of the body.',
  },
  'minutes.objectionsPossible': {
    de: 'Bis zum {objectionUntil} sind noch Einwände möglich.',
    en: 'Objections are still possible until {objectionUntil}.',
  },
  'minutes.objectionsOpen': {
    de: 'Einwände sind noch nicht beantwortet ({count}).',
    en: 'Objections have not been answered yet ({count}).',
  },
  'minutes.alreadyAnswered': {
    de: 'Dieser Einwand ist schon beantwortet.',
    en: 'This objection has been answered already.',
  },
  'minutes.noTimeForObjections': {
    de: 'Bitte lassen Sie Zeit für Einwände: mindestens bis morgen.',
    en: 'Please leave time for objections: until tomorrow at least.',
  },
  'minutes.cannotApprove': {
    de: 'Genehmigen kann nur eine spätere Sitzung desselben Gremiums, die schon stattfindet oder stattgefunden hat.',
    en: 'Only a later meeting of the same body can approve, on its day or afterwards.',
  },
  'minutes.nothingDecided': {
    de: 'Eine Kenntnisnahme, Vertagung oder ein Auftrag ändert keine Maßnahme. Bitte wählen Sie Beschluss oder Empfehlung.',
    en: 'Taking note, deferring or giving a task changes no measure. Please choose resolution or recommendation.',
  },
  'minutes.needsResolution': {
    de: 'Dieses Gremium beschließt. Eine bloße Empfehlung geht an das nächste Gremium und ändert den Stand einer Maßnahme nicht.',
    en: 'This body resolves. A mere recommendation goes on to the next body and does not move a measure.',
  },
});
