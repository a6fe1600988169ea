import { useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';

/** The address of the calendar, this one time, and a way to take it along. */
export function FeedAddress({ address }: { readonly address: string }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    // Without a secure connection browsers have no clipboard: then the address is marked for the keys.
    const isCopied = await (navigator.clipboard as Clipboard | undefined)
      ?.writeText(address)
      .then(() => true)
      .catch(() => false);
    if (!isCopied) field.current?.select();
    setCopied(isCopied === true);
    announce(t(isCopied ? 'feed.copied' : 'feed.notCopied'));
  };
  return (
    <div className="rf-second-look">
      <Field label={t('feed.address')} hint={t('feed.address.hint')}>
        {(control) => (
          <input
            {...control}
            ref={field}
            readOnly
            className="kern-form-input__input"
            value={address}
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <div className="rf-actions">
        <Button kind="primary" onClick={() => void copy()}>
          {t('feed.copy')}
        </Button>
      </div>
      {copied !== undefined && <p className="kern-body">{t(copied ? 'feed.copied' : 'feed.notCopied')}</p>}
    </div>
  );
}
