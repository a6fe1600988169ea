import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql.js';

const ProposalsForAgenda = graphql(`
  query ProposalsForAgenda($meetingId: ID!) {
    agendaProposals(meetingId: $meetingId) {
      open
      totalMinutes
      totalMinutesWith
      sections {
        section
        name
        open
        minutes
        proposals(first: 200) {
          key
          section
          state
          title
          because
          kind
          durationMinutes
          isClosedSession
          dismissedBecause
          item {
            id
          }
        }
      }
    }
  }
`);

const FillAgenda = graphql(`
  mutation FillAgenda($input: FillAgendaInput!) {
    fillAgenda(input: $input) {
      id
    }
  }
`);

const AcceptProposals = graphql(`
  mutation AcceptProposals($input: AcceptAgendaProposalsInput!) {
    acceptAgendaProposals(input: $input) {
      agenda {
        id
        version
      }
    }
  }
`);

const DismissProposal = graphql(`
  mutation DismissProposal($input: DismissAgendaProposalInput!) {
    dismissAgendaProposal(input: $input) {
      open
    }
  }
`);

const ReopenProposal = graphql(`
  mutation ReopenProposal($input: ReopenAgendaProposalInput!) {
    reopenAgendaProposal(input: $input) {
      open
    }
  }
`);

const ReorderAgenda = graphql(`
  mutation ReorderAgenda($input: ReorderAgendaInput!) {
    reorderAgenda(input: $input) {
      id
    }
  }
`);

const AddAgendaItem = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      id
    }
  }
`);

const ChangeAgendaItem = graphql(`
  mutation ChangeAgendaItem($input: ChangeAgendaItemInput!) {
    changeAgendaItem(input: $input) {
      id
    }
  }
`);

const RemoveAgendaItem = graphql(`
  mutation RemoveAgendaItem($input: RemoveAgendaItemInput!) {
    removeAgendaItem(input: $input) {
      id
    }
  }
`);

const RestoreAgendaItem = graphql(`
  mutation RestoreAgendaItem($input: RestoreAgendaItemInput!) {
    restoreAgendaItem(input: $input) {
      id
    }
  }
`);

const MeasuresByWords = graphql(`
  query MeasuresByWords($text: String!) {
    measures(filter: { text: $text }, first: 12) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

export type Proposals = NonNullable<ResultOf<typeof ProposalsForAgenda>['agendaProposals']>;
export type ProposalSection = Proposals['sections'][number];
export type Proposal = ProposalSection['proposals'][number];
export type NewItem = Omit<VariablesOf<typeof AddAgendaItem>['input'], 'meetingId'>;
export type ItemChanges = VariablesOf<typeof ChangeAgendaItem>['input'];

/** What is seen of an item when it is changed. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

export const proposalsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['proposals', meetingId],
    queryFn: async () => (await ask(ProposalsForAgenda, { meetingId })).agendaProposals,
  });

/** Measures by number or words, to choose from. */
export const findMeasures = async (text: string) =>
  (await ask(MeasuresByWords, { text })).measures.nodes.map(({ id, number, title }) => ({
    id,
    name: `${number} ${title}`,
  }));

export const fillAgenda = (meetingId: string) => ask(FillAgenda, { input: { meetingId } });

export const acceptProposals = async (meetingId: string, keys: string[]) =>
  (await ask(AcceptProposals, { input: { meetingId, keys } })).acceptAgendaProposals.agenda;

export const acceptSection = (meetingId: string, section: ProposalSection['section']) =>
  ask(AcceptProposals, { input: { meetingId, sections: [section] } });

export const dismissProposal = (meetingId: string, key: string, reason: string) =>
  ask(DismissProposal, { input: { meetingId, key, reason } });

export const reopenProposal = (meetingId: string, key: string) =>
  ask(ReopenProposal, { input: { meetingId, key } });

export const reorderAgenda = (meetingId: string, items: readonly Seen[]) =>
  ask(ReorderAgenda, { input: { meetingId, items: items.map(({ id, version }) => ({ id, version })) } });

export const addAgendaItem = (meetingId: string, item: NewItem) =>
  ask(AddAgendaItem, { input: { ...item, meetingId } });

export const changeAgendaItem = (input: ItemChanges) => ask(ChangeAgendaItem, { input });

export const removeAgendaItem = ({ id, version }: Seen, changeReason?: string) =>
  ask(RemoveAgendaItem, { input: { id, version, changeReason } });

export const restoreAgendaItem = ({ id, version }: Seen) =>
  ask(RestoreAgendaItem, { input: { id, version } });
