import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const OpenAgreements = graphql(`
  query OpenAgreements {
    myOpenAgreements {
      id
      askedOn
      isMyWord
      organisation {
        id
        name
      }
      strategyVersion {
        id
        number
        strategy {
          id
          title
        }
      }
    }
  }
`);

export type OpenAgreement = ResultOf<typeof OpenAgreements>['myOpenAgreements'][number];

/** What the organisations of the person were asked and the person may answer, the longest waiting first. */
export const openAgreementsQuery = queryOptions({
  queryKey: ['openAgreements'],
  queryFn: async () => (await ask(OpenAgreements)).myOpenAgreements.filter(({ isMyWord }) => isMyWord),
});
