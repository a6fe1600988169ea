import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf } from '../../../api/graphql.js';

const FieldsToKeep = graphql(`
  query FieldsToKeep {
    fieldsOfAction {
      id
      version
      code
      nameDe
      nameEn
      sortOrder
    }
  }
`);

export const CreateFieldOfAction = graphql(`
  mutation CreateFieldOfAction($input: CreateFieldOfActionInput!) {
    createFieldOfAction(input: $input) {
      id
    }
  }
`);

export const ChangeFieldOfAction = graphql(`
  mutation ChangeFieldOfAction($input: ChangeFieldOfActionInput!) {
    changeFieldOfAction(input: $input) {
      id
    }
  }
`);

export type FieldOfAction = ResultOf<typeof FieldsToKeep>['fieldsOfAction'][number];

export const fieldsToKeepQuery = queryOptions({
  queryKey: ['administration', 'fieldsOfAction'],
  queryFn: async () => (await ask(FieldsToKeep)).fieldsOfAction,
});
