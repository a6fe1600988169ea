import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';

const Preparation = graphql(`
  query Preparation($id: ID!) {
    meeting(id: $id) {
      id
      heldOn
      state
      isOverbooked
      agenda {
        id
        withdrawnOn
      }
      papers {
        id
        state
      }
      minutes {
        state
      }
    }
    agendaProposals(meetingId: $id) {
      open
    }
  }
`);

/** How far the preparation of a meeting has come. */
export const preparationQuery = (meetingId: string | undefined) =>
  queryOptions({
    queryKey: ['preparation', meetingId],
    enabled: meetingId !== undefined,
    queryFn: () => ask(Preparation, { id: meetingId ?? '' }),
  });
