import { useNavigate, useSearch } from '@tanstack/react-router';
import { Field } from '../../ui/field.js';
import { useWords } from '../../words/words.js';
import { indicatorsWords } from './words.js';

/** Shows the figures as they were known on a day. */
export function StandField() {
  const { t } = useWords(indicatorsWords);
  const navigate = useNavigate({ from: '/indikatoren/$id' });
  const { stand } = useSearch({ from: '/signedIn/indikatoren/$id' });
  return (
    <div className="rf-indicator-choice rf-no-print">
      <Field label={t('indicator.stand')} hint={t('indicator.stand.hint')} isOptional>
        {(control) => (
          <input
            {...control}
            type="date"
            key={stand}
            defaultValue={stand}
            className="kern-form-input__input"
            onBlur={({ target }) =>
              target.value !== (stand ?? '') &&
              void navigate({
                search: (before) => ({ ...before, stand: target.value || undefined }),
                resetScroll: false,
              })
            }
          />
        )}
      </Field>
    </div>
  );
}
