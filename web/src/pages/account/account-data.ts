import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { awayPerson } from '../away/away-data.js';

const MyAccount = graphql(
  `
    query MyAccount {
      myAccount {
        email
        hasPassword
        signsInByLink
        secondFactorSince
        secondFactorRequired
        secondFactorAvailable
        recoveryCodesLeft
      }
      me {
        ...AwayPerson
      }
      mySessions {
        id
        device
        network
        since
        lastUsedAt
        isThisOne
      }
      myApiTokens {
        id
        name
        scopes
        createdOn
        expiresOn
        lastUsedOn
        isExpired
      }
    }
  `,
  [awayPerson],
);

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor($password: String) {
    beginSecondFactor(password: $password) {
      secret
      qrCode
    }
  }
`);

const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor($password: String) {
    removeSecondFactor(password: $password)
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

const CreateToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input)
  }
`);

const RevokeToken = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);

export type Account = ResultOf<typeof MyAccount>['myAccount'];
export type SignedIn = ResultOf<typeof MyAccount>['mySessions'][number];
export type ApiToken = ResultOf<typeof MyAccount>['myApiTokens'][number];
export type TokenScope = ApiToken['scopes'][number];
export type Setup = ResultOf<typeof BeginSecondFactor>['beginSecondFactor'];

/** When one is away, what one signs in with, where one is signed in, and which programs act in one's name. */
export const accountQuery = queryOptions({ queryKey: ['account'], queryFn: () => ask(MyAccount) });

export const changePassword = (input: { current: string; password: string }) =>
  ask(ChangePassword, { input });

export const beginFactor = async (password?: string): Promise<Setup> =>
  (await ask(BeginSecondFactor, { password })).beginSecondFactor;

export const confirmFactor = async (code: string): Promise<readonly string[]> =>
  (await ask(ConfirmSecondFactor, { code })).confirmSecondFactor;

export const removeFactor = (password?: string) => ask(RemoveSecondFactor, { password });

export const endSession = (id: string) => ask(EndSession, { id });

export const endOtherSessions = () => ask(EndOtherSessions);

export const createToken = async (input: {
  name: string;
  scopes: TokenScope[];
  expiresOn: string;
}): Promise<string> => (await ask(CreateToken, { input })).createApiToken;

export const revokeToken = (id: string) => ask(RevokeToken, { id });
