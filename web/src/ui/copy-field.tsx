import { useRef, useState } from 'react';
import { useAnnounce } from './announcer.js';
import { Button } from './button.js';
import { Field } from './field.js';

interface CopyFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** What the button says, and what is said afterwards. */
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** A text to take along: shown once, with a button that copies it. */
export function CopyField({ label, hint, text, copy, copied, notCopied }: CopyFieldProps) {
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string>();
  const take = async () => {
    // Without a secure connection browsers have no clipboard: then the text is marked for the keys.
    const isCopied = await (navigator.clipboard as Clipboard | undefined)
      ?.writeText(text)
      .then(() => true)
      .catch(() => false);
    if (!isCopied) field.current?.select();
    const result = isCopied ? copied : notCopied;
    setSaid(result);
    announce(result);
  };
  return (
    <>
      <Field label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            className="kern-form-input__input"
            value={text}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" onClick={() => void take()}>
          {copy}
        </Button>
      </div>
      {said && <p className="kern-body">{said}</p>}
    </>
  );
}
