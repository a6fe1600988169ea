import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'conferences.notOnList': {
    de: 'Diese Person steht nicht auf der Teilnahmeliste der Sitzung.',
    en: 'This person is not on the list of the meeting.',
  },
  'conferences.alreadyOnList': {
    de: 'Diese Person steht schon auf der Teilnahmeliste. Bitte laden Sie neu.',
    en: 'This person is on the list already. Please reload.',
  },
  'conferences.personNotFound': { de: 'Diese Person gibt es nicht.', en: 'There is no such person.' },
  'conferences.deputyNotFound': {
    de: 'Diese Vertretung gibt es nicht, oder sie ist nicht mehr dabei. Bitte wählen Sie eine andere Person.',
    en: 'There is no such deputy, or they have left. Please choose somebody else.',
  },
  'conferences.deputyMissing': {
    de: 'Bitte nennen Sie die Person, die vertritt. Für diesen Sitz ist keine Vertretung eingetragen.',
    en: 'Please name who stands in. No deputy is entered for this seat.',
  },
  'conferences.deputyNotExpected': {
    de: 'Eine Vertretung wird nur angegeben, wenn sie anstelle der Person kommt.',
    en: 'A deputy is named only where they come instead.',
  },
  'conferences.answerTooLate': {
    de: 'Die Sitzung vom {heldOn} ist vorbei oder die Anwesenheit schon festgehalten. Bitte wenden Sie sich an die Geschäftsstelle.',
    en: 'The meeting of {heldOn} is over, or attendance has been recorded. Please contact the office of the body.',
  },
  'conferences.personTwice': {
    de: 'Eine Person ist in der Liste doppelt genannt.',
    en: 'Somebody is named twice in the list.',
  },
  'conferences.hoursOfAbsent': {
    de: 'Wer nicht da war, hat keine Uhrzeiten.',
    en: 'Whoever was not there has no hours.',
  },
  'conferences.leftBeforeCame': {
    de: 'Gegangen ({leftAt}) vor dem Kommen ({cameAt}). Bitte prüfen Sie die Uhrzeiten.',
    en: 'Left ({leftAt}) before coming ({cameAt}). Please check the hours.',
  },
  'conferences.notHeldYet': {
    de: 'Diese Sitzung ist noch nicht als durchgeführt vermerkt. Bitte holen Sie das zuerst nach.',
    en: 'This meeting is not marked as held yet. Please do that first.',
  },
  'conferences.meetingSealed': {
    de: 'Die Niederschrift dieser Sitzung ist abgeschlossen. Öffnen Sie bitte eine Berichtigung, um etwas zu ändern.',
    en: 'The minutes of this meeting are closed. Please open a revision to change something.',
  },
});
