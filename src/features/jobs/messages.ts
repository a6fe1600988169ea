import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'jobs.notFailed': {
    de: 'Diese Aufgabe ist nicht mehr unter den gescheiterten. Vielleicht hat sie schon jemand angestoßen. Bitte laden Sie die Seite neu.',
    en: 'This job is no longer among those that failed. Somebody may have started it already. Please reload the page.',
  },
});
