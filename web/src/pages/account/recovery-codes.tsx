import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';

/** The recovery codes, this one time. */
export function RecoveryCodes({ codes, onDone }: { readonly codes: readonly string[]; onDone(): void }) {
  const { t } = useWords(accountWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="rf-second-look">
      <h3 ref={heading} tabIndex={-1} className="kern-title">
        {t('factor.recovery')}
      </h3>
      <p className="kern-body rf-text">{t('factor.recovery.text')}</p>
      <ul className="rf-codes" aria-label={t('factor.recovery')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="rf-actions">
        <Button kind="primary" onClick={onDone}>
          {t('factor.recovery.done')}
        </Button>
        <Button onClick={() => window.print()}>{t('app.print')}</Button>
      </div>
    </div>
  );
}
