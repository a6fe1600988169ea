import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { DownloadState } from './download-state.js';
import { type DocumentFormat, documentFormats, myDownloadsQuery, orderFile } from './downloads-data.js';
import type { ListedPaper } from './papers-data.js';

/** Orders a file of a paper: for whose eyes and in which format; then shows how far it is, until it can be saved. */
export function OrderFile({ versions }: Pick<ListedPaper, 'versions'>) {
  const { t } = useWords(papersWords);
  const announce = useAnnounce();
  const queries = useQueryClient();
  const { data: downloads } = useQuery(myDownloadsQuery);
  const [versionId, setVersionId] = useState(versions[0].id);
  const [format, setFormat] = useState<DocumentFormat>('PDF');
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => orderFile(versionId, format),
    onSuccess: (ordered) => {
      queries.setQueryData(myDownloadsQuery.queryKey, (before = []) => [
        ordered,
        ...before.filter(({ id }) => id !== ordered.id),
      ]);
      announce(t(`download.news.${ordered.state}`, { title: ordered.title }));
    },
  });
  const download = data && downloads?.find(({ id }) => id === data.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <>
      <form className="rf-search rf-search--wide" onSubmit={submit}>
        <Field label={t('paper.version')}>
          {(control) => (
            <Select {...control} value={versionId} onChange={({ target }) => setVersionId(target.value)}>
              {versions.map(({ id, audience }) => (
                <option key={id} value={id}>
                  {t(`audience.${audience}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t('paper.format')}>
          {(control) => (
            <Select
              {...control}
              value={format}
              onChange={({ target }) =>
                setFormat(documentFormats.find((one) => one === target.value) ?? format)
              }
            >
              {documentFormats.map((one) => (
                <option key={one} value={one}>
                  {t(`format.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" busy={isPending}>
          {t('paper.order')}
        </Button>
      </form>
      {error && <Failure error={error} />}
      {download && <DownloadState download={download} />}
    </>
  );
}
