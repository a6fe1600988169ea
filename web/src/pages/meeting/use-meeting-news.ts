import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../api/use-live.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useWords } from '../../words/words.js';
import { proposalsQuery } from './editor/editor-data.js';
import { type FullMeeting, MeetingChanged, meetingQuery } from './meeting-data.js';
import { meetingWords } from './words.js';

const signature = ({
  version,
  agenda,
}: Pick<FullMeeting, 'version'> & { agenda: readonly { id: string; version: number }[] }) =>
  [version, ...agenda.map((item) => `${item.id}:${item.version}`)].join(' ');

/** Shows what others change within a second. It is said aloud where it is new; focus and what is being typed stay. */
export function useMeetingNews(id: string): void {
  const { t } = useWords(meetingWords);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = meetingQuery(id);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey });
    void queries.invalidateQueries({ queryKey: proposalsQuery(id).queryKey });
  };
  useLive(
    MeetingChanged,
    { id },
    {
      onNews: ({ meetingChanged }) => {
        const known = queries.getQueryData<FullMeeting>(queryKey);
        const isOwn = queries.isMutating({ mutationKey: queryKey }) > 0;
        if (known && !isOwn && signature(known) !== signature(meetingChanged)) announce(t('meeting.live'));
        refresh();
      },
      onMissed: refresh,
    },
  );
}
