import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import '../../style/minutes.css';
import { useLiveRefresh } from '../../api/use-live.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { NotFoundPage } from '../not-found-page.js';
import { frontKey, frontQuery } from './front-data.js';
import { Front } from './front.js';
import { MeetingNews } from '../../api/news.js';

/** A meeting on the wall: one item at a time, for everybody in the room. */
export function FrontPage() {
  const { id } = useParams({ from: '/signedIn/sitzungen/$id/vorne' });
  const { punkt } = useSearch({ from: '/signedIn/sitzungen/$id/vorne' });
  const navigate = useNavigate({ from: '/sitzungen/$id/vorne' });
  const { data: meeting, error, refetch } = useQuery(frontQuery(id));
  useLiveRefresh(MeetingNews, { id }, [frontKey(id)]);
  if (error && !meeting) return <Failure error={error} onRetry={() => void refetch()} />;
  if (meeting === undefined) return <Loading />;
  if (meeting === null) return <NotFoundPage />;
  return (
    <Front
      meeting={meeting}
      itemId={punkt}
      onGo={(next) => void navigate({ search: { punkt: next }, replace: true, resetScroll: false })}
    />
  );
}
