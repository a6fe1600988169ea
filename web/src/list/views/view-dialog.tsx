import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { useWords } from '../../words/words.js';
import { listWords } from '../words.js';

export interface ViewWished {
  readonly name: string;
  readonly isDefault: boolean;
}

interface ViewDialogProps {
  readonly title: string;
  readonly initial: ViewWished;
  save(wished: ViewWished): Promise<unknown>;
  /** Takes the view away; only where there is one already. */
  remove?(): Promise<unknown>;
  onClose(): void;
}

/** The name of a view, and whether the list opens with it. What was entered stays when it fails. */
export function ViewDialog({ title, initial, save, remove, onClose }: ViewDialogProps) {
  const { t } = useWords(listWords);
  const form = useId();
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: onClose,
  });
  const refusal = findApiError(error);
  const isOfName = refusal?.field === 'name';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const entries = new FormData(event.currentTarget);
    const name = entryOf(entries, 'name').trim();
    setMissing(name === '');
    if (name !== '') mutate(() => save({ name, isDefault: entries.has('standard') }));
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button kind="tertiary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          {remove && (
            <Button busy={isPending} onClick={() => mutate(remove)}>
              {t('list.views.remove')}
            </Button>
          )}
          <Button kind="primary" type="submit" form={form} busy={isPending}>
            {t('list.views.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="rf-form" noValidate onSubmit={submit}>
        {error && !isOfName && <Failure error={error} />}
        <Field
          label={t('list.views.name')}
          error={isMissing ? t('list.views.name.missing') : isOfName ? refusal.message : undefined}
        >
          {(control) => (
            <input
              {...control}
              name="name"
              defaultValue={initial.name}
              maxLength={80}
              autoComplete="off"
              className="kern-form-input__input"
            />
          )}
        </Field>
        <div className="rf-list-boxes">
          <label>
            <input type="checkbox" name="standard" defaultChecked={initial.isDefault} />
            {t('list.views.default')}
          </label>
        </div>
      </form>
    </Dialog>
  );
}
