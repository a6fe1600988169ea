import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { hasAgreed } from '../../thread/thread-data.js';

/** What an organisation says to a text, as cells and forms need it. */
export const wordParts = graphql(`
  fragment WordParts on Agreement {
    id
    version
    state
    condition
    askedOn
    statedOn
    organisationName
    allowedActions
    isMyWord
    statedBy {
      id
      name
    }
    organisation {
      id
      name
      shortName
    }
    meeting {
      id
      heldOn
      body {
        id
        name
      }
    }
  }
`);

const StrategyTexts = graphql(
  `
    query StrategyTexts($id: ID!) {
      strategy(id: $id) {
        id
        version
        number
        title
        stage
        endedOn
        allowedActions
        versionInForce {
          id
          number
        }
        versions {
          id
          version
          number
          submittedOn
          isAgreed
          text
          agreements {
            ...WordParts
            waitingFor {
              organisation {
                id
              }
            }
          }
        }
      }
    }
  `,
  [wordParts],
);

const StateAgreement = graphql(`
  mutation StateAgreement($input: StateAgreementInput!) {
    stateAgreement(input: $input) {
      id
      state
    }
  }
`);

const CurrentWord = graphql(
  `
    query CurrentWord($id: ID!) {
      node(id: $id) {
        __typename
        ... on Agreement {
          ...WordParts
        }
      }
    }
  `,
  [wordParts],
);

const SubmitVersion = graphql(`
  mutation SubmitVersion($input: SubmitStrategyVersionInput!) {
    submitStrategyVersion(input: $input) {
      id
    }
  }
`);

const OrganisationsToAsk = graphql(`
  query OrganisationsToAsk {
    organisations(first: 200) {
      nodes {
        id
        name
        active
      }
    }
  }
`);

export type StrategyTexts = NonNullable<ResultOf<typeof StrategyTexts>['strategy']>;
export type TextVersion = StrategyTexts['versions'][number];
export type Word = ResultOf<typeof wordParts>;
export type WordState = Word['state'];

/** All texts of a strategy that the reader may see, newest first, with what was said to each. */
export const textsQuery = (id: string) =>
  queryOptions({
    queryKey: ['strategyTexts', id],
    queryFn: async () => (await orNull(ask(StrategyTexts, { id })))?.strategy ?? null,
  });

export const organisationsQuery = queryOptions({
  queryKey: ['organisationsToAsk'],
  queryFn: async () => (await ask(OrganisationsToAsk)).organisations.nodes.filter(({ active }) => active),
});

export const stateAgreement = (input: VariablesOf<typeof StateAgreement>['input']) =>
  ask(StateAgreement, { input });

export const submitVersion = (input: VariablesOf<typeof SubmitVersion>['input']) =>
  ask(SubmitVersion, { input });

/** What the organisation says by now. */
export async function currentWord(id: string): Promise<Word | null> {
  const { node } = await ask(CurrentWord, { id });
  return node?.__typename === 'Agreement' ? node : null;
}

/** The newest text before this one that the organisation agreed to. */
export const agreedBefore = (
  versions: readonly TextVersion[],
  organisationId: string,
  number: number,
): TextVersion | undefined =>
  versions.find(
    (version) =>
      version.number < number &&
      version.agreements.some(
        (agreement) => agreement.organisation.id === organisationId && hasAgreed(agreement),
      ),
  );

/** The newest text that anybody was asked about. */
export const newestAsked = (versions: readonly TextVersion[]): TextVersion | undefined =>
  versions.find(({ submittedOn }) => submittedOn !== null);
