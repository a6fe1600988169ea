import { ask } from '../../api/ask.js';
import { graphql, type VariablesOf } from '../../api/graphql.js';
import { downloadParts } from '../papers/downloads-data.js';

const OrderSummaryFile = graphql(
  `
    mutation OrderSummaryFile($input: OrderSummaryFileInput!) {
      orderSummaryFile(input: $input) {
        ...DownloadParts
      }
    }
  `,
  [downloadParts],
);

/** Has the summary made as a file. */
export const orderSummaryFile = async (input: VariablesOf<typeof OrderSummaryFile>['input']) =>
  (await ask(OrderSummaryFile, { input })).orderSummaryFile;
