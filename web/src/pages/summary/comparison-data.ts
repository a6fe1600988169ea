import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { filterOf, type SummarySearch } from './summary-search.js';

const WhatHappened = graphql(`
  query WhatHappened($filter: ComparisonFilter!, $from: AsOf, $to: AsOf) {
    comparison(filter: $filter, from: $from, to: $to, groups: 100, entries: 100) {
      from {
        day
      }
      to {
        day
      }
      figures {
        opening
        new
        reopened
        done
        withdrawn
        closing
        slipped
        better
        worse
        openingLights {
          green
          yellow
          red
          grey
        }
      }
      groupCount
      groups {
        strategy {
          id
          title
        }
        figures {
          told
          new
          done
          withdrawn
          slipped
        }
        entries {
          recordId
          title
          kinds
          lightBefore
          lightAfter
          slip {
            before
            after
            days
            reason
            count
          }
          fields {
            field
            label
            before
            after
          }
          counterStep
          withdrawal {
            word
            reason
          }
          record {
            __typename
            ... on Measure {
              id
              number
              title
            }
          }
        }
      }
      problemAreas {
        entries {
          recordId
          title
          kinds
          fields {
            field
            label
            before
            after
          }
        }
      }
      strategies {
        entries {
          recordId
          title
          kinds
          fields {
            field
            label
            before
            after
          }
        }
      }
    }
  }
`);

export type Comparison = ResultOf<typeof WhatHappened>['comparison'];
export type HappenedEntry = Comparison['groups'][number]['entries'][number];

/** What happened since a day, of the same selection. */
export const comparisonQuery = (search: SummarySearch, since: string | undefined) =>
  queryOptions({
    queryKey: ['comparison', filterOf(search), search.stand, since],
    enabled: since !== undefined,
    queryFn: async () =>
      (await ask(WhatHappened, { filter: filterOf(search), from: since, to: search.stand })).comparison,
    placeholderData: keepPreviousData,
  });
