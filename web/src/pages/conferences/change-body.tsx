import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { changeBody, type FullBody } from './body-data.js';
import { conferencesWords } from './words.js';

const rhythms = ['MONTHLY', 'SIX_WEEKLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'ON_DEMAND'] as const;

interface ChangeBodyProps {
  readonly body: FullBody;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

/** Changes how a body is called and when it meets. */
export function ChangeBody({ body, onClose, onDone }: ChangeBodyProps) {
  const { t } = useWords(conferencesWords);
  const [seen] = useState(body.version);
  const [name, setName] = useState(body.name);
  const [rhythm, setRhythm] = useState(body.rhythm);
  const [notice, setNotice] = useState(String(body.noticeDays ?? ''));
  const [isPublic, setPublic] = useState(body.isPublic);
  const [active, setActive] = useState(body.active);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      changeBody({
        id: body.id,
        version: seen,
        name: name.trim(),
        rhythm,
        noticeDays: notice.trim() === '' ? null : Number(notice),
        isPublic,
        active,
      }),
    onSuccess: () => {
      onClose();
      return onDone(t('body.changed'));
    },
  });
  const days = Number(notice);
  const isNotice = notice.trim() === '' || (Number.isInteger(days) && days >= 1 && days <= 60);
  return (
    <Dialog
      title={t('body.change')}
      onClose={onClose}
      footer={
        <>
          <Button kind="tertiary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button kind="primary" busy={isPending} onClick={() => name.trim() && isNotice && mutate()}>
            {t('body.save')}
          </Button>
        </>
      }
    >
      <div className="rf-form">
        {error && <Failure error={error} />}
        <Field label={t('body.name')} error={name.trim() ? undefined : t('body.nameMissing')}>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              className="kern-form-input__input"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={t('conferences.rhythm')}>
          {(control) => (
            <Select
              {...control}
              value={rhythm}
              onChange={({ target }) => setRhythm(rhythms.find((one) => one === target.value) ?? rhythm)}
            >
              {rhythms.map((one) => (
                <option key={one} value={one}>
                  {t(`rhythm.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          label={t('body.noticeDays')}
          hint={t('body.noticeDays.hint')}
          error={isNotice ? undefined : t('body.noticeDays.wrong')}
          isOptional
        >
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              className="kern-form-input__input"
              value={notice}
              onChange={({ target }) => setNotice(target.value)}
            />
          )}
        </Field>
        <Check id="body-public" label={t('body.public.yes')} isChecked={isPublic} onChange={setPublic} />
        <Check id="body-active" label={t('body.active.yes')} isChecked={active} onChange={setActive} />
      </div>
    </Dialog>
  );
}

interface CheckProps {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  onChange(isChecked: boolean): void;
}

export function Check({ id, label, isChecked, onChange }: CheckProps) {
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
