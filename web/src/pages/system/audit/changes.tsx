import { useInfiniteQuery } from '@tanstack/react-query';
import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { useWords } from '../../../words/words.js';
import { type ChangedType, changedTypes } from '../search.js';
import { systemWords } from '../words.js';
import { auditedChangesQuery, firstDayShown } from './audit-data.js';
import { ChangeEntry } from './change-entry.js';
import { Paged } from './paged.js';
import { type FilterProps, PersonFilter } from './person-filter.js';

/** Who changed what when, every change for itself. */
export function Changes({ search, onChoose }: FilterProps) {
  const { t } = useWords(systemWords);
  const list = useInfiniteQuery(auditedChangesQuery(search));
  const changes = list.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const dayField = (name: 'von' | 'bis', shown: string) => (
    <Field label={t(`audit.${name}`)}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="kern-form-input__input"
          value={shown}
          onChange={({ target }) => onChoose({ [name]: target.value || undefined })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="rf-pair">
        <PersonFilter search={search} onChoose={onChoose} />
        <Field label={t('audit.type')}>
          {(control) => (
            <Select
              {...control}
              value={search.art ?? ''}
              onChange={({ target }) =>
                onChoose({ art: target.value === '' ? undefined : (target.value as ChangedType) })
              }
            >
              <option value="">{t('audit.all')}</option>
              {changedTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`audit.type.${type}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {dayField('von', search.von ?? firstDayShown())}
        {dayField('bis', search.bis ?? '')}
      </div>
      <Paged list={list} total={list.data?.pages[0].totalCount}>
        <ul className="rf-rows">
          {changes.map((change) => (
            <li key={`${change.recordId} ${change.at}`} className="rf-row">
              <ChangeEntry change={change} />
            </li>
          ))}
        </ul>
      </Paged>
    </>
  );
}
