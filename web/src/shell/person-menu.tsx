import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Person } from '../api/me.js';
import { useWords } from '../words/words.js';
import { personal } from './navigation.js';
import { SignOut } from './sign-out.js';
import { useDisclosure } from './use-disclosure.js';

/** Who is signed in, and behind the name what is theirs alone. */
export function PersonMenu({ me }: { readonly me: Person }) {
  const { t } = useWords();
  const { isOpen, place, toggle } = useDisclosure<HTMLDivElement>();
  const listId = useId();
  return (
    <div ref={place} className="rf-who">
      <button
        type="button"
        className="rf-who__button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={toggle}
      >
        {me.name}
      </button>
      <ul id={listId} className="rf-who__list" hidden={!isOpen}>
        {personal
          .filter(({ isFor }) => !isFor || isFor(me))
          .map(({ to, word }) => (
            <li key={to}>
              <Link to={to}>{t(word)}</Link>
            </li>
          ))}
        <li>
          <SignOut />
        </li>
      </ul>
    </div>
  );
}
