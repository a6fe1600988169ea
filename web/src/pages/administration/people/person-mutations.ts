import { graphql } from '../../../api/graphql.js';

export const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      id
    }
  }
`);

export const InvitePerson = graphql(`
  mutation InvitePerson($id: ID!) {
    invitePerson(personId: $id)
  }
`);

export const ChangePerson = graphql(`
  mutation ChangePerson($input: ChangePersonInput!) {
    changePerson(input: $input) {
      id
    }
  }
`);

export const AssignRole = graphql(`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      id
    }
  }
`);

export const ChangeRole = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) {
      id
    }
  }
`);

export const EndRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) {
      id
    }
  }
`);

export const AllowSignInByLink = graphql(`
  mutation AllowSignInByLink($id: ID!, $allowed: Boolean!) {
    allowSignInByLink(personId: $id, allowed: $allowed)
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($id: ID!) {
    resetSecondFactor(personId: $id)
  }
`);

export const EndSessionsOf = graphql(`
  mutation EndSessionsOf($id: ID!) {
    endSessionsOf(personId: $id)
  }
`);

export const ClearFaultyAddress = graphql(`
  mutation ClearFaultyAddress($input: ClearFaultyAddressInput!) {
    clearFaultyAddress(input: $input)
  }
`);
