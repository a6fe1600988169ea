import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { meQuery, readsPapers } from '../api/me.js';
import { useWords } from '../words/words.js';
import { Preferences } from './preferences.js';
import { SignOut } from './sign-out.js';
import { ThreadMark } from './thread-mark.js';

/** What surrounds every page: the way to the content, the name, where one can go, and who is signed in. */
export function Shell() {
  const { t } = useWords();
  const { data: me } = useQuery(meQuery);
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
          {me && (
            <nav aria-label={t('app.nav')} className="rf-nav">
              <Link to="/mein-tag">{t('nav.myDay')}</Link>
              <Link to="/problemlagen">{t('nav.problemAreas')}</Link>
              <Link to="/uebersicht">{t('nav.summary')}</Link>
              {readsPapers(me) && <Link to="/unterlagen">{t('nav.papers')}</Link>}
              <Link to="/erinnerungen">{t('nav.reminders')}</Link>
            </nav>
          )}
          {me && (
            <div className="rf-who">
              <Link to="/konto" className="kern-link" title={t('nav.account')}>
                {me.name}
              </Link>
              <SignOut />
            </div>
          )}
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="rf-main">
        <Outlet />
      </main>
      <footer className="rf-footer">
        <Preferences />
      </footer>
    </div>
  );
}
