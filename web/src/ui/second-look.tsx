import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/words.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';

interface SecondLookProps {
  readonly title: string;
  /** The word on the button that does it; none where there is nothing to be done. */
  readonly action?: string;
  /** What will happen, and what has to be entered for it. */
  readonly children: ReactNode;
  /** It cannot be done yet: something else is still under way. */
  readonly isHeld?: boolean;
  /** Throws what the service refuses; gives nothing where an entry is missing that was just told beside its field. */
  onConfirm(): Promise<unknown> | undefined;
  onClose(): void;
}

/** Says what something means before it is done. What was entered and what was refused stay in the window. */
export function SecondLook({ title, action, children, isHeld, onConfirm, onClose }: SecondLookProps) {
  const { t } = useWords();
  const { mutate, isPending, error } = useMutation({ mutationFn: (work: Promise<unknown>) => work });
  const confirm = () => {
    const work = onConfirm();
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
          {action && (
            <Button kind="primary" busy={isPending || isHeld} onClick={confirm}>
              {action}
            </Button>
          )}
        </>
      }
    >
      {children}
      {isPending && <Loading />}
      {error && <Failure error={error} />}
    </Dialog>
  );
}

interface AskFirstProps<Result> extends Pick<SecondLookProps, 'title' | 'action' | 'children' | 'isHeld'> {
  /** What the button says that opens the window, and how it is called where that alone does not tell it apart. */
  readonly open: string;
  readonly openLabel?: string;
  readonly kind?: 'primary' | 'secondary' | 'tertiary';
  /** Throws what the service refuses. */
  onConfirm(): Promise<Result>;
  /** After the window was closed, so that the focus is back before there is news. */
  onDone?(result: Result): unknown;
}

/** A button for what should not happen by mistake: asks first. */
export function AskFirst<Result>({
  open,
  openLabel,
  kind,
  onConfirm,
  onDone,
  ...look
}: AskFirstProps<Result>) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind={kind} aria-label={openLabel} onClick={() => setOpen(true)}>
        {open}
      </Button>
      {isOpen && (
        <SecondLook
          {...look}
          onClose={close}
          onConfirm={async () => {
            const result = await onConfirm();
            close();
            await onDone?.(result);
          }}
        />
      )}
    </>
  );
}
