import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const OnePaper = graphql(`
  query OnePaper($id: ID!) {
    paper(id: $id) {
      id
      version
      updatedAt
      kind
      state
      number
      title
      subtitle
      asOf
      since
      allowedActions
      audiences
      withdrawnOn
      withdrawnBecause
      body {
        id
        name
      }
      meeting {
        id
        heldOn
        body {
          id
          name
        }
      }
      office {
        id
        name
      }
      strategy {
        id
        title
      }
      area {
        id
        name
      }
      fieldOfAction {
        id
        nameDe
        nameEn
      }
      measure {
        id
        number
        title
      }
      publisherOffice {
        id
        name
      }
      head {
        occasion
        proposedResolution
        alternatives
        outlook
        closedNote
        councilNumber
        fileReference
        rapporteur
        signedBy
        signedInDeputyship
        consultations {
          body
          role
          heldOn
          isPublic
        }
        coSignatures {
          office
          isTreasurer
          signedOn
          note
        }
        financialImpact {
          none
          incomeOneOff
          incomePerYear
          expenseOneOff
          expensePerYear
          staff
          goodsAndServices
          transfers
          investmentIncome
          investmentPayments
          fundsAvailable
          budgetPosition
          coverage
        }
      }
      editions {
        id
        edition
        number
        asOf
        frozenAt
        reason
        isLatest
        versions {
          id
          audience
        }
      }
      versions {
        id
        audience
        sha256
      }
      placements {
        id
        meeting {
          id
          heldOn
          body {
            id
            name
          }
        }
        agendaItem {
          id
          titleWithSubject
        }
      }
    }
  }
`);

const VersionText = graphql(`
  query PaperVersionText($id: ID!) {
    node(id: $id) {
      __typename
      ... on PaperVersion {
        id
        title
        subtitle
        document
      }
    }
  }
`);

const Preview = graphql(`
  query PreviewOfPaper($id: ID!, $audience: Audience!) {
    paperPreview(id: $id, audience: $audience) {
      title
      pages
      annexes
      document
      warnings {
        code
        text
      }
    }
  }
`);

const Draft = graphql(`
  mutation DraftPaper($input: DraftPaperInput!) {
    draftPaper(input: $input) {
      id
    }
  }
`);

const Change = graphql(`
  mutation ChangePaper($input: ChangePaperInput!) {
    changePaper(input: $input) {
      id
      version
    }
  }
`);

const Freeze = graphql(`
  mutation FreezePaper($input: FreezePaperInput!) {
    freezePaper(input: $input) {
      id
      number
    }
  }
`);

const Delete = graphql(`
  mutation DeletePaperDraft($input: DeletePaperDraftInput!) {
    deletePaperDraft(input: $input)
  }
`);

const Correct = graphql(`
  mutation CorrectPaper($input: CorrectPaperInput!) {
    correctPaper(input: $input) {
      id
      number
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawPaper($input: WithdrawPaperInput!) {
    withdrawPaper(input: $input) {
      id
    }
  }
`);

const Attach = graphql(`
  mutation AttachPaper($input: AttachPaperInput!) {
    attachPaper(input: $input) {
      id
    }
  }
`);

const Detach = graphql(`
  mutation DetachPaper($input: DetachPaperInput!) {
    detachPaper(input: $input) {
      id
    }
  }
`);

export type PaperInFull = NonNullable<ResultOf<typeof OnePaper>['paper']>;
export type PaperHead = NonNullable<PaperInFull['head']>;
export type Audience = PaperInFull['versions'][number]['audience'];

export const paperQuery = (id: string) =>
  queryOptions({
    queryKey: ['paper', id],
    queryFn: () => orNull(ask(OnePaper, { id }).then(({ paper }) => paper)),
  });

/** What one version tells; frozen, so it never has to be asked for again. */
export const versionTextQuery = (id: string) =>
  queryOptions({
    queryKey: ['paperVersionText', id],
    staleTime: Infinity,
    queryFn: async () => {
      const { node } = await ask(VersionText, { id });
      return node?.__typename === 'PaperVersion' ? node : null;
    },
  });

/** What a version of the draft would tell now; asked for anew each time somebody looks. */
export const previewQuery = (id: string, audience: Audience, version: number) =>
  queryOptions({
    queryKey: ['paperPreview', id, audience, version],
    staleTime: 0,
    queryFn: async () => (await ask(Preview, { id, audience })).paperPreview,
  });

export type DraftInput = VariablesOf<typeof Draft>['input'];
export type ChangeInput = VariablesOf<typeof Change>['input'];

export const draftPaper = async (input: DraftInput) => (await ask(Draft, { input })).draftPaper;
export const changePaper = async (input: ChangeInput) => (await ask(Change, { input })).changePaper;
export const freezePaper = async (input: VariablesOf<typeof Freeze>['input']) =>
  (await ask(Freeze, { input })).freezePaper;
export const deleteDraft = (input: VariablesOf<typeof Delete>['input']) => ask(Delete, { input });
export const correctPaper = async (input: VariablesOf<typeof Correct>['input']) =>
  (await ask(Correct, { input })).correctPaper;
export const withdrawPaper = (input: VariablesOf<typeof Withdraw>['input']) => ask(Withdraw, { input });
export const attachPaper = (input: VariablesOf<typeof Attach>['input']) => ask(Attach, { input });
export const detachPaper = (input: VariablesOf<typeof Detach>['input']) => ask(Detach, { input });
