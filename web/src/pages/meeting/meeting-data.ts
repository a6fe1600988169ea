import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const outcomeParts = graphql(`
  fragment OutcomeParts on Outcome {
    id
    number
    kind
    text
    dueOn
    doneOn
    isOverdue
    responsibleOffice {
      name
    }
    decidedWith {
      id
      title
    }
  }
`);

const agendaParts = graphql(
  `
    fragment AgendaParts on AgendaItem {
      id
      version
      position
      title
      allowedActions
      titleWithSubject
      kind
      isClosedSession
      isConsent
      withdrawnOn
      withdrawnBecause
      durationMinutes
      note
      section
      proposedBecause
      subject {
        __typename
        ... on Measure {
          number
          title
        }
        ... on ProblemArea {
          id
          title
        }
        ... on Strategy {
          id
          title
        }
      }
      carriedOverFrom {
        meeting {
          id
          heldOn
        }
      }
      outcomes {
        ...OutcomeParts
      }
    }
  `,
  [outcomeParts],
);

const attendanceParts = graphql(`
  fragment AttendanceParts on Attendance {
    id
    state
    answeredOn
    answeredOnBehalf
    recordedOn
    cameAt
    leftAt
    allowedActions
    person {
      id
      name
    }
    deputy {
      name
    }
  }
`);

const MeetingInFull = graphql(
  `
    query MeetingInFull($id: ID!) {
      meeting(id: $id) {
        id
        version
        heldOn
        startsAt
        endsAt
        place
        state
        visibility
        allowedActions
        isSkipped
        cancelReason
        movedFromOn
        roomMinutes
        totalMinutes
        isOverbooked
        body {
          id
          name
          shortName
        }
        papers {
          id
          number
          title
          kind
          state
        }
        review {
          id
        }
        joinedInto {
          id
          heldOn
        }
        joinedFrom {
          id
          heldOn
        }
        splitFrom {
          id
          heldOn
        }
        splitInto {
          id
          heldOn
        }
        minutesBySection {
          section
          items
          minutes
        }
        agenda {
          ...AgendaParts
        }
        myAttendance {
          ...AttendanceParts
          proposedDeputy {
            id
            name
          }
        }
        attendance {
          ...AttendanceParts
        }
        minutes {
          state
          sentOn
          finalOn
          objectionUntil
          isRevised
          approvedAtMeeting {
            id
            heldOn
          }
          latestRevision {
            number
            closedOn
          }
        }
      }
    }
  `,
  [agendaParts, attendanceParts],
);

/** Enough to know whether something is new to this window; the rest is asked for. */
export const MeetingChanged = graphql(`
  subscription MeetingChanged($id: ID) {
    meetingChanged(id: $id) {
      id
      version
      agenda {
        id
        version
      }
    }
  }
`);

const AnswerInvitation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      id
      deputy {
        name
      }
    }
  }
`);

export type FullMeeting = NonNullable<ResultOf<typeof MeetingInFull>['meeting']>;
export type AgendaItem = FullMeeting['agenda'][number];
export type Outcome = AgendaItem['outcomes'][number];
export type Attendance = FullMeeting['attendance'][number];
export type MyAttendance = NonNullable<FullMeeting['myAttendance']>;
export type Answer = VariablesOf<typeof AnswerInvitation>['input']['answer'];

/** One meeting with everything one may see of it; null where there is none to be seen. Others answer while it is open. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meeting', id],
    refetchOnWindowFocus: 'always',
    refetchInterval: 60_000,
    queryFn: async () => (await orNull(ask(MeetingInFull, { id })))?.meeting ?? null,
  });

export const answerInvitation = async (meetingId: string, answer: Answer, deputyId?: string) =>
  (await ask(AnswerInvitation, { input: { meetingId, answer, deputyId } })).answerInvitation;
