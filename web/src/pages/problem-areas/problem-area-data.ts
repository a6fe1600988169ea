import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { threadMeasure, threadProblem, threadStrategy } from '../../thread/thread-data.js';

const ProblemAreaInFull = graphql(
  `
    query ProblemAreaInFull($id: ID!) {
      problemArea(id: $id) {
        ...ThreadProblem
        version
        updatedAt
        allowedActions
        description
        targetGroup
        statusReason
        fieldOfAction {
          id
          nameDe
          nameEn
        }
        areas {
          id
          name
        }
        ownerOffice {
          id
          name
        }
        evidence {
          id
          kind
          text
          observedValue
          observedSuppressed
          referenceDate
          sourceNote
          indicator {
            id
            nameDe
            nameEn
            unit
          }
          area {
            id
            name
          }
        }
        strategies {
          ...ThreadStrategy
        }
      }
      measures(first: 200, filter: { problemAreaId: $id }) {
        totalCount
        nodes {
          ...ThreadMeasure
          strategies {
            id
          }
        }
      }
    }
  `,
  [threadMeasure, threadProblem, threadStrategy],
);

type Found = ResultOf<typeof ProblemAreaInFull>;
export type FullProblem = NonNullable<Found['problemArea']> & {
  readonly measures: Found['measures']['nodes'];
  /** Those that are not among them included. */
  readonly measureCount: number;
};

/** One problem area and everything that answers it; null where there is none to be seen. */
export const problemAreaQuery = (id: string) =>
  queryOptions({
    queryKey: ['problemArea', id],
    queryFn: async (): Promise<FullProblem | null> => {
      const { problemArea, measures } = await ask(ProblemAreaInFull, { id });
      return (
        problemArea && {
          ...problemArea,
          measures: measures.nodes,
          measureCount: measures.totalCount,
        }
      );
    },
  });
