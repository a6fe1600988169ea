import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useAnnounce } from '../../../ui/announcer.js';
import { type AgendaItem, type FullMeeting, meetingQuery } from '../meeting-data.js';
import { proposalsQuery } from './editor-data.js';

export interface Work {
  /** What is done, with the agenda as it is by then. */
  readonly act: (agenda: readonly AgendaItem[]) => Promise<unknown>;
  /** Said when it is done. */
  readonly done: string;
}

interface Failed {
  readonly error: unknown;
  readonly wanted: Work;
}

/**
 * Changes of an agenda, one after the other: each begins with the agenda that the one before left behind, so that somebody who
 * works fast is never in their own way. What others changed meanwhile is loaded after each, also after one that failed.
 */
export function useAgendaWork(meetingId: string) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [failed, setFailed] = useState<Failed>();
  const { mutateAsync, isPending } = useMutation({
    mutationKey: meetingQuery(meetingId).queryKey,
    mutationFn: ({ act }: Work) =>
      act(queries.getQueryData<FullMeeting>(meetingQuery(meetingId).queryKey)?.agenda ?? []),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: meetingQuery(meetingId).queryKey }),
        queries.invalidateQueries({ queryKey: proposalsQuery(meetingId).queryKey }),
      ]),
  });
  const attempt = async (wanted: Work): Promise<boolean> => {
    try {
      await mutateAsync(wanted);
      setFailed(undefined);
      announce(wanted.done);
      return true;
    } catch (error) {
      setFailed({ error, wanted });
      return false;
    }
  };
  /** Whether it worked. What did not stands on the page until the next thing works. */
  const work = (wanted: Work): Promise<boolean> => {
    const next = last.current.then(() => attempt(wanted));
    last.current = next;
    return next;
  };
  return { work, failed, isWorking: isPending, forget: () => setFailed(undefined) };
}
