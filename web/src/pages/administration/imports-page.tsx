import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { guidesQuery } from './imports-data.js';
import { MyImports } from './my-imports.js';
import { UploadForm } from './upload-form.js';
import { administrationWords } from './words.js';

/** Lists come in: choose what it is, send the file, look at every row, take it over. */
export function ImportsPage() {
  const { t } = useWords(administrationWords);
  const { data: guides, error, refetch } = useQuery(guidesQuery);
  if (guides === null) return <NotFoundPage />;
  return (
    <Page title={t('imports.title')} lead={t('administration.title')}>
      <p className="kern-body rf-text">{t('imports.lead')}</p>
      {error && !guides && <Failure error={error} onRetry={() => void refetch()} />}
      {!guides && !error && <Loading />}
      {guides && <UploadForm guides={guides} />}
      {guides && <MyImports />}
    </Page>
  );
}
