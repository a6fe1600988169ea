import type { LinkProps } from '@tanstack/react-router';
import { isAdministrator, isCoordinator, type Person, readsPapers } from '../api/me.js';
import type { WordKey } from '../words/de.js';

interface Place {
  readonly to: LinkProps['to'] & string;
  readonly word: WordKey;
  /** For whom there is something; left out: for everybody who is signed in. */
  readonly isFor?: (me: Person) => boolean;
}

/** The main pages: first what I owe, then along the thread, then where it is talked about and told. */
export const navigation: readonly Place[] = [
  { to: '/mein-tag', word: 'nav.myDay' },
  { to: '/problemlagen', word: 'nav.problemAreas' },
  { to: '/strategien', word: 'nav.strategies' },
  { to: '/massnahmen', word: 'nav.measures' },
  { to: '/konferenzen', word: 'nav.conferences' },
  { to: '/indikatoren', word: 'nav.indicators' },
  { to: '/uebersicht', word: 'nav.summary' },
  { to: '/unterlagen', word: 'nav.papers', isFor: readsPapers },
];

/** What belongs to the person, behind their name. */
export const personal: readonly Place[] = [
  { to: '/erinnerungen', word: 'nav.reminders' },
  {
    to: '/verwaltung',
    word: 'nav.administration',
    isFor: (me) => isAdministrator(me) || isCoordinator(me),
  },
  { to: '/konto', word: 'nav.account' },
];
