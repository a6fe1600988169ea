import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { endStrategy, type FullStrategy } from './strategy-data.js';
import { strategyWords } from './words.js';

interface EndStrategyProps {
  readonly strategy: FullStrategy;
  onDone(news: string): Promise<void>;
}

/** Ends a strategy for good, with a second look and a reason. */
export function EndStrategy({ strategy, onDone }: EndStrategyProps) {
  const { t } = useWords(strategyWords);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [endedOn, setEndedOn] = useState('');
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () =>
      endStrategy({
        id: strategy.id,
        version: strategy.version,
        reason: reason.trim(),
        endedOn: endedOn || null,
      }),
    onSuccess: async () => {
      setOpen(false);
      await onDone(t('strategy.news.ended'));
    },
  });
  const refusal = findApiError(error);
  const faultOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        kind="tertiary"
        onClick={() => {
          reset();
          setOpen(true);
        }}
      >
        {t('strategy.end')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('strategy.end.title')}
          onClose={close}
          footer={
            <>
              <Button kind="tertiary" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button kind="primary" busy={isPending} onClick={() => mutate()}>
                {t('strategy.end.yes')}
              </Button>
            </>
          }
        >
          <div className="rf-form">
            <p className="kern-body">{t('strategy.end.text')}</p>
            <Field label={t('strategy.end.reason')} error={faultOf('reason')}>
              {(control) => (
                <textarea
                  {...control}
                  rows={3}
                  maxLength={500}
                  className="kern-form-input__input"
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              )}
            </Field>
            <Field label={t('strategy.end.on')} isOptional error={faultOf('endedOn')}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  className="kern-form-input__input"
                  value={endedOn}
                  onChange={({ target }) => setEndedOn(target.value)}
                />
              )}
            </Field>
            {error && !refusal?.field && <Failure error={error} />}
          </div>
        </Dialog>
      )}
    </>
  );
}
