import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { useNews } from '../../ui/news.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';
import { NewPassword } from '../password/new-password.js';
import { type Account, changePassword } from './account-data.js';

/** Another password, with the old one. */
export function ChangePassword({ account }: { readonly account: Account }) {
  const { news, tell } = useNews();
  const { t } = useWords(accountWords);
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      form.current?.reset();
      return tell(t('account.password.news'));
    },
  });
  const refusal = findApiError(error);
  const faultOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = new FormData(event.currentTarget);
    if (!isPending) mutate({ current: entryOf(entries, 'current'), password: entryOf(entries, 'password') });
  };
  const hasFault = faultOf('current') ?? faultOf('password');
  return (
    <section aria-labelledby="password">
      <h2 id="password" className="kern-heading-medium">
        {t('account.password')}
      </h2>
      {news}
      {account.hasPassword ? (
        <form ref={form} className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
          {error && !hasFault && (
            <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />
          )}
          <Field label={t('account.password.current')} error={faultOf('current')}>
            {(control) => (
              <input
                {...control}
                name="current"
                type="password"
                autoComplete="current-password"
                className="kern-form-input__input"
              />
            )}
          </Field>
          <NewPassword error={faultOf('password')} />
          <div>
            <Button type="submit" busy={isPending}>
              {t('account.password.save')}
            </Button>
          </div>
        </form>
      ) : (
        <p className="kern-body rf-text">{t('account.byLink')}</p>
      )}
    </section>
  );
}
