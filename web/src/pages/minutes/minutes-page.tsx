import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import '../../style/minutes.css';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { useLiveRefresh } from '../../api/use-live.js';
import { NotFoundPage } from '../not-found-page.js';
import { sealedQuery } from './closing-data.js';
import { MeetingNews } from '../../api/news.js';
import { minutesKey, minutesQuery, type TakenMeeting } from './minutes-data.js';
import { SealedMinutes } from './sealed-minutes.js';
import { TakingDown } from './taking-down.js';
import { minutesWords } from './words.js';

/** The minutes of a meeting: taken down while it goes on, read and sent when they are closed. */
export function MinutesPage() {
  const { id } = useParams({ from: '/signedIn/sitzungen/$id/protokoll' });
  const { data: meeting, error, refetch } = useQuery(minutesQuery(id));
  useLiveRefresh(MeetingNews, { id }, [minutesKey(id)]);
  if (error && !meeting) return <Failure error={error} onRetry={() => void refetch()} />;
  if (meeting === undefined) return <Loading />;
  if (meeting === null) return <NotFoundPage />;
  return <MinutesOf key={meeting.id} meeting={meeting} />;
}

function MinutesOf({ meeting }: { readonly meeting: TakenMeeting }) {
  const { t, day } = useWords(minutesWords);
  const { id, body, heldOn } = meeting;
  const { data: sealed, error } = useQuery({ ...sealedQuery(id), enabled: meeting.minutes !== null });
  if (error && !sealed) return <Failure error={error} />;
  if (meeting.minutes && sealed === undefined) return <Loading />;
  const isSealed = Boolean(meeting.minutes && sealed && !sealed.isRevised);
  return (
    <Page
      title={t(isSealed ? 'sealed.title' : 'take.title', { body: body.name, date: day(heldOn) })}
      aside={
        <div className="rf-actions rf-no-print">
          <Link to="/sitzungen/$id" params={{ id }} className="kern-link">
            {t('take.toMeeting')}
          </Link>
          <Link to="/sitzungen/$id/vorne" params={{ id }} className="kern-link">
            {t('take.toFront')}
          </Link>
        </div>
      }
    >
      {isSealed && sealed ? (
        <SealedMinutes meeting={meeting} sealed={sealed} />
      ) : (
        <TakingDown meeting={meeting} revision={sealed ?? null} />
      )}
    </Page>
  );
}
