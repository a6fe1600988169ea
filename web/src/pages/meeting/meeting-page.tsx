import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { meQuery } from '../../api/me.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { useNews } from '../../ui/news.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { meetingWords } from './words.js';
import { NotFoundPage } from '../not-found-page.js';
import { Agenda } from './agenda.js';
import { Attendances } from './attendances.js';
import { type FullMeeting, meetingQuery } from './meeting-data.js';
import { ManageMeeting } from './manage/manage-meeting.js';
import { MeetingHead } from './meeting-head.js';
import { MeetingWays } from './meeting-ways.js';
import { useMeetingNews } from './use-meeting-news.js';
import { MinutesState } from './minutes-state.js';
import { MyAnswer } from './my-answer.js';
import { WhatChanged } from './what-changed.js';

/** One meeting, where invitations and notices lead: whether one comes, what is treated, and what came out of it. */
export function MeetingPage() {
  const { id } = useParams({ from: '/signedIn/sitzungen/$id' });
  const { data: meeting, error, refetch } = useQuery(meetingQuery(id));
  useMeetingNews(id);
  if (error && !meeting) return <Failure error={error} onRetry={() => void refetch()} />;
  if (meeting === undefined) return <Loading />;
  if (meeting === null) return <NotFoundPage />;
  return <MeetingInFull key={meeting.id} meeting={meeting} />;
}

function MeetingInFull({ meeting }: { readonly meeting: FullMeeting }) {
  const { t, day } = useWords(meetingWords);
  const { data: me } = useQuery(meQuery);
  const { news, tell } = useNews();
  const { body, heldOn, myAttendance } = meeting;
  return (
    <Page
      title={t('meeting.title', { body: body.name, date: day(heldOn) })}
      aside={<MeetingWays meeting={meeting} me={me} />}
    >
      <WhatChanged meeting={meeting} />
      <MeetingHead meeting={meeting} />
      {news}
      <ManageMeeting meeting={meeting} onDone={tell} />
      {myAttendance && <MyAnswer meeting={meeting} mine={myAttendance} onDone={tell} />}
      <Agenda meeting={meeting} />
      <div className="rf-halves">
        <Attendances meeting={meeting} />
        <MinutesState minutes={meeting.minutes} />
      </div>
    </Page>
  );
}
