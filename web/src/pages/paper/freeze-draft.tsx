import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Loading } from '../../ui/loading.js';
import { Notice } from '../../ui/notice.js';
import { AskFirst } from '../../ui/second-look.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import type { DocumentModel } from './document-model.js';
import { DocumentView } from './document-view.js';
import { type Audience, freezePaper, type PaperInFull, previewQuery } from './paper-data.js';
import { paperWords } from './words.js';

interface FreezeDraftProps {
  readonly paper: PaperInFull;
  onDone(news: string): Promise<void>;
}

/** Shows what each version would tell now and what to look at before; then freezes all of them. */
export function FreezeDraft({ paper, onDone }: FreezeDraftProps) {
  const { t } = useWords(paperWords);
  const { id, version, audiences } = paper;
  const [audience, setAudience] = useState<Audience>();
  return (
    <section>
      <h2 className="kern-heading-medium">{t('paper.preview')}</h2>
      <p className="kern-body rf-text">{t('paper.preview.text')}</p>
      {audience === undefined ? (
        <div>
          <Button onClick={() => setAudience(audiences?.at(-1) ?? 'COMMITTEE')}>
            {t('paper.preview.show')}
          </Button>
        </div>
      ) : (
        <>
          <div className="rf-form--narrow">
            <Field label={t('paper.version')}>
              {(control) => (
                <Select
                  {...control}
                  value={audience}
                  onChange={({ target }) =>
                    setAudience(audiences?.find((one) => one === target.value) ?? audience)
                  }
                >
                  {audiences?.map((one) => (
                    <option key={one} value={one}>
                      {t(`audience.${one}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Preview key={audience} id={id} audience={audience} version={version} />
        </>
      )}
      <div className="rf-actions">
        <AskFirst
          kind="primary"
          open={t('paper.freeze')}
          title={t('paper.freeze.title')}
          action={t('paper.freeze.yes')}
          onConfirm={() => freezePaper({ id, version })}
          onDone={({ number }) => onDone(t('paper.frozen', { number: number ?? '' }))}
        >
          <p className="kern-body">{t('paper.freeze.text')}</p>
        </AskFirst>
      </div>
    </section>
  );
}

function Preview({
  id,
  audience,
  version,
}: {
  readonly id: string;
  readonly audience: Audience;
  readonly version: number;
}) {
  const { t, number } = useWords(paperWords);
  const { data, error, refetch } = useQuery(previewQuery(id, audience, version));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      {data.warnings.length > 0 && (
        <Notice kind="warning" title={t('paper.warnings')}>
          <ul className="rf-list">
            {data.warnings.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="rf-muted" role="status">
        {t('paper.preview.size', { pages: number(data.pages), annexes: data.annexes })}
      </p>
      <div className="rf-document-frame">
        <DocumentView document={data.document as DocumentModel} />
      </div>
    </>
  );
}
