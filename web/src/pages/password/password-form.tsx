import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { entryOf } from '../../ui/form-entry.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';
import { setPassword } from '../sign-in/sign-in-data.js';
import { NewPassword } from './new-password.js';

/** A new password by a link; what does not do stands beside it, and what was typed stays. */
export function PasswordForm({ token, onDone }: { readonly token: string; onDone(): void }) {
  const { t } = useWords(accountWords);
  const [missing, setMissing] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (password: string) => setPassword({ token, password }),
    onSuccess: onDone,
    onError: () => form.current?.querySelector<HTMLElement>('input')?.focus(),
  });
  const refusal = findApiError(error);
  const isWorthless = refusal?.field === 'token';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = entryOf(new FormData(event.currentTarget), 'password');
    setMissing(password ? undefined : t('password.missing'));
    if (password) mutate(password);
  };
  if (isWorthless)
    return (
      <Notice ref={(notice) => notice?.focus()} kind="danger" title={refusal.message} isAlert>
        <p>
          <Link to="/passwort" hash="" className="kern-link">
            {t('password.again')}
          </Link>
        </p>
      </Notice>
    );
  const fault = missing ?? (refusal?.field === 'password' ? refusal.message : undefined);
  return (
    <form ref={form} className="rf-form rf-form--narrow" noValidate onSubmit={submit}>
      {error && !fault && <Notice kind="danger" title={failureText(error, t('app.offline.text'))} isAlert />}
      <NewPassword error={fault} />
      <div>
        <Button kind="primary" type="submit" busy={isPending}>
          {t('password.set')}
        </Button>
      </div>
    </form>
  );
}
