import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reminders.noWeekday': {
    de: 'Bitte lassen Sie mindestens einen Wochentag zu.',
    en: 'Please leave at least one day of the week.',
  },
  'reminders.pauseInPast': {
    de: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen ab heute ({today}).',
    en: 'This day has passed. Please choose one from today ({today}) on.',
  },
  'reminders.organisationNotFound': {
    de: 'Diese Organisation gibt es nicht.',
    en: 'There is no such organisation.',
  },
  'reminders.quietTimeNotFound': {
    de: 'Diese Ruhezeit gibt es nicht.',
    en: 'There is no such quiet time.',
  },
});
