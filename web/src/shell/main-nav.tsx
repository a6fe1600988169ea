import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Person } from '../api/me.js';
import { useWords } from '../words/words.js';
import { navigation } from './navigation.js';
import { useDisclosure } from './use-disclosure.js';

/** Where one can go: a row where there is room, behind a button where there is none. */
export function MainNav({ me }: { readonly me: Person }) {
  const { t } = useWords();
  const { isOpen, place, toggle } = useDisclosure<HTMLElement>();
  const listId = useId();
  return (
    <nav ref={place} aria-label={t('app.nav')} className="rf-nav">
      <button
        type="button"
        className="rf-nav__button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={toggle}
      >
        <span className="rf-nav__bars" aria-hidden="true" />
        {t('app.menu')}
      </button>
      <ul id={listId} className="rf-nav__list" data-open={isOpen}>
        {navigation
          .filter(({ isFor }) => !isFor || isFor(me))
          .map(({ to, word }) => (
            <li key={to}>
              <Link to={to}>{t(word)}</Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
