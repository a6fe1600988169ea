import { useId } from 'react';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import type { Guide } from './imports-data.js';
import { administrationWords } from './words.js';

type Said = Readonly<Record<string, string>>;

interface FileOptionsProps {
  readonly guide: Guide;
  readonly said: Said;
  onSay(said: Said): void;
}

/** What the file does not say itself; most files need none of it. */
export function FileOptions({ guide, said, onSay }: FileOptionsProps) {
  const { t } = useWords(administrationWords);
  const id = useId();
  return (
    <details>
      <summary className="kern-body">{t('imports.options')}</summary>
      <div className="rf-form">
        {guide.options.map(({ name, title, meaning, isYes }) =>
          isYes ? (
            <div key={name} className="kern-form-check">
              <input
                type="checkbox"
                id={`${id}-${name}`}
                className="kern-form-check__checkbox"
                checked={said[name] === 'yes'}
                onChange={({ target }) => onSay({ ...said, [name]: target.checked ? 'yes' : '' })}
              />
              <label className="kern-label" htmlFor={`${id}-${name}`}>
                {meaning}
              </label>
            </div>
          ) : (
            <Field key={name} label={title} hint={meaning} isOptional>
              {(control) => (
                <input
                  {...control}
                  className="kern-form-input__input"
                  maxLength={300}
                  value={said[name] ?? ''}
                  onChange={({ target }) => onSay({ ...said, [name]: target.value })}
                />
              )}
            </Field>
          ),
        )}
      </div>
    </details>
  );
}
