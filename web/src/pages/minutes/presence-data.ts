import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { meQuery } from '../../api/me.js';
import { useLive } from '../../api/use-live.js';

const presenceParts = graphql(`
  fragment PresenceParts on Meeting {
    presence {
      person {
        id
        name
      }
      agendaItem {
        id
      }
      isWriting
      since
    }
  }
`);

const PresenceNow = graphql(
  `
    query PresenceNow($id: ID!) {
      meeting(id: $id) {
        id
        ...PresenceParts
      }
    }
  `,
  [presenceParts],
);

const AnnouncePresence = graphql(
  `
    mutation AnnouncePresence($input: AnnouncePresenceInput!) {
      announcePresence(input: $input) {
        id
        ...PresenceParts
      }
    }
  `,
  [presenceParts],
);

const LeaveMinutes = graphql(`
  mutation LeaveMinutes($input: LeaveMinutesInput!) {
    leaveMinutes(input: $input) {
      id
    }
  }
`);

const PresenceNews = graphql(
  `
    subscription PresenceNews($id: ID!) {
      presenceChanged(id: $id) {
        id
        ...PresenceParts
      }
    }
  `,
  [presenceParts],
);

export type Presence = ResultOf<typeof presenceParts>['presence'][number];

/** The service forgets who says nothing for 25 seconds. */
const HEARTBEAT_MS = 10_000;
/** Whoever types nothing for so long only reads. */
const WRITING_PAUSE_MS = 5_000;

interface Place {
  readonly agendaItemId: string | null;
  readonly isWriting: boolean;
}

/** Who is in the minutes now, as far as the reader may know. Asked anew from time to time: who falls silent is not told of. */
function usePresenceList(meetingId: string, read: () => Promise<readonly Presence[]>): readonly Presence[] {
  const queries = useQueryClient();
  const key = ['presence', meetingId];
  const { data = [] } = useQuery({
    queryKey: key,
    queryFn: read,
    refetchInterval: HEARTBEAT_MS,
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  useLive(
    PresenceNews,
    { id: meetingId },
    { onNews: ({ presenceChanged }) => queries.setQueryData(key, presenceChanged.presence) },
  );
  return data;
}

/** Who writes where, for somebody who only looks. */
export const usePresence = (meetingId: string): readonly Presence[] =>
  usePresenceList(meetingId, async () => (await ask(PresenceNow, { id: meetingId })).meeting?.presence ?? []);

/** Who else is in the minutes, and ways to say where one is oneself; what is said is repeated until one leaves. */
export function useOwnPresence(meetingId: string, mayWrite: boolean) {
  const queries = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const place = useRef<Place>({ agendaItemId: null, isWriting: false });
  const announce = async () =>
    (await ask(AnnouncePresence, { input: { meetingId, ...place.current } })).announcePresence.presence;
  const read = async () => (await ask(PresenceNow, { id: meetingId })).meeting?.presence ?? [];
  const all = usePresenceList(meetingId, mayWrite ? announce : read);
  const go = useCallback(
    (next: Place) => {
      const { agendaItemId, isWriting } = place.current;
      if (!mayWrite || (agendaItemId === next.agendaItemId && isWriting === next.isWriting)) return;
      place.current = next;
      void queries.invalidateQueries({ queryKey: ['presence', meetingId] });
    },
    [mayWrite, meetingId, queries],
  );
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!mayWrite) return undefined;
    return () => {
      clearTimeout(pause.current);
      void ask(LeaveMinutes, { input: { meetingId } }).catch(() => undefined);
    };
  }, [mayWrite, meetingId]);
  return {
    others: all.filter(({ person }) => person.id !== me?.id),
    /** One looks at an item. */
    arriveAt: (agendaItemId: string) =>
      agendaItemId !== place.current.agendaItemId && go({ agendaItemId, isWriting: false }),
    /** One writes at an item; a pause ends it. */
    writeAt: (agendaItemId: string) => {
      go({ agendaItemId, isWriting: true });
      clearTimeout(pause.current);
      pause.current = setTimeout(() => go({ agendaItemId, isWriting: false }), WRITING_PAUSE_MS);
    },
  };
}
