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
  'people.roleNotFound': {
    de: 'Diese Rolle gibt es nicht. Bitte laden Sie die Person neu.',
    en: 'There is no such role. Please reload the person.',
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
