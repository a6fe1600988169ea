import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.acceptanceNotFound': {
    de: 'Diese Abnahme gibt es nicht.',
    en: 'There is no such acceptance.',
  },
  'measures.acceptanceSettled': {
    de: 'Über diese Statusmeldung ist schon entschieden, oder eine neuere ist an ihre Stelle getreten (Stand: {state}).',
    en: 'This status report has been decided on already, or a newer one has taken its place (state: {state}).',
  },
  'measures.questionMissing': {
    de: 'Bitte schreiben Sie, was Sie vom Amt wissen möchten.',
    en: 'Please write what you would like to know from the office.',
  },
});
