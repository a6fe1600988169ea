import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery } from '../api/me.js';
import { useWords } from '../words/words.js';
import { ConnectionNotice } from './connection-notice.js';
import { MainNav } from './main-nav.js';
import { PersonMenu } from './person-menu.js';
import { Preferences } from './preferences.js';
import { ThreadMark } from './thread-mark.js';
import { useLanguage } from './use-language.js';

/** What surrounds every page: the way to the content, the name, where one can go, and who is signed in. */
export function Shell() {
  const { t } = useWords();
  const { data: me } = useQuery(meQuery);
  useLanguage(me);
  return (
    <div className="rf-shell">
      <a className="rf-skip" href="#inhalt">
        {t('app.skip')}
      </a>
      <header className="rf-header">
        <div className="rf-header__inner">
          <Link to="/mein-tag" className="rf-brand">
            <ThreadMark />
            {t('app.name')}
          </Link>
          {me && <MainNav me={me} />}
          {me && <PersonMenu me={me} />}
        </div>
      </header>
      <ConnectionNotice />
      <main id="inhalt" tabIndex={-1} className="rf-main">
        <Outlet />
      </main>
      <footer className="rf-footer">
        <Preferences />
        <Link to="/barrierefreiheit" className="kern-link">
          {t('app.accessibility')}
        </Link>
      </footer>
    </div>
  );
}
