import { useInfiniteQuery } from '@tanstack/react-query';
import { Field } from '../../../ui/field.js';
import { Select } from '../../../ui/select.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useWords } from '../../../words/words.js';
import { type AccountEventKind, accountEventKinds } from '../search.js';
import { systemWords } from '../words.js';
import { accountEventsQuery } from './audit-data.js';
import { Paged } from './paged.js';
import { type FilterProps, PersonFilter } from './person-filter.js';

/** Sign-ins, failures and changes of accounts, as long as they are kept. */
export function AccountEvents({ search, onChoose }: FilterProps) {
  const { t, time } = useWords(systemWords);
  const list = useInfiniteQuery(accountEventsQuery(search));
  const events = list.data?.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <div className="rf-pair">
        <PersonFilter search={search} onChoose={onChoose} />
        <Field label={t('audit.event')}>
          {(control) => (
            <Select
              {...control}
              value={search.ereignis ?? ''}
              onChange={({ target }) =>
                onChoose({ ereignis: target.value === '' ? undefined : (target.value as AccountEventKind) })
              }
            >
              <option value="">{t('audit.all')}</option>
              {accountEventKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`audit.event.${kind}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Paged list={list} total={list.data?.pages[0].totalCount}>
        <StackTable
          caption={t('audit.accounts')}
          columns={[t('audit.when'), t('audit.event'), t('audit.account'), t('audit.where')]}
          rows={(events ?? []).map(({ id, kind, happenedAt, person, by, device, network }) => ({
            key: id,
            cells: [
              time(happenedAt),
              t(`audit.event.${kind}`),
              person
                ? by && by.id !== person.id
                  ? t('audit.by', { name: person.name, by: by.name })
                  : person.name
                : t('audit.noAccount'),
              [device, network].filter(Boolean).join(', ') || t('app.none'),
            ],
          }))}
        />
      </Paged>
    </>
  );
}
