import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'exchange.feed.since': { de: 'seit {day}', en: 'since {day}' },
  'exchange.feed.name': { de: 'Roter Faden', en: 'Roter Faden' },
  'exchange.feed.meeting': { de: '{body}, {number}. Sitzung', en: '{body}, meeting {number}' },
  'exchange.feed.cancelled': {
    de: 'Abgesagt: {body}, {number}. Sitzung',
    en: 'Cancelled: {body}, meeting {number}',
  },
  'exchange.feed.due': { de: 'Statusmeldungen fällig: {numbers}', en: 'Status reports due: {numbers}' },
});
