import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { Failure } from '../../../ui/failure.js';
import { useWords } from '../../../words/words.js';

interface SecondLookProps {
  readonly title: string;
  /** The word on the button that does it. */
  readonly action: string;
  /** What it means. */
  readonly children: ReactNode;
  /** Throws what the service refuses. */
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** Says what something means before it is done. */
export function SecondLook({ title, action, children, onConfirm, onClose }: SecondLookProps) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const confirm = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await onConfirm();
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void confirm()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      {refusal !== undefined && <Failure error={refusal} />}
    </Dialog>
  );
}
