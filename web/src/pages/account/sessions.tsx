import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { endOtherSessions, endSession, type SignedIn } from './account-data.js';

/** Where one is signed in; what one does not know, one ends. */
export function Sessions({ sessions }: { readonly sessions: readonly SignedIn[] }) {
  const { news, tell } = useNews();
  const { t, locale } = useWords(accountWords);
  const one = useMutation({ mutationFn: endSession, onSuccess: () => tell(t('sessions.news')) });
  const others = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => tell(t('sessions.news.others')),
  });
  const error = one.error ?? others.error;
  const moment = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
  const at = (instant: string) => moment.format(new Date(instant));
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="kern-heading-medium">
        {t('sessions.title')}
      </h2>
      {error && <Failure error={error} />}
      {news}
      <ul className="rf-cards">
        {sessions.map(({ id, device, network, since, lastUsedAt, isThisOne }) => {
          const name = device || t('sessions.unknown');
          return (
            <li key={id} className="rf-card">
              <h3 className="kern-title">
                {name}
                {isThisOne && ` (${t('sessions.this')})`}
              </h3>
              <p className="kern-body">
                {t('sessions.since')} {at(since)}
                {network && ` · ${t('sessions.network')} ${network}`}
                <br />
                {t('sessions.used')} {at(lastUsedAt)}
              </p>
              {!isThisOne && (
                <div className="rf-actions">
                  <Button
                    busy={one.isPending}
                    aria-label={t('sessions.end.of', { device: name, since: at(since) })}
                    onClick={() => one.mutate(id)}
                  >
                    {t('sessions.end')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <div className="rf-actions">
          <Button busy={others.isPending} onClick={() => others.mutate()}>
            {t('sessions.endOthers')}
          </Button>
        </div>
      )}
    </section>
  );
}
