import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { type DocumentFormat, documentFormats, orderFile } from './downloads-data.js';
import type { ListedPaper } from './papers-data.js';
import { useOrderedFile } from './use-ordered-file.js';

/** Orders a file of a paper: for whose eyes and in which format; then shows how far it is, until it can be saved. */
export function OrderFile({ versions }: Pick<ListedPaper, 'versions'>) {
  const { t } = useWords(papersWords);
  const [versionId, setVersionId] = useState(versions[0].id);
  const [format, setFormat] = useState<DocumentFormat>('PDF');
  const { order, isPending, state } = useOrderedFile((chosen: DocumentFormat) =>
    orderFile(versionId, chosen),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) order(format);
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
      {state}
    </>
  );
}
