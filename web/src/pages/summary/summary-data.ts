import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const ProgressSummary = graphql(`
  query ProgressSummary($filter: SummaryFilter!) {
    progressSummary(filter: $filter) {
      asOf
      total
      green
      yellow
      red
      grey
      deviations(first: 20) {
        id
        number
        title
        slipCount
        light {
          shown
          reasons {
            code
            text
          }
        }
        leadOffice {
          id
          name
        }
        latestReport {
          id
          reportedOn
          text
          reasonCode
          counterStep
          nextStep
        }
      }
      silentOffices {
        office {
          id
          name
        }
        missing
        overdue
        oldestDueOn
      }
      byFieldOfAction {
        fieldOfAction {
          id
          nameDe
          nameEn
        }
        total
        green
        yellow
        red
        grey
      }
      byStrategy {
        strategy {
          id
          title
        }
        total
        green
        yellow
        red
        grey
      }
      byArea {
        area {
          id
          name
        }
        total
        green
        yellow
        red
        grey
      }
    }
  }
`);

const Choices = graphql(`
  query SummaryChoices {
    fieldsOfAction {
      id
      nameDe
      nameEn
    }
    bodies(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export type Summary = ResultOf<typeof ProgressSummary>['progressSummary'];
export type Deviation = Summary['deviations'][number];

export interface Selection {
  readonly bodyId?: string;
  readonly fieldOfActionId?: string;
}

/** How the selected measures stand today. */
export const summaryQuery = (filter: Selection) =>
  queryOptions({
    queryKey: ['summary', filter],
    queryFn: async () => (await ask(ProgressSummary, { filter })).progressSummary,
    placeholderData: keepPreviousData,
  });

/** What the summary can be narrowed to. */
export const choicesQuery = queryOptions({
  queryKey: ['summaryChoices'],
  staleTime: 300_000,
  queryFn: () => ask(Choices),
});

/** The counts by light, as every part of the summary has them. */
export interface Counts {
  readonly total: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly grey: number;
}
