import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'measures.notFound': { de: 'Diese Maßnahme gibt es nicht.', en: 'There is no such measure.' },
});
