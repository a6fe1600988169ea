import { useId, useState } from 'react';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { accountWords } from '../account/words.js';

/** A field for a new password, which can be shown: whoever sees what they type dares more words. */
export function NewPassword({ error }: { readonly error?: string }) {
  const { t } = useWords(accountWords);
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <Field label={t('password.new')} hint={t('password.new.hint')} error={error}>
        {(control) => (
          <input
            {...control}
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete="new-password"
            autoCapitalize="none"
            spellCheck={false}
            className="kern-form-input__input"
          />
        )}
      </Field>
      <div className="kern-form-check">
        <input
          type="checkbox"
          id={id}
          className="kern-form-check__checkbox"
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          {t('password.show')}
        </label>
      </div>
    </>
  );
}
