import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'people.signInFailed': {
    de: 'E-Mail-Adresse oder Passwort stimmen nicht.',
    en: 'E-mail address or password is wrong.',
  },
});
