import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { acceptsReports, isCoordinator, type Person, readsPapers, writesReports } from '../../api/me.js';
import { reportsToAcceptQuery } from './acceptance-data.js';
import { requestedExtensionsQuery } from './extension-data.js';
import { dayQuery, type NextMeeting } from './my-day-data.js';
import { isAwaited, type Owed, type OwedKind, worstFirst } from './owed.js';

export interface MyDay {
  readonly owed: readonly Owed[];
  /** How much there is of a kind beyond what was loaded. */
  readonly beyond: Readonly<Partial<Record<OwedKind, number>>>;
  /** The next meetings that nothing is owed for. */
  readonly meetings: readonly NextMeeting[];
}

interface Asked {
  /** There once every part has come, or could not be had. */
  readonly day?: MyDay;
  readonly errors: readonly unknown[];
  retry(): void;
}

/** Everything that a person owes, according to what their roles may owe at all. */
export function useMyDay(me: Person): Asked {
  const wanted = {
    own: readsPapers(me),
    extensions: isCoordinator(me),
    acceptances: acceptsReports(me),
  };
  const own = useQuery({ ...dayQuery(writesReports(me)), enabled: wanted.own });
  const extensions = useQuery({ ...requestedExtensionsQuery, enabled: wanted.extensions });
  const acceptances = useQuery({ ...reportsToAcceptQuery, enabled: wanted.acceptances });

  const parts = [
    wanted.own && own,
    wanted.extensions && extensions,
    wanted.acceptances && acceptances,
  ].filter((part) => part !== false);
  const isComplete = parts.every(({ data, error }) => data || error);
  const day = useMemo<MyDay>(() => {
    const agreements = own.data?.myOpenAgreements ?? [];
    const tasks = own.data?.openTasks;
    const meetings = own.data?.nextMeetings ?? [];
    return {
      owed: worstFirst({
        reports: own.data?.myDueReports ?? [],
        extensions: extensions.data?.nodes ?? [],
        acceptances: acceptances.data?.nodes ?? [],
        agreements: agreements.filter(({ isMyWord }) => isMyWord),
        tasks: tasks?.nodes ?? [],
        meetings,
      }),
      beyond: {
        auftrag: beyond(tasks),
        bitte: beyond(extensions.data),
        abnahme: beyond(acceptances.data),
      },
      meetings: meetings.filter((meeting) => !isAwaited(meeting)),
    };
  }, [own.data, extensions.data, acceptances.data]);
  return {
    day: isComplete ? day : undefined,
    errors: parts.flatMap(({ error, data }) => (error && !data ? [error] : [])),
    retry: () => {
      for (const { error, refetch } of parts) if (error) void refetch();
    },
  };
}

const beyond = (page?: { readonly totalCount: number; readonly nodes: readonly unknown[] }): number =>
  page ? page.totalCount - page.nodes.length : 0;
