import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import type { Choice } from '../../ui/combobox.js';

const Deliveries = graphql(`
  query Deliveries($state: [DataDeliveryState!], $after: String) {
    dataDeliveries(first: 50, after: $after, filter: { state: $state }) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        updatedAt
        title
        referencePeriod
        dueOn
        receivedOn
        state
        isOverdue
        rejectedBecause
        allowedActions
        supplierOffice {
          id
          name
        }
        indicators {
          id
          nameDe
          nameEn
        }
      }
    }
  }
`);
type Found = ResultOf<typeof Deliveries>['dataDeliveries'];
export type Delivery = Found['nodes'][number];
export type DeliveryAction = Delivery['allowedActions'][number];

const OPEN: readonly Delivery['state'][] = ['REQUESTED', 'RECEIVED', 'REJECTED'];

/** Deliveries by their day; null where they are none of the reader's business. */
export const deliveriesQuery = (hasSettled: boolean) =>
  infiniteQueryOptions({
    queryKey: ['deliveries', hasSettled],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const state = hasSettled ? null : [...OPEN];
      const found = await orNull(ask(Deliveries, { state, after: pageParam }));
      return found && found.dataDeliveries;
    },
    getNextPageParam: (page: Found | null) =>
      page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
  });

const DeliveryNow = graphql(`
  query DeliveryNow($id: ID!) {
    dataDelivery(id: $id) {
      id
      version
      updatedAt
      title
      referencePeriod
      dueOn
      receivedOn
      state
      isOverdue
      rejectedBecause
      allowedActions
      supplierOffice {
        id
        name
      }
      indicators {
        id
        nameDe
        nameEn
      }
    }
  }
`);

/** A delivery as it stands now; null where there is none. */
export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['delivery', id],
    queryFn: async () => (await ask(DeliveryNow, { id })).dataDelivery,
  });

export const RequestDelivery = graphql(`
  mutation RequestDelivery($input: RequestDataDeliveryInput!) {
    requestDataDelivery(input: $input) {
      id
    }
  }
`);

export const ChangeDelivery = graphql(`
  mutation ChangeDelivery($input: ChangeDataDeliveryInput!) {
    changeDataDelivery(input: $input) {
      id
      version
    }
  }
`);

export const ReportDelivery = graphql(`
  mutation ReportDelivery($input: ReportDataDeliveryInput!) {
    reportDataDelivery(input: $input) {
      id
      version
    }
  }
`);

export const AcceptDelivery = graphql(`
  mutation AcceptDelivery($input: SeenDataDeliveryInput!) {
    acceptDataDelivery(input: $input) {
      id
      version
    }
  }
`);

export const RejectDelivery = graphql(`
  mutation RejectDelivery($input: RejectDataDeliveryInput!) {
    rejectDataDelivery(input: $input) {
      id
      version
    }
  }
`);

export const WithdrawDelivery = graphql(`
  mutation WithdrawDelivery($input: SeenDataDeliveryInput!) {
    withdrawDataDelivery(input: $input) {
      id
      version
    }
  }
`);

const IndicatorChoices = graphql(`
  query IndicatorChoices($text: String) {
    indicators(first: 12, filter: { text: $text }) {
      nodes {
        id
        nameDe
        topic
      }
    }
  }
`);

/** Indicators whose name or key goes with what was typed. */
export const searchIndicators = async (text: string): Promise<Choice[]> =>
  (await ask(IndicatorChoices, { text: text || null })).indicators.nodes.map(({ id, nameDe, topic }) => ({
    id,
    name: nameDe,
    detail: topic,
  }));
