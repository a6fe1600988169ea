import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql.js';

const OfficeTree = graphql(`
  query OfficeTree {
    organisations(first: 200) {
      nodes {
        id
        version
        name
        shortName
        type
        active
        offices {
          id
          version
          name
          code
          level
          active
          closedOn
          sharedMailbox
          parent {
            id
          }
          head {
            id
            name
          }
        }
      }
    }
  }
`);

const PlannedOfficeChanges = graphql(`
  query PlannedOfficeChanges {
    officeChanges(first: 100, direction: DESC) {
      nodes {
        id
        version
        kind
        state
        takesEffectOn
        offices {
          id
          name
        }
        ends
        parts {
          number
          name
          code
          office {
            id
            name
            code
          }
        }
        shares {
          kind
          name
          itemId
          thing {
            label
            title
          }
          part {
            number
          }
        }
      }
    }
  }
`);

export const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      id
    }
  }
`);

export const RenameOrganisation = graphql(`
  mutation RenameOrganisation($input: RenameInput!) {
    renameOrganisation(input: $input) {
      id
    }
  }
`);

export const ChangeOrganisation = graphql(`
  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {
    changeOrganisation(input: $input) {
      id
    }
  }
`);

export const CreateOffice = graphql(`
  mutation CreateOffice($input: CreateOfficeInput!) {
    createOffice(input: $input) {
      id
    }
  }
`);

export const ChangeOffice = graphql(`
  mutation ChangeOffice($input: ChangeOfficeInput!) {
    changeOffice(input: $input) {
      id
    }
  }
`);

export const RenameOffice = graphql(`
  mutation RenameOffice($input: RenameInput!) {
    renameOffice(input: $input) {
      id
    }
  }
`);

export const CloseOffice = graphql(`
  mutation CloseOffice($input: CloseOfficeInput!) {
    closeOffice(input: $input) {
      id
    }
  }
`);

export const CancelOfficeChange = graphql(`
  mutation CancelOfficeChange($input: CancelOfficeChangeInput!) {
    cancelOfficeChange(input: $input) {
      id
    }
  }
`);

export type OrganisationInput = VariablesOf<typeof CreateOrganisation>['input'];
export type Organisation = ResultOf<typeof OfficeTree>['organisations']['nodes'][number];
export type Office = Organisation['offices'][number];
export type OfficeChange = ResultOf<typeof PlannedOfficeChanges>['officeChanges']['nodes'][number];

const isPrivate = { meta: { isPrivate: true } } as const;

export const officeTreeQuery = queryOptions({
  ...isPrivate,
  queryKey: ['administration', 'offices'],
  queryFn: async () => (await ask(OfficeTree)).organisations.nodes,
});

export const officeChangesQuery = queryOptions({
  ...isPrivate,
  queryKey: ['administration', 'officeChanges'],
  queryFn: async () => (await ask(PlannedOfficeChanges)).officeChanges.nodes,
});
