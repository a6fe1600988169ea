import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reachability.faultyAddressNotFound': {
    de: 'Diese Adresse ist nicht (mehr) als unzustellbar vermerkt.',
    en: 'This address is not (or no longer) marked as faulty.',
  },
});
