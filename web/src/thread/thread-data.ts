import { graphql, type ResultOf } from '../api/graphql.js';

/** A problem area as the thread shows it. */
export const threadProblem = graphql(`
  fragment ThreadProblem on ProblemArea {
    id
    number
    title
    status
    urgency
  }
`);

/** A measure as the thread shows it. */
export const threadMeasure = graphql(`
  fragment ThreadMeasure on Measure {
    id
    number
    title
    status
    light {
      shown
    }
    leadOffice {
      id
      name
    }
    accountablePerson {
      id
      name
      active
    }
    participations {
      role
      office {
        id
        name
      }
    }
    progressIndicators {
      id
      name
      unit
      targetValue
      trend
      latest {
        value
      }
    }
  }
`);

/** A strategy as the thread shows it: with who agreed to the text that counts. */
export const threadStrategy = graphql(`
  fragment ThreadStrategy on Strategy {
    id
    number
    title
    stage
    versionInForce {
      ...AgreedVersion
    }
    latestVersion {
      ...AgreedVersion
    }
  }

  fragment AgreedVersion on StrategyVersion {
    id
    agreements {
      id
      state
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

export type ThreadProblem = ResultOf<typeof threadProblem>;
export type ThreadMeasure = ResultOf<typeof threadMeasure>;
export type ThreadStrategy = ResultOf<typeof threadStrategy>;
export type Agreement = NonNullable<ThreadStrategy['latestVersion']>['agreements'][number];

/** The agreements to the text in force, or else to the one that is being agreed. */
export const agreementsOf = ({ versionInForce, latestVersion }: ThreadStrategy): readonly Agreement[] =>
  (versionInForce ?? latestVersion)?.agreements ?? [];

export const hasAgreed = ({ state }: Pick<Agreement, 'state'>): boolean =>
  state === 'AGREED' || state === 'AGREED_WITH_CONDITION';
