import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { DocumentModel } from './document-model.js';
import { DocumentView } from './document-view.js';
import { type PaperInFull, versionTextQuery } from './paper-data.js';
import { paperWords } from './words.js';

/** What the newest edition says, in the version that somebody wants to read. */
export function ReadVersion({ versions }: { readonly versions: PaperInFull['versions'] }) {
  const { t } = useWords(paperWords);
  const [chosen, setChosen] = useState<string>();
  const id = versions.find((version) => version.id === chosen)?.id ?? versions[0].id;
  const { data, error, refetch } = useQuery(versionTextQuery(id));
  return (
    <section>
      <h2 className="kern-heading-medium">{t('paper.content')}</h2>
      {versions.length > 1 && (
        <div className="rf-form--narrow rf-no-print">
          <Field label={t('paper.read')}>
            {(control) => (
              <Select {...control} value={id} onChange={({ target }) => setChosen(target.value)}>
                {versions.map((version) => (
                  <option key={version.id} value={version.id}>
                    {t(`audience.${version.audience}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <DocumentView document={data.document as DocumentModel} />}
    </section>
  );
}
