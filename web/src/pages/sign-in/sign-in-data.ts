import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';
import { forgetWhatWasLoaded, meQuery } from '../../api/me.js';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input)
  }
`);

const SignInByLink = graphql(`
  mutation SignInByLink($token: String!) {
    signInByLink(token: $token)
  }
`);

const EnterSignInCode = graphql(`
  mutation EnterSignInCode($code: String!) {
    enterSignInCode(code: $code)
  }
`);

const RequestSignInLink = graphql(`
  mutation RequestSignInLink($input: AskForMailInput!) {
    requestSignInLink(input: $input)
  }
`);

const RequestPasswordReset = graphql(`
  mutation RequestPasswordReset($input: AskForMailInput!) {
    requestPasswordReset(input: $input)
  }
`);

const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input)
  }
`);

const SignInOptions = graphql(`
  query SignInByMail {
    signInOptions {
      byMail
      publicPages
    }
  }
`);

export type Step = ResultOf<typeof SignIn>['signIn'];

export const signIn = async (input: { email: string; password: string }): Promise<Step> =>
  (await ask(SignIn, { input })).signIn;

export const signInByLink = async (token: string): Promise<Step> =>
  (await ask(SignInByLink, { token })).signInByLink;

export const enterCode = async (code: string): Promise<Step> =>
  (await ask(EnterSignInCode, { code })).enterSignInCode;

export const requestLink = (email: string) => ask(RequestSignInLink, { input: { email } });

export const requestReset = (email: string) => ask(RequestPasswordReset, { input: { email } });

export const setPassword = (input: { token: string; password: string }) => ask(SetPassword, { input });

/** Whether mails can be sent, and whether there are pages for everybody. */
export const optionsQuery = queryOptions({
  queryKey: ['signInByMail'],
  queryFn: async () => (await ask(SignInOptions)).signInOptions,
});

/** What follows a sign-in: nothing of whoever was here before stays, and one is where one wanted to go. */
export function useArrival(destination = '/mein-tag'): () => Promise<void> {
  const router = useRouter();
  const queries = useQueryClient();
  return async () => {
    forgetWhatWasLoaded(queries);
    await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    await router.navigate({ href: destination });
  };
}
