import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql } from '../../api/graphql.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Light, type LightName } from '../../ui/light.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { lightsByWeight } from './light-counts.js';
import type { StrategyRow } from './summary-data.js';
import { summaryWords } from './words.js';

const OverrideStrategyLight = graphql(`
  mutation OverrideStrategyLight($input: OverrideStrategyLightInput!) {
    overrideStrategyLight(input: $input) {
      id
    }
  }
`);

interface SetLightProps {
  readonly row: StrategyRow;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

/** Sets the light of a strategy by hand, with the reason that is printed beside it; or gives it back to the rule. */
export function SetLight({ row: { strategy, light: shown }, onClose, onDone }: SetLightProps) {
  const { t } = useWords(summaryWords);
  const before = strategy.lightOverride;
  const formId = useId();
  const [light, setLight] = useState<LightName | ''>(before?.light ?? '');
  const [reason, setReason] = useState(before?.reason ?? '');
  const [isSecondLook, setSecondLook] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (next: LightName | null) =>
      ask(OverrideStrategyLight, {
        input: {
          strategyId: strategy.id,
          version: before?.version,
          light: next,
          reason: next ? reason : undefined,
        },
      }),
    onSuccess: async (_, next) => {
      onClose();
      await onDone(t(next ? 'summary.set.done' : 'summary.set.back.done', { title: strategy.title }));
    },
  });
  const refusal = findApiError(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const isWhole = light !== '' && reason.trim().length >= 3;
    setMissing(!isWhole);
    if (!isWhole) return;
    if (isSecondLook) mutate(light);
    else setSecondLook(true);
  };
  return (
    <Dialog
      title={t('summary.set.title', { title: strategy.title })}
      onClose={onClose}
      footer={
        <>
          <Button kind="tertiary" onClick={isSecondLook ? () => setSecondLook(false) : onClose}>
            {t(isSecondLook ? 'summary.set.edit' : 'app.cancel')}
          </Button>
          {before && !isSecondLook && (
            <Button busy={isPending} onClick={() => mutate(null)}>
              {t('summary.set.back')}
            </Button>
          )}
          <Button kind="primary" type="submit" form={formId} busy={isPending}>
            {t(isSecondLook ? 'summary.set.yes' : 'summary.set.look')}
          </Button>
        </>
      }
    >
      <form id={formId} className="rf-form" noValidate onSubmit={submit}>
        <p className="kern-body">{t('summary.rule', { text: shown.text })}</p>
        {isSecondLook && light !== '' ? (
          <div className="rf-said">
            <p className="kern-body">{t('summary.set.printed')}</p>
            <p className="rf-headline">
              <Light light={light} />
            </p>
            <p className="kern-body">{reason}</p>
          </div>
        ) : (
          <>
            <Field
              label={t('summary.set.light')}
              error={isMissing && light === '' ? t('summary.set.light.missing') : undefined}
            >
              {(control) => (
                <Select
                  {...control}
                  value={light}
                  onChange={({ target }) =>
                    setLight(lightsByWeight.find(([name]) => name === target.value)?.[0] ?? '')
                  }
                >
                  <option value="">{t('form.reasonCode.choose')}</option>
                  {lightsByWeight.map(([name]) => (
                    <option key={name} value={name}>
                      {t(`light.${name}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field
              label={t('summary.set.reason')}
              hint={t('summary.set.reason.hint')}
              error={
                isMissing && reason.trim().length < 3
                  ? t('summary.set.reason.missing')
                  : refusal?.field === 'reason'
                    ? refusal.message
                    : undefined
              }
            >
              {(control) => (
                <textarea
                  {...control}
                  className="kern-form-input__input"
                  maxLength={500}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
          </>
        )}
        {error && refusal?.field !== 'reason' && <Failure error={error} />}
      </form>
    </Dialog>
  );
}
