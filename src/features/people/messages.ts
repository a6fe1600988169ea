import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'people.notSignedIn': {
    de: 'Bitte melden Sie sich an.',
    en: 'Please sign in.',
  },
  'people.notAllowed': {
    de: 'Dafür haben Sie keine Berechtigung. Fragen Sie bitte die Koordination.',
    en: 'You are not allowed to do this. Please ask the coordinator.',
  },
  'people.tooManyAttempts': {
    de: 'Zu viele Versuche. Bitte warten Sie {minutes} Minuten.',
    en: 'Too many attempts. Please wait {minutes} minutes.',
  },
  'people.notFound': {
    de: 'Diese Person gibt es nicht.',
    en: 'There is no such person.',
  },
  'people.masked': {
    de: 'Diese Angaben sind nach Ablauf der Aufbewahrung maskiert und bleiben es. Bitte legen Sie ein neues Konto an.',
    en: 'These data are masked after the time of retention and stay so. Please make a new account.',
  },
  'people.hasLeft': {
    de: 'Diese Person ist nicht mehr da; ihr kann nichts zugewiesen werden. Bitte wählen Sie jemand anderen.',
    en: 'This person has left; nothing can be assigned to them. Please choose somebody else.',
  },
  'people.roleNotFound': {
    de: 'Diese Rolle gibt es nicht. Bitte laden Sie die Person neu.',
    en: 'There is no such role. Please reload the person.',
  },
  'people.scopeTwice': {
    de: 'Eine Rolle gilt für eines: eine Organisation, ein Amt, ein Gremium oder ein Gebiet. Bitte nennen Sie nur eines davon.',
    en: 'A role holds for one thing: an organisation, an office, a body or an area. Please name only one of them.',
  },
  'people.scopeDoesNotFit': {
    de: 'In diesem Geltungsbereich gibt es die Rolle nicht. Bitte wählen Sie einen anderen.',
    en: 'The role does not exist for this scope. Please choose another one.',
  },
  'people.roleNotGiven': {
    de: 'Diese Rolle hat, wer sich nicht anmeldet. Sie wird niemandem gegeben.',
    en: 'This role belongs to whoever does not sign in. It is given to nobody.',
  },
  'people.absenceNotFound': {
    de: 'Diese Abwesenheit gibt es nicht, oder Sie dürfen sie nicht beenden. Bitte laden Sie die Seite neu.',
    en: 'There is no such absence, or you may not end it. Please reload the page.',
  },
  'people.deputyshipNotFound': {
    de: 'Diese Vertretung gibt es nicht, oder Sie dürfen sie nicht beenden. Bitte laden Sie die Seite neu.',
    en: 'There is no such deputy, or you may not end it. Please reload the page.',
  },
  'people.endsInPast': {
    de: 'Was war, bleibt stehen. Der letzte Tag kann frühestens gestern sein.',
    en: 'What was stays as it was. The last day can be yesterday at the earliest.',
  },
  'people.endsBefore': {
    de: 'Das endet schon vorher. Tragen Sie bitte neu ein, was danach kommt.',
    en: 'This ends earlier already. Please enter anew what comes after.',
  },
  'people.daysReversed': {
    de: 'Der letzte Tag liegt vor dem ersten. Bitte prüfen Sie die Tage.',
    en: 'The last day is before the first. Please check the days.',
  },
  'people.ownDeputy': {
    de: 'Niemand kann sich selbst vertreten. Bitte wählen Sie eine andere Person.',
    en: 'Nobody can stand in for themselves. Please choose somebody else.',
  },
});
