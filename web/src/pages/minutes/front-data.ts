import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

// No notes: nothing that is for a few is even loaded here.
const FrontOfMeeting = graphql(`
  query FrontOfMeeting($id: ID!) {
    meeting(id: $id) {
      id
      heldOn
      visibility
      body {
        name
      }
      agenda {
        id
        position
        title
        titleWithSubject
        kind
        isClosedSession
        withdrawnOn
        durationMinutes
        subject {
          __typename
          ... on Measure {
            number
            title
            summary
            status
            visibility
            plannedEnd
            firstPlannedEnd
            slipCount
            leadOffice {
              name
            }
            latestReport {
              text
              reportedOn
            }
            light {
              shown
              reasons {
                code
                text
              }
            }
          }
          ... on Strategy {
            id
            title
            visibility
          }
          ... on ProblemArea {
            id
            title
            visibility
            description
          }
        }
        outcomes {
          id
          number
          kind
          text
          dueOn
          responsibleOffice {
            name
          }
        }
      }
    }
  }
`);

export type FrontMeeting = NonNullable<ResultOf<typeof FrontOfMeeting>['meeting']>;
export type FrontItem = FrontMeeting['agenda'][number];

export const frontKey = (id: string) => ['front', id] as const;

/** A meeting as everybody in the room may see it. */
export const frontQuery = (id: string) =>
  queryOptions({
    queryKey: frontKey(id),
    refetchOnWindowFocus: 'always',
    queryFn: async () => (await orNull(ask(FrontOfMeeting, { id })))?.meeting ?? null,
  });

const LEVELS = ['INTERNAL', 'COMMITTEE', 'PUBLIC'] as const;

/** Whether what an item is about is meant for a smaller circle than the meeting: then the wall does not show it. */
export const isForFewer = ({ subject }: FrontItem, { visibility }: FrontMeeting): boolean =>
  subject !== null && LEVELS.indexOf(subject.visibility) < LEVELS.indexOf(visibility);

/** The items the wall shows. */
export const shownItems = ({ agenda }: FrontMeeting, withClosed: boolean): readonly FrontItem[] =>
  agenda.filter(
    ({ isClosedSession, withdrawnOn }) => withdrawnOn === null && (withClosed || !isClosedSession),
  );
