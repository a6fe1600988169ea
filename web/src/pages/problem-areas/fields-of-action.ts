import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';

const FieldsOfAction = graphql(`
  query FieldsOfActionToChoose {
    fieldsOfAction {
      id
      nameDe
      nameEn
    }
  }
`);

/** Every field of action, in order. */
export const fieldsOfActionQuery = queryOptions({
  queryKey: ['fieldsOfAction', 'choices'],
  staleTime: 600_000,
  queryFn: async () => (await ask(FieldsOfAction)).fieldsOfAction,
});
