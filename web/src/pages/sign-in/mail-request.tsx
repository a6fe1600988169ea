import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';

interface MailRequestProps {
  readonly lead: string;
  readonly submit: string;
  readonly request: (email: string) => Promise<unknown>;
}

/** Asks for a mail. The answer is the same for every address. */
export function MailRequest({ lead, submit, request }: MailRequestProps) {
  const { t } = useWords(accountWords);
  const [problem, setProblem] = useState<string>();
  const done = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: request,
    onError: (error) => {
      setProblem(failureText(error, t('app.offline.text')));
      field.current?.focus();
    },
  });
  useEffect(() => {
    if (isSuccess) done.current?.focus();
  }, [isSuccess]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const email = entryOf(new FormData(event.currentTarget), 'email').trim();
    setProblem(email ? undefined : t('mailRequest.email.missing'));
    if (email) mutate(email);
    else field.current?.focus();
  };
  return (
    <>
      {isSuccess ? (
        <Notice ref={done} kind="success" title={t('mailRequest.done')}>
          <p className="kern-body">{t('mailRequest.done.text')}</p>
        </Notice>
      ) : (
        <form className="rf-form rf-form--narrow" noValidate onSubmit={onSubmit}>
          <p className="kern-body">{lead}</p>
          <Field label={t('signIn.email')} error={problem}>
            {(control) => (
              <input
                {...control}
                ref={field}
                name="email"
                type="email"
                autoComplete="username"
                className="kern-form-input__input"
              />
            )}
          </Field>
          <div>
            <Button kind="primary" type="submit" busy={isPending}>
              {submit}
            </Button>
          </div>
        </form>
      )}
      <p>
        <Link to="/anmelden" search={{}} className="kern-link">
          {t('mailRequest.toSignIn')}
        </Link>
      </p>
    </>
  );
}
