import { useId } from 'react';
import type { Office } from './offices-data.js';

interface OfficeChecksProps {
  readonly legend: string;
  readonly error?: string;
  readonly offices: readonly Office[];
  readonly value: readonly string[];
  onChange(ids: string[]): void;
}

/** Several offices, ticked in a list. */
export function OfficeChecks({ legend, error, offices, value, onChange }: OfficeChecksProps) {
  const id = useId();
  return (
    <fieldset className="kern-fieldset" aria-describedby={error && `${id}-error`}>
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        {offices.map((office) => (
          <div key={office.id} className="kern-form-check">
            <input
              className="kern-form-check__checkbox"
              type="checkbox"
              id={`${id}-${office.id}`}
              aria-invalid={error ? true : undefined}
              checked={value.includes(office.id)}
              onChange={({ target }) =>
                onChange(
                  offices
                    .filter((one) => (one.id === office.id ? target.checked : value.includes(one.id)))
                    .map((one) => one.id),
                )
              }
            />
            <label className="kern-label" htmlFor={`${id}-${office.id}`}>
              {office.code ? `${office.code} ${office.name}` : office.name}
            </label>
          </div>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="kern-error">
          <span className="kern-body">{error}</span>
        </p>
      )}
    </fieldset>
  );
}
