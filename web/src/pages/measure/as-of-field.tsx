import { useNavigate, useSearch } from '@tanstack/react-router';
import { localDay } from '../../routes/search.js';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { measureWords } from './words.js';

/** Any day of the past, to see the measure as it was then. */
export function AsOfField() {
  const { t } = useWords(measureWords);
  const { stand } = useSearch({ from: '/signedIn/massnahmen/$number' });
  const navigate = useNavigate({ from: '/massnahmen/$number' });
  return (
    <Field label={t('measure.asOf')}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="kern-form-input__input"
          defaultValue={stand}
          max={new Date().toISOString().slice(0, 10)}
          onChange={({ target }) => {
            const day = localDay(target.value);
            if (day && day > '2000') void navigate({ search: (before) => ({ ...before, stand: day }) });
          }}
        />
      )}
    </Field>
  );
}
