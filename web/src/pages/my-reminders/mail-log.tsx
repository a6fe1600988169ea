import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';
import { LoggedEntry } from './logged-entry.js';
import { type Mail, myRemindersQuery } from './my-reminders-data.js';

/** Every mail to the person: when, what became of it, and what was in it. */
export function MailLog() {
  const { t, count } = useWords(remindersWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(myRemindersQuery);
  const mails = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const total = data?.pages.at(-1)?.totalCount ?? 0;
  return (
    <section aria-labelledby="log">
      <h2 id="log" className="kern-heading-medium">
        {t('reminders.log')}
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && total === 0 && (
        <Empty title={t('reminders.log.empty.title')} text={t('reminders.log.empty.text')} />
      )}
      {total > 0 && (
        <>
          <p className="kern-body" role="status">
            {count('reminders.log.all', total)}
          </p>
          <ol className="rf-rows">
            {mails.map((mail) => (
              <li key={mail.id} className="rf-row">
                <LoggedMail mail={mail} />
              </li>
            ))}
          </ol>
        </>
      )}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('problems.more')}
          </Button>
        </div>
      )}
    </section>
  );
}

const faulty: readonly Mail['state'][] = ['BOUNCED', 'FAILED'];

function LoggedMail({ mail: { day: sentOn, kind, state, reminders } }: { readonly mail: Mail }) {
  const { t, day } = useWords(remindersWords);
  return (
    <>
      <div>
        <h3 className="rf-row__title">{t(`delivery.${kind}`)}</h3>
        <p className="rf-muted rf-log__day">{day(sentOn, { withWeekday: true })}</p>
        {reminders.length === 0 ? (
          <p className="rf-muted">{t('reminders.log.gone')}</p>
        ) : (
          <ul className="rf-list" aria-label={t('reminders.log.what')}>
            {reminders.map((entry) => (
              <li key={entry.id}>
                <LoggedEntry entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <span className={faulty.includes(state) ? 'rf-tag rf-tag--alarm' : 'rf-tag'}>
          {t(`delivery.state.${state}`)}
        </span>
      </div>
    </>
  );
}
