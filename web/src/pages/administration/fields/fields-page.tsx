import '../../../style/administration.css';
import { useQuery } from '@tanstack/react-query';
import { isCoordinator, meQuery } from '../../../api/me.js';
import { Button } from '../../../ui/button.js';
import { Empty } from '../../../ui/empty.js';
import { Failure } from '../../../ui/failure.js';
import { Loading } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { StackTable } from '../../../ui/stack-table.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { NotFoundPage } from '../../not-found-page.js';
import { calendarWords } from '../calendar/words.js';
import { FieldForm } from './field-form.js';
import { type FieldOfAction, fieldsToKeepQuery } from './fields-data.js';

/** By what planning is ordered: the fields of action in their order. */
export function FieldsPage() {
  const { t } = useWords(calendarWords);
  const { data: me } = useQuery(meQuery);
  const isAllowed = !!me && isCoordinator(me);
  const { data, error, refetch } = useQuery({ ...fieldsToKeepQuery, enabled: isAllowed });
  const { open, edit, close, done } = useEditing<FieldOfAction | 'new'>();
  if (!me) return null;
  if (!isAllowed) return <NotFoundPage />;
  return (
    <Page title={t('fields.title')} lead={t('calendar.administration')}>
      <p className="kern-body rf-text">{t('fields.lead')}</p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {open && (
        <FieldForm
          key={open === 'new' ? 'new' : open.id}
          field={open === 'new' ? undefined : open}
          next={Math.max(0, ...(data ?? []).map(({ sortOrder }) => sortOrder)) + 1}
          onDone={done}
          onCancel={close}
        />
      )}
      {data && !open && (
        <div className="rf-actions">
          <Button kind="primary" onClick={() => edit('new')}>
            {t('fields.new')}
          </Button>
        </div>
      )}
      {data?.length === 0 && <Empty title={t('fields.none')} text={t('fields.none.text')} />}
      {data && data.length > 0 && (
        <StackTable
          caption={t('fields.title')}
          columns={[t('fields.code'), t('fields.nameDe'), t('fields.nameEn'), t('calendar.do')]}
          rows={data.map((field) => ({
            key: field.id,
            cells: [
              field.code,
              field.nameDe,
              field.nameEn ?? t('app.none'),
              <Button
                key="change"
                kind="tertiary"
                aria-label={t('fields.changeOf', { name: field.nameDe })}
                onClick={() => edit(field)}
              >
                {t('fields.change')}
              </Button>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
