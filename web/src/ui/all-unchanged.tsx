import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';

/** A measure for which what was reported last still holds. */
export interface Unchanged {
  readonly id: string;
  readonly name: string;
  readonly lastSaid: {
    readonly selfAssessment: 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';
    readonly text: string;
  } | null;
}

interface AllUnchangedProps<Result> {
  readonly measures: readonly Unchanged[];
  /** What is asked, and what the button says. */
  readonly title: string;
  readonly yes: string;
  confirm(measureIds: string[]): Promise<Result>;
  onDone(result: Result, count: number): void | Promise<void>;
}

/** "Unchanged" for everything at once; what is confirmed is listed before. */
export function AllUnchanged<Result>({ measures, title, yes, confirm, onDone }: AllUnchangedProps<Result>) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = measures.length;
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => confirm(measures.map(({ id }) => id)),
    onSuccess: async (result) => {
      setOpen(false);
      await onDone(result, count);
    },
  });
  if (count < 2) return null;
  const open = () => {
    reset();
    setOpen(true);
  };
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={open}>{t('day.all', { count })}</Button>
      {isOpen && (
        <Dialog
          title={title}
          onClose={close}
          footer={
            <>
              <Button kind="tertiary" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button kind="primary" busy={isPending} onClick={() => mutate()}>
                {yes}
              </Button>
            </>
          }
        >
          <p className="kern-body">{t('day.all.text')}</p>
          <ul className="rf-list">
            {measures.map(({ id, name, lastSaid }) => (
              <li key={id}>
                <strong>{name}</strong>
                {lastSaid && (
                  <>
                    : {t(`assessment.${lastSaid.selfAssessment}`)}. {lastSaid.text}
                  </>
                )}
              </li>
            ))}
          </ul>
          {error && <Failure error={error} />}
        </Dialog>
      )}
    </>
  );
}
