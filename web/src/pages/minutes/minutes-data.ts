import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const outcomeParts = graphql(`
  fragment TakenOutcome on Outcome {
    id
    version
    number
    kind
    text
    dueOn
    doneOn
    completionNote
    isOverdue
    allowedActions
    responsibleOffice {
      id
      name
    }
    decidedWith {
      id
      title
    }
    effects {
      id
      kind
      fromStatus
      toStatus
      measure {
        number
        title
      }
      task {
        number
      }
    }
  }
`);

const MinutesOfMeeting = graphql(
  `
    query MinutesOfMeeting($id: ID!) {
      meeting(id: $id) {
        id
        version
        heldOn
        startsAt
        endsAt
        state
        visibility
        allowedActions
        body {
          id
          name
          outcomeKinds
        }
        agenda {
          id
          version
          updatedAt
          position
          title
          titleWithSubject
          kind
          isClosedSession
          isConsent
          isUndecided
          withdrawnOn
          withdrawnBecause
          durationMinutes
          note
          section
          subject {
            __typename
            ... on Measure {
              id
              version
              number
              title
              status
              slipCount
              plannedEnd
              goalAttainment
              actualEnd
              visibility
              decidableStatuses
              proposedStatus
              light {
                shown
              }
            }
            ... on Strategy {
              id
              title
            }
            ... on ProblemArea {
              id
              title
            }
          }
          outcomes {
            ...TakenOutcome
          }
        }
        attendance {
          id
          version
          state
          recordedOn
          isUnrecorded
          cameAt
          leftAt
          person {
            id
            name
          }
          deputy {
            id
            name
          }
          proposedDeputy {
            id
            name
          }
        }
        minutes {
          id
        }
      }
    }
  `,
  [outcomeParts],
);

export type TakenMeeting = NonNullable<ResultOf<typeof MinutesOfMeeting>['meeting']>;
export type TakenItem = TakenMeeting['agenda'][number];
export type TakenOutcome = TakenItem['outcomes'][number];
export type TakenAttendance = TakenMeeting['attendance'][number];
export type SubjectMeasure = Extract<NonNullable<TakenItem['subject']>, { __typename: 'Measure' }>;

export const minutesKey = (id: string) => ['minutes', id] as const;

/** A meeting as it is taken down: agenda with notes and outcomes, and who is there. Null where there is none to be seen. */
export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: minutesKey(id),
    refetchOnWindowFocus: 'always',
    queryFn: async () => (await orNull(ask(MinutesOfMeeting, { id })))?.meeting ?? null,
  });
