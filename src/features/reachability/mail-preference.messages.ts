import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reachability.noWeekday': {
    de: 'Bitte lassen Sie mindestens einen Wochentag zu.',
    en: 'Please leave at least one day of the week.',
  },
  'reachability.pauseInPast': {
    de: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen ab heute ({today}).',
    en: 'This day has passed. Please choose one from today ({today}) on.',
  },
  'reachability.organisationNotFound': {
    de: 'Diese Organisation gibt es nicht.',
    en: 'There is no such organisation.',
  },
  'reachability.quietTimeNotFound': {
    de: 'Diese Ruhezeit gibt es nicht.',
    en: 'There is no such quiet time.',
  },
});
