import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { type LockSearch, lockSearch, lockSorts, lockStates } from './lock-search.js';
import { lockBodiesQuery } from './locks-data.js';
import { spendingLocksWords } from './words.js';

/** Which locks, in which order; kept in the address. */
export function LockChoice({ search }: { readonly search: LockSearch }) {
  const { t } = useWords(spendingLocksWords);
  const navigate = useNavigate();
  const { data: bodies } = useQuery(lockBodiesQuery);
  const choose = (changes: Record<string, unknown>) =>
    void navigate({
      to: '/sperrvermerke',
      search: lockSearch({ ...search, ...changes }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="rf-search" role="group" aria-label={t('locks.filter')}>
      <Field label={t('locks.state')}>
        {(control) => (
          <Select
            {...control}
            value={search.stand ?? ''}
            onChange={({ target }) => choose({ stand: target.value })}
          >
            <option value="">{t('locks.state.open')}</option>
            {lockStates.map((state) => (
              <option key={state} value={state}>
                {t(`lock.${state}`)}
              </option>
            ))}
            <option value="alle">{t('locks.state.all')}</option>
          </Select>
        )}
      </Field>
      <Field label={t('locks.year')}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={2000}
            max={2199}
            className="kern-form-input__input"
            defaultValue={search.jahr}
            key={search.jahr}
            onChange={({ target }) => {
              if (target.value === '' || target.value.length === 4) choose({ jahr: target.value });
            }}
          />
        )}
      </Field>
      <Field label={t('locks.body')}>
        {(control) => (
          <Select
            {...control}
            value={search.gremium ?? ''}
            onChange={({ target }) => choose({ gremium: target.value })}
          >
            <option value="">{t('locks.body.all')}</option>
            {bodies?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('locks.sort')}>
        {(control) => (
          <Select
            {...control}
            value={search.sortierung ?? 'YEAR'}
            onChange={({ target }) =>
              choose({ sortierung: target.value === 'YEAR' ? undefined : target.value })
            }
          >
            {lockSorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`locks.sort.${sort}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
