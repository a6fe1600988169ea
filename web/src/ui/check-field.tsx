import { useId } from 'react';

interface CheckFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A box to tick with its name beside it, and below what it means. */
export function CheckField({ label, hint, error, isOn, onChange }: CheckFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'kern-form-input--error' : undefined}>
      <div className="kern-form-check">
        <input
          id={id}
          type="checkbox"
          className="kern-form-check__checkbox"
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint && (
        <p className="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
