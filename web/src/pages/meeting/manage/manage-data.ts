import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type VariablesOf } from '../../../api/graphql.js';
import type { FullMeeting } from '../meeting-data.js';

const MoveMeeting = graphql(`
  mutation MoveMeeting($input: MoveMeetingInput!) {
    moveMeeting(input: $input) {
      id
    }
  }
`);

const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      id
    }
  }
`);

const SkipMeeting = graphql(`
  mutation SkipMeeting($input: SkipMeetingInput!) {
    skipMeeting(input: $input) {
      id
    }
  }
`);

const ChangeMeetingState = graphql(`
  mutation ChangeMeetingState($input: ChangeMeetingStateInput!) {
    changeMeetingState(input: $input) {
      id
    }
  }
`);

const ChangeMeeting = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    changeMeeting(input: $input) {
      id
    }
  }
`);

const JoinMeetings = graphql(`
  mutation JoinMeetings($input: JoinMeetingsInput!) {
    joinMeetings(input: $input) {
      id
    }
  }
`);

const SplitMeeting = graphql(`
  mutation SplitMeeting($input: SplitMeetingInput!) {
    splitMeeting(input: $input) {
      id
    }
  }
`);

const CarryOver = graphql(`
  mutation CarryOver($input: CarryOverAgendaItemsInput!) {
    carryOverAgendaItems(input: $input) {
      id
    }
  }
`);

const OtherMeetings = graphql(`
  query OtherMeetings($bodyId: ID!) {
    meetings(first: 200, direction: DESC, filter: { bodyId: $bodyId }) {
      nodes {
        id
        version
        heldOn
        allowedActions
      }
    }
  }
`);

type Seen = Pick<FullMeeting, 'id' | 'version'>;

export const moveMeeting = (input: VariablesOf<typeof MoveMeeting>['input']) => ask(MoveMeeting, { input });
export const cancelMeeting = ({ id, version }: Seen, changeReason: string) =>
  ask(CancelMeeting, { input: { id, version, changeReason } });
export const skipMeeting = ({ id, version }: Seen, changeReason: string) =>
  ask(SkipMeeting, { input: { id, version, changeReason } });
export const changeState = ({ id, version }: Seen, state: 'INVITED' | 'HELD') =>
  ask(ChangeMeetingState, { input: { id, version, state } });
export const changeMeeting = (input: VariablesOf<typeof ChangeMeeting>['input']) =>
  ask(ChangeMeeting, { input });
export const joinMeetings = (input: VariablesOf<typeof JoinMeetings>['input']) =>
  ask(JoinMeetings, { input });
export const splitMeeting = (input: VariablesOf<typeof SplitMeeting>['input']) =>
  ask(SplitMeeting, { input });
export const carryOver = (meetingId: string) => ask(CarryOver, { input: { meetingId } });

/** Other meetings of the body into which one can go. */
export const joinableQuery = ({ id, body }: FullMeeting) =>
  queryOptions({
    queryKey: ['conferences', 'joinable', id],
    queryFn: async () =>
      (await ask(OtherMeetings, { bodyId: body.id })).meetings.nodes
        .filter((other) => other.id !== id && other.allowedActions.includes('JOIN'))
        .toReversed(),
  });
