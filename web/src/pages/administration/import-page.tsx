import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Loading } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { NotFoundPage } from '../not-found-page.js';
import { checkImport, discardImport, importQuery, importsQuery, isUnderWay } from './imports-data.js';
import { ImportRows } from './import-rows.js';
import { ImportState } from './import-state.js';
import { TakeOver } from './take-over.js';
import { administrationWords } from './words.js';

/** One file: how far it is, every row of it, and the step that takes it over. */
export function ImportPage() {
  const { t } = useWords(administrationWords);
  const { id } = useParams({ from: '/signedIn/verwaltung/importe/$id' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data: one, error, refetch } = useQuery(importQuery(id));
  const again = useMutation({ mutationFn: checkImport, onSuccess: () => refetch() });
  const discard = useMutation({
    mutationFn: discardImport,
    onSuccess: async () => {
      await navigate({ to: '/verwaltung/importe' });
      await queries.invalidateQueries(importsQuery);
    },
  });
  if (one === null) return <NotFoundPage />;
  if (!one) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  const failed = again.error ?? discard.error;
  return (
    <Page title={one.fileName} lead={t(`imports.kind.${one.kind}`)}>
      <ImportState one={one} />
      {one.state === 'CHECKED' && !isUnderWay(one) && <TakeOver one={one} />}
      {failed && <Failure error={failed} />}
      {!isUnderWay(one) && (
        <div className="rf-actions">
          {one.work?.url && (
            <a
              className="kern-btn kern-btn--secondary"
              href={one.work.url}
              download={one.work.fileName ?? ''}
            >
              <span className="kern-label">{t('imports.report')}</span>
            </a>
          )}
          {one.state !== 'TAKEN' && (
            <Button busy={again.isPending} onClick={() => again.mutate(id)}>
              {t('imports.again')}
            </Button>
          )}
          <Button kind="tertiary" busy={discard.isPending} onClick={() => discard.mutate(id)}>
            {t(one.state === 'TAKEN' ? 'imports.forget' : 'imports.discard')}
          </Button>
        </div>
      )}
      {(one.state === 'CHECKED' || one.state === 'TAKEN') && <ImportRows one={one} />}
    </Page>
  );
}
