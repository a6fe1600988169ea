import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const OpenEscalations = graphql(`
  query OpenEscalations {
    openEscalations(first: 200) {
      nodes {
        id
        version
        office {
          name
        }
        measures {
          id
          number
          title
        }
        step {
          review {
            id
          }
        }
      }
    }
  }
`);

const DecideEscalation = graphql(`
  mutation DecideEscalation($input: DecideEscalationInput!) {
    decideEscalation(input: $input) {
      id
    }
  }
`);

export type OpenEscalation = ResultOf<typeof OpenEscalations>['openEscalations']['nodes'][number];

/** Escalations that wait for coordination, of one review. */
export const openEscalationsQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['openEscalations', reviewId],
    queryFn: async () =>
      (await ask(OpenEscalations)).openEscalations.nodes.filter(({ step }) => step.review?.id === reviewId),
  });

export const decideEscalation = ({ id, version }: OpenEscalation, release: boolean, reason: string) =>
  ask(DecideEscalation, { input: { id, version, release, reason: reason.trim() || null } });
