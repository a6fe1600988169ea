import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'apiTokens.until': { de: 'bis {day}', en: 'until {day}' },
  'apiTokens.wrong': {
    de: 'Dieses API-Token gilt nicht (mehr). Bitte erstellen Sie unter „Mein Konto“ ein neues.',
    en: 'This API token is not (or no longer) valid. Please make a new one under “My account”.',
  },
  'apiTokens.endsTooSoon': {
    de: 'Ein API-Token gilt mindestens bis morgen. Bitte wählen Sie einen späteren Tag.',
    en: 'An API token works until tomorrow at least. Please choose a later day.',
  },
  'apiTokens.endsTooLate': {
    de: 'Ein API-Token gilt höchstens ein Jahr. Bitte wählen Sie einen früheren Tag.',
    en: 'An API token works for a year at most. Please choose an earlier day.',
  },
  'apiTokens.tooMany': {
    de: 'Mehr als {most} API-Tokens auf einmal gibt es nicht. Bitte beenden Sie eines, das niemand mehr braucht.',
    en: 'There are no more than {most} API tokens at once. Please end one that nobody needs any more.',
  },
  'apiTokens.notFound': {
    de: 'Dieses API-Token gibt es nicht (mehr). Bitte laden Sie die Seite neu.',
    en: 'There is no such API token (any more). Please reload the page.',
  },
});
