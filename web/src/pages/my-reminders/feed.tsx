import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import { FeedAddress } from './feed-address.js';
import { createFeed, revokeFeed, type Settings } from './my-reminders-data.js';

/** The own calendar: its address is made, shown once, made anew and ended here. */
export function Feed({ feed }: { readonly feed: Settings['myCalendarFeed'] }) {
  const { news, tell } = useNews();
  const { t, day } = useWords(remindersWords);
  const create = useMutation({
    mutationFn: createFeed,
    onSuccess: () => tell(t('feed.news.created')),
  });
  const revoke = useMutation({
    mutationFn: revokeFeed,
    onSuccess: () => {
      create.reset();
      return tell(t('feed.news.revoked'));
    },
  });
  const error = create.error ?? revoke.error;
  const isBusy = create.isPending || revoke.isPending;
  return (
    <section aria-labelledby="feed">
      <h2 id="feed" className="kern-heading-medium">
        {t('feed.title')}
      </h2>
      <p className="kern-body rf-text">{t('feed.text')}</p>
      <p className="kern-body">
        {feed
          ? `${t('feed.since', { date: day(feed.createdOn) })} ${
              feed.lastUsedOn ? t('feed.used', { date: day(feed.lastUsedOn) }) : t('feed.unused')
            }`
          : t('feed.none')}
      </p>
      {error && <Failure error={error} />}
      {news}
      {create.data && <FeedAddress address={create.data} />}
      <div className="rf-actions">
        <Button
          busy={isBusy}
          aria-describedby={feed ? 'feed-renew' : undefined}
          onClick={() => create.mutate()}
        >
          {t(feed ? 'feed.renew' : 'feed.create')}
        </Button>
        {feed && (
          <Button kind="tertiary" busy={isBusy} onClick={() => revoke.mutate()}>
            {t('feed.revoke')}
          </Button>
        )}
      </div>
      {feed && (
        <p id="feed-renew" className="rf-muted">
          {t('feed.renew.hint')}
        </p>
      )}
    </section>
  );
}
