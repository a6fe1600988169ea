import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
import { useWords } from '../../../words/words.js';

/** What every window over the meeting gets. */
export interface WindowProps<Meeting> {
  readonly meeting: Meeting;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

interface WorkDialogProps {
  readonly title: string;
  readonly send: string;
  readonly done: string;
  readonly children: ReactNode;
  /** Undefined where something is missing that was just told. */
  act(): Promise<unknown> | undefined;
  onClose(): void;
  onDone(news: string): Promise<void>;
}

/** A window for one piece of work. What was entered stays when it fails. */
export function WorkDialog({ title, send, done, children, act, onClose, onDone }: WorkDialogProps) {
  const { t } = useWords();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (work: Promise<unknown>) => work,
    onSuccess: () => onDone(done),
  });
  const submit = () => {
    const work = act();
    if (work) mutate(work);
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
          <Button kind="primary" busy={isPending} onClick={submit}>
            {send}
          </Button>
        </>
      }
    >
      <div className="rf-form">
        {error && <Failure error={error} />}
        {children}
      </div>
    </Dialog>
  );
}
