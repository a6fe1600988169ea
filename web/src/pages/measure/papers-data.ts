import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';

const PapersOfMeasure = graphql(`
  query PapersOfMeasure($number: String!, $asOf: AsOf) {
    measureByNumber(number: $number, asOf: $asOf) {
      id
      papers {
        id
        kind
        state
        number
        title
        asOf
        withdrawnBecause
        body {
          id
          name
        }
      }
    }
  }
`);

/** The papers in which a measure stands, as far as one may read them. */
export const papersOfMeasureQuery = (number: string, asOf?: string) =>
  queryOptions({
    queryKey: ['measure', number, asOf ?? null, 'papers'],
    queryFn: async () =>
      (await ask(PapersOfMeasure, { number, asOf: asOf ?? null })).measureByNumber?.papers ?? [],
  });
