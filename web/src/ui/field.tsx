import { type ReactNode, useId } from 'react';
import { useWords } from '../words/words.js';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isOptional?: boolean;
  /** The control; what it gets ties label, hint and error to it. */
  readonly children: (control: Control) => ReactNode;
}

interface Control {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A labelled control with its hint and, right beside it, what is wrong with it. */
export function Field({ label, hint, error, isOptional, children }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`kern-form-input ${error ? 'kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {isOptional && <span className="kern-label__optional"> – {t('form.optional')}</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
