import { ask } from '../../api/ask.js';
import { graphql, type VariablesOf } from '../../api/graphql.js';
import { downloadParts } from '../papers/downloads-data.js';

const OrderMeasureList = graphql(
  `
    mutation OrderMeasureList($input: OrderMeasureListInput!) {
      orderMeasureList(input: $input) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

export type ListOrdered = VariablesOf<typeof OrderMeasureList>['input'];

/** Has a list made as a file. */
export const orderMeasureList = async (input: ListOrdered) =>
  (await ask(OrderMeasureList, { input })).orderMeasureList;
