import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { forgetWhatWasLoaded, meQuery } from '../../api/me.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { OtherAccounts } from './other-accounts.js';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input)
  }
`);

/** Signing in; afterwards people are where they wanted to go. What went wrong stands beside the form and stays. */
export function SignInPage() {
  const { t } = useWords();
  const { weiter, grund } = useSearch({ from: '/anmelden' });
  const router = useRouter();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: (input: { email: string; password: string }) => ask(SignIn, { input }),
    onError: (error) => setProblem(failureText(error, t('app.offline.text'))),
    onSuccess: async () => {
      forgetWhatWasLoaded(queries);
      await queries.fetchQuery({ ...meQuery, staleTime: 0 });
      await router.navigate({ href: weiter ?? '/mein-tag' });
    },
  });
  useEffect(() => {
    if (problem) notice.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const input = { email: value(form, 'email').trim(), password: value(form, 'password') };
    setProblem(input.email && input.password ? undefined : t('signIn.missing'));
    if (input.email && input.password) mutate(input);
  };

  return (
    <Page title={t('signIn.title')}>
      <form className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
        <p className="kern-body">{t('signIn.lead')}</p>
        {grund && !problem && (
          <Notice kind="warning" title={t('sso.failed.title')} isAlert>
            <p className="kern-body">{t(`sso.${grund}`)}</p>
          </Notice>
        )}
        {problem && <Notice ref={notice} kind="danger" title={problem} isAlert />}
        <Field label={t('signIn.email')}>
          {(control) => (
            <input
              {...control}
              name="email"
              type="email"
              autoComplete="username"
              className="kern-form-input__input"
            />
          )}
        </Field>
        <Field label={t('signIn.password')}>
          {(control) => (
            <input
              {...control}
              name="password"
              type="password"
              autoComplete="current-password"
              className="kern-form-input__input"
            />
          )}
        </Field>
        <div>
          <Button kind="primary" type="submit" busy={isPending}>
            {t('signIn.submit')}
          </Button>
        </div>
      </form>
      <OtherAccounts returnTo={weiter} />
    </Page>
  );
}

function value(form: FormData, name: string): string {
  const entry = form.get(name);
  return typeof entry === 'string' ? entry : '';
}
