import { ask } from '../../api/ask.js';
import { graphql, type VariablesOf } from '../../api/graphql.js';

const ChangeText = graphql(`
  mutation ChangeText($input: ChangeStrategyTextInput!) {
    changeStrategyText(input: $input) {
      id
    }
  }
`);

/** Signs of the longest text that the service takes. */
export const LONGEST_TEXT = 50_000;

export const changeText = (input: VariablesOf<typeof ChangeText>['input']) => ask(ChangeText, { input });
