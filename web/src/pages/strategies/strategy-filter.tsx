import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { oneOf } from '../../routes/search.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { stages } from './routes.js';
import { fieldsQuery } from './strategies-data.js';
import { strategyWords } from './words.js';

/** Which strategies: kept in the address. */
export function StrategyFilterForm() {
  const { t, locale } = useWords(strategyWords);
  const { suche, feld, stand } = useSearch({ from: '/signedIn/strategien' });
  const navigate = useNavigate();
  const { data: fields } = useQuery(fieldsQuery);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void navigate({
      to: '/strategien',
      search: {
        suche: entryOf(form, 'suche').trim() || undefined,
        feld: entryOf(form, 'feld') || undefined,
        stand: oneOf(stages)(entryOf(form, 'stand')),
      },
    });
  };
  return (
    <form
      role="search"
      className="rf-search rf-search--wide"
      onSubmit={search}
      key={`${suche}${feld}${stand}`}
    >
      <Field label={t('strategies.words')}>
        {(control) => (
          <input
            {...control}
            type="search"
            name="suche"
            defaultValue={suche}
            maxLength={100}
            className="kern-form-input__input"
          />
        )}
      </Field>
      <Field label={t('strategies.field')}>
        {(control) => (
          // Given anew once the fields are there, so that the one of the address is chosen
          <Select {...control} key={fields ? 'loaded' : 'loading'} name="feld" defaultValue={feld ?? ''}>
            <option value="">{t('strategies.field.all')}</option>
            {fields?.map(({ id, nameDe, nameEn }) => (
              <option key={id} value={id}>
                {(locale === 'en' && nameEn) || nameDe}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('strategies.stage')}>
        {(control) => (
          <Select {...control} name="stand" defaultValue={stand ?? ''}>
            <option value="">{t('strategies.stage.all')}</option>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {t(`stage.${stage}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t('strategies.search')}</Button>
    </form>
  );
}
