import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { entryOf } from '../../ui/form-entry.js';
import { Select } from '../../ui/select.js';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { paperKind, paperKinds } from './paper-kinds.js';
import type { PaperSelection } from './papers-data.js';

/** Narrows the archive; kept in the address, so that it can be sent on. */
export function ArchiveFilter({ selection: { art, suche } }: { readonly selection: PaperSelection }) {
  const { t } = useWords(papersWords);
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entries = new FormData(event.currentTarget);
    void navigate({
      to: '/unterlagen',
      search: {
        art: paperKind(entryOf(entries, 'art')),
        suche: entryOf(entries, 'suche').trim() || undefined,
      },
      resetScroll: false,
    });
  };
  return (
    <form role="search" className="rf-search rf-search--wide" onSubmit={submit}>
      <Field label={t('papers.kind')}>
        {(control) => (
          <Select {...control} key={art} name="art" defaultValue={art ?? ''}>
            <option value="">{t('papers.kind.all')}</option>
            {paperKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`paper.kind.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t('papers.search')}>
        {(control) => (
          <input
            {...control}
            key={suche}
            type="search"
            name="suche"
            defaultValue={suche}
            maxLength={100}
            className="kern-form-input__input"
          />
        )}
      </Field>
      <Button type="submit">{t('papers.find')}</Button>
    </form>
  );
}
