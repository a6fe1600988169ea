import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { isAdministrator, isCoordinator, meQuery } from '../../../api/me.js';
import { Page } from '../../../ui/page.js';
import { Tabs } from '../../../ui/tabs.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import type { AuditSearch } from '../search.js';
import { systemWords } from '../words.js';
import { AccountEvents } from './account-events.js';
import { Changes } from './changes.js';

/** Who came in, and who changed what when. Accounts are the matter of administration alone. */
export function AuditPage() {
  const { t } = useWords(systemWords);
  const search = useSearch({ from: '/signedIn/verwaltung/protokoll' });
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  if (!me) return null;
  const keepsAccounts = isAdministrator(me);
  if (!keepsAccounts && !isCoordinator(me)) return <NotFoundPage />;
  const choose = (chosen: AuditSearch) =>
    void navigate({
      to: '/verwaltung/protokoll',
      search: { ...search, ...chosen },
      replace: true,
      resetScroll: false,
    });
  const changes = <Changes search={search} onChoose={choose} />;
  const tab = search.ansicht ?? 'konten';
  return (
    <Page title={t('audit.title')} lead={t('system.lead')}>
      {keepsAccounts ? (
        <Tabs
          label={t('audit.title')}
          tabs={[
            { name: 'konten', title: t('audit.accounts') },
            { name: 'aenderungen', title: t('audit.changes') },
          ]}
          selected={tab}
          onSelect={(ansicht) => choose({ ansicht })}
        >
          {tab === 'konten' ? <AccountEvents search={search} onChoose={choose} /> : changes}
        </Tabs>
      ) : (
        changes
      )}
    </Page>
  );
}
