import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const StrategyChoices = graphql(`
  query StrategyChoices {
    offices(first: 200) {
      nodes {
        id
        name
        organisation {
          id
          name
        }
      }
    }
    problemAreas(first: 200, sortBy: TITLE, filter: { status: [REPORTED, CONFIRMED] }) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

const CreateStrategy = graphql(`
  mutation CreateStrategy($input: CreateStrategyInput!) {
    createStrategy(input: $input) {
      id
    }
  }
`);

const ChangeStrategy = graphql(`
  mutation ChangeStrategy($input: ChangeStrategyInput!) {
    changeStrategy(input: $input) {
      id
    }
  }
`);

export type StrategyChoices = ResultOf<typeof StrategyChoices>;

/** What a strategy can be led by and answer. */
export const choicesQuery = queryOptions({
  queryKey: ['strategyChoices'],
  queryFn: () => ask(StrategyChoices),
});

export const createStrategy = async (input: VariablesOf<typeof CreateStrategy>['input']): Promise<string> =>
  (await ask(CreateStrategy, { input })).createStrategy.id;

export const changeStrategy = async (input: VariablesOf<typeof ChangeStrategy>['input']): Promise<string> =>
  (await ask(ChangeStrategy, { input })).changeStrategy.id;
