import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { failureText } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';

interface CodeFormProps<Result> {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** Whether only digits will do; otherwise a recovery code may be typed too. */
  readonly onlyDigits?: boolean;
  /** What stands above the field. */
  readonly children: ReactNode;
  act(code: string): Promise<Result>;
  onDone(result: Result): void;
}

/** Takes a code of the second factor; what is wrong stands at the field, which keeps the focus. */
export function CodeForm<Result>(props: CodeFormProps<Result>) {
  const { label, hint, submit, onlyDigits = false, children, act, onDone } = props;
  const { t } = useWords(accountWords);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onError: (error) => {
      setProblem(failureText(error, t('app.offline.text')));
      field.current?.focus();
    },
  });
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = entryOf(new FormData(event.currentTarget), 'code').trim();
    setProblem(code ? undefined : t('signIn.code.missing'));
    if (code) mutate(code);
  };
  return (
    <form className="rf-form rf-form--narrow" noValidate onSubmit={send}>
      {children}
      <Field label={label} hint={hint} error={problem}>
        {(control) => (
          <input
            {...control}
            ref={field}
            name="code"
            inputMode={onlyDigits ? 'numeric' : undefined}
            autoComplete="one-time-code"
            autoCapitalize="none"
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
  );
}
