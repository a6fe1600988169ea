import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const SealedMinutes = graphql(`
  query SealedMinutes($id: ID!) {
    meeting(id: $id) {
      id
      minutes {
        id
        version
        kind
        state
        sentOn
        objectionUntil
        finalOn
        isRevised
        revisionReason
        allowedActions
        approvedAtMeeting {
          id
          heldOn
        }
        objections {
          id
          version
          text
          raisedOn
          answer
          answeredOn
          person {
            name
          }
          answeredBy {
            name
          }
        }
        revisions {
          id
          number
          reason
          hash
          isIntact
          closedOn
          closedBy {
            name
          }
          changes {
            part
            label
            fields {
              field
              before
              after
            }
          }
          content {
            place
            startsAt
            endsAt
            author
            items {
              id
              position
              title
              isClosedSession
              note
              withdrawnOn
              withdrawnBecause
              outcomes {
                id
                number
                kind
                text
                responsibleOffice
                dueOn
              }
            }
            attendance {
              personId
              name
              office
              state
              deputy
              cameAt
              leftAt
            }
          }
        }
      }
    }
  }
`);

const LaterMeetings = graphql(`
  query LaterMeetings($bodyId: ID!, $from: LocalDate!) {
    meetings(filter: { bodyId: $bodyId, from: $from }, first: 20) {
      nodes {
        id
        heldOn
        state
      }
    }
  }
`);

const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) {
      id
    }
  }
`);
const SendMinutes = graphql(`
  mutation SendMinutes($input: SendMinutesInput!) {
    sendMinutes(input: $input) {
      id
    }
  }
`);
const FinaliseMinutes = graphql(`
  mutation FinaliseMinutes($input: FinaliseMinutesInput!) {
    finaliseMinutes(input: $input) {
      id
    }
  }
`);
const ApproveMinutes = graphql(`
  mutation ApproveMinutes($input: ApproveMinutesInput!) {
    approveMinutes(input: $input) {
      id
    }
  }
`);
const ReviseMinutes = graphql(`
  mutation ReviseMinutes($input: ReviseMinutesInput!) {
    reviseMinutes(input: $input) {
      id
    }
  }
`);
const ObjectToMinutes = graphql(`
  mutation ObjectToMinutes($input: ObjectToMinutesInput!) {
    objectToMinutes(input: $input) {
      id
    }
  }
`);
const AnswerObjection = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) {
      id
    }
  }
`);

export type Sealed = NonNullable<NonNullable<ResultOf<typeof SealedMinutes>['meeting']>['minutes']>;
export type Revision = Sealed['revisions'][number];
export type Objection = Sealed['objections'][number];

/** The minutes of a meeting in all their revisions, as far as the reader may see them. */
export const sealedQuery = (id: string) =>
  queryOptions({
    queryKey: ['minutes', id, 'sealed'],
    queryFn: async () => (await ask(SealedMinutes, { id })).meeting?.minutes ?? null,
  });

/** Meetings of the body after this one. */
export const laterMeetingsQuery = (bodyId: string, heldOn: string) =>
  queryOptions({
    queryKey: ['later-meetings', bodyId, heldOn],
    queryFn: async () =>
      (await ask(LaterMeetings, { bodyId, from: heldOn })).meetings.nodes.filter(
        (meeting) => meeting.heldOn > heldOn && meeting.state !== 'CANCELLED',
      ),
  });

type InputOf<Document> = VariablesOf<Document> extends { input: infer Input } ? Input : never;

export const closeMeeting = (input: InputOf<typeof CloseMeeting>) => ask(CloseMeeting, { input });
export const sendMinutes = (input: InputOf<typeof SendMinutes>) => ask(SendMinutes, { input });
export const finaliseMinutes = (input: InputOf<typeof FinaliseMinutes>) => ask(FinaliseMinutes, { input });
export const approveMinutes = (input: InputOf<typeof ApproveMinutes>) => ask(ApproveMinutes, { input });
export const reviseMinutes = (input: InputOf<typeof ReviseMinutes>) => ask(ReviseMinutes, { input });
export const objectToMinutes = (input: InputOf<typeof ObjectToMinutes>) => ask(ObjectToMinutes, { input });
export const answerObjection = (input: InputOf<typeof AnswerObjection>) => ask(AnswerObjection, { input });
