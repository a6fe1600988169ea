import { useId } from 'react';
import { useWords } from '../../words/words.js';
import { accountWords } from './words.js';

const SCOPES = ['READ', 'REPORT', 'PLAN', 'ADMINISTER'] as const;

/** What a token may be used for, in plain words. */
export function ScopeChoice({ error }: { readonly error?: string }) {
  const { t } = useWords(accountWords);
  const group = useId();
  return (
    <fieldset className="kern-fieldset" aria-describedby={error && `${group}-error`}>
      <legend className="kern-label">{t('tokens.scopes')}</legend>
      <div className="kern-fieldset__body">
        {SCOPES.map((scope) => (
          <div key={scope} className="kern-form-check">
            <input
              type="checkbox"
              id={`${group}-${scope}`}
              name="scopes"
              value={scope}
              className="kern-form-check__checkbox"
              aria-invalid={error ? true : undefined}
            />
            <label className="kern-label" htmlFor={`${group}-${scope}`}>
              {t(`tokens.scope.${scope}`)}: {t(`tokens.scope.${scope}.text`)}
            </label>
          </div>
        ))}
      </div>
      {error && (
        <p className="kern-error" id={`${group}-error`} role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
