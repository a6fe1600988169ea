import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons at its foot; none where they stand in its content. */
  readonly footer: ReactNode;
  onClose(): void;
}

/** A window over the page, open as long as it is there; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, children, footer, onClose }: DialogProps) {
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = place.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // What opened it can be gone with what was done: then the page has it, and not the address bar
      const back = before instanceof HTMLElement && before.isConnected ? before : pageContent();
      back?.focus();
    };
  }, []);
  return (
    <dialog
      ref={place}
      className="kern-dialog rf-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="kern-dialog__header">
        <h2 id={id} className="kern-title kern-title--large">
          {title}
        </h2>
      </div>
      <div className="kern-dialog__body">{children}</div>
      {footer && <div className="kern-dialog__footer">{footer}</div>}
    </dialog>
  );
}

const pageContent = () => document.getElementById('inhalt');
