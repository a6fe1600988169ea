import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { filterOf, type SummarySearch } from './summary-search.js';

const ProgressSummary = graphql(`
  query ProgressSummary($filter: SummaryFilter!, $asOf: AsOf, $since: AsOf) {
    progressSummary(filter: $filter, asOf: $asOf, since: $since) {
      asOf
      total
      green
      yellow
      red
      grey
      completed
      resting
      contradicted
      requests(first: 30) {
        kind
        text
        day
        agendaItem {
          id
          meeting {
            id
            heldOn
          }
        }
        measure {
          id
          number
          title
        }
        strategy {
          id
          title
        }
      }
      deviations(first: 100) {
        id
        number
        title
        slipCount
        daysSlipped
        plannedEnd
        firstPlannedEnd
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
          reason
          reasonCode
          counterStep
          nextStep
        }
      }
      money {
        oneOff
        perYear
        withFigure
        withoutFigure
        lockedAmount
        spendingLocks {
          id
          amount
          year
          budgetPosition
          condition
          status
        }
      }
      indicators {
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
        latest {
          referenceDate
          value
          isSuppressed
        }
        previous {
          referenceDate
          value
          isSuppressed
        }
        target {
          id
          targetOn
          targetValue
        }
        trend
        source
      }
      news {
        sinceDay
        agreementsGained {
          ...AgreementNewsParts
        }
        agreementsLost {
          ...AgreementNewsParts
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
        lastReportOn
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
          number
          title
          lightCanBeSet
          lightOverride {
            id
            version
            light
            reason
          }
        }
        light {
          shown
          computed
          text
          isOverridden
          overrideText
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
  fragment AgreementNewsParts on AgreementNews {
    agreement {
      id
      organisation {
        id
        name
      }
      condition
    }
    strategy {
      id
      title
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

const HeldMeetings = graphql(`
  query HeldMeetings($bodyId: ID) {
    meetings(first: 40, direction: DESC, filter: { state: HELD, bodyId: $bodyId }) {
      nodes {
        id
        heldOn
        body {
          id
          name
        }
      }
    }
  }
`);

export type Summary = ResultOf<typeof ProgressSummary>['progressSummary'];
export type Deviation = Summary['deviations'][number];
export type StrategyRow = Summary['byStrategy'][number];
export type HeldMeeting = ResultOf<typeof HeldMeetings>['meetings']['nodes'][number];

/** How the selected measures stood on a day, and what is new since another. */
export const summaryQuery = (search: SummarySearch, since: string | undefined) =>
  queryOptions({
    queryKey: ['summary', filterOf(search), search.stand, since],
    queryFn: async () =>
      (await ask(ProgressSummary, { filter: filterOf(search), asOf: search.stand, since })).progressSummary,
    placeholderData: keepPreviousData,
  });

/** What the summary can be narrowed to. */
export const choicesQuery = queryOptions({
  queryKey: ['summaryChoices'],
  staleTime: 300_000,
  queryFn: () => ask(Choices),
});

/** Meetings that were held, newest first: days that mean something to people. */
export const heldMeetingsQuery = (bodyId: string | undefined) =>
  queryOptions({
    queryKey: ['heldMeetings', bodyId],
    staleTime: 60_000,
    queryFn: async () => (await ask(HeldMeetings, { bodyId })).meetings.nodes,
  });

/** The counts by light, as every part of the summary has them. */
export interface Counts {
  readonly total: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly grey: number;
}
