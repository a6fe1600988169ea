import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useWords } from '../../words/words.js';

interface SecondLookProps {
  /** What the button says that opens it. */
  readonly open: string;
  readonly isPrimary?: boolean;
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly busy: boolean;
  onYes(): void;
  readonly children?: ReactNode;
}

/** Asks once more before what cannot be undone. */
export function SecondLook({ open, isPrimary, title, text, yes, busy, onYes, children }: SecondLookProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind={isPrimary ? 'primary' : 'tertiary'} onClick={() => setOpen(true)}>
        {open}
      </Button>
      {isOpen && (
        <Dialog
          title={title}
          onClose={close}
          footer={
            <>
              <Button kind="tertiary" onClick={close}>
                {t('app.cancel')}
              </Button>
              <Button
                kind="primary"
                busy={busy}
                onClick={() => {
                  close();
                  onYes();
                }}
              >
                {yes}
              </Button>
            </>
          }
        >
          <p className="kern-body">{text}</p>
          {children}
        </Dialog>
      )}
    </>
  );
}
