import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { CopyField } from '../../ui/copy-field.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';

/** A token, this one time. */
export function MadeToken({ token, onDone }: { readonly token: string; onDone(): void }) {
  const { t } = useWords(accountWords);
  const warning = useRef<HTMLDivElement>(null);
  useEffect(() => warning.current?.focus(), []);
  return (
    <div className="rf-second-look">
      <Notice ref={warning} kind="warning" title={t('tokens.once')}>
        <p className="kern-body">{t('tokens.once.text')}</p>
      </Notice>
      <CopyField
        label={t('tokens.token')}
        hint={t('tokens.token.hint')}
        text={token}
        copy={t('tokens.copy')}
        copied={t('tokens.copied')}
        notCopied={t('tokens.notCopied')}
      />
      <div className="rf-actions">
        <Button onClick={onDone}>{t('tokens.kept')}</Button>
      </div>
    </div>
  );
}
