import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { acceptsReports, isCoordinator, meQuery, type Person, writesReports } from '../../api/me.js';
import { Empty } from '../../ui/empty.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { ComingMeetings } from './coming-meetings.js';
import { OpenReviews } from './open-reviews.js';
import { OwedList } from './owed-list.js';
import { useMyDay } from './use-my-day.js';
import { myDayWords } from './words.js';

/** Everything that waits for the person in one list, worst first, answered in place. */
export function MyDayPage() {
  const { t } = useWords();
  const { data: me } = useQuery(meQuery);
  return (
    <Page title={t('day.title')} lead={me ? t('day.greeting', { name: me.name }) : undefined}>
      {me && <Day me={me} />}
    </Page>
  );
}

function Day({ me }: { readonly me: Person }) {
  const { art } = useSearch({ from: '/signedIn/mein-tag' });
  const { day, errors, retry } = useMyDay(me);
  const isFailed = errors.length > 0;
  return (
    <>
      {isFailed && <Failure error={errors[0]} onRetry={retry} />}
      {!day && !isFailed && <Loading />}
      {day && <OwedList day={day} chosen={art} nothing={!isFailed && <Nothing me={me} />} />}
      {isCoordinator(me) && <OpenReviews />}
      {day && <ComingMeetings meetings={day.meetings} />}
    </>
  );
}

/** All is done; or the person's roles owe nothing of their own. */
function Nothing({ me }: { readonly me: Person }) {
  const { t } = useWords(myDayWords);
  if (writesReports(me) || acceptsReports(me))
    return <Empty title={t('day.empty.title')} text={t('day.empty.text')} />;
  return (
    <Empty title={t('day.reader.title')} text={t('day.reader.text')}>
      <Link to="/uebersicht" search={{}} className="kern-link">
        {t('nav.summary')}
      </Link>
    </Empty>
  );
}
