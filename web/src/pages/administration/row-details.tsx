import '../../style/administration.css';
import { useWords } from '../../words/words.js';
import type { ImportRow } from './imports-data.js';
import { administrationWords } from './words.js';

/** Old and new of each entry, or what is wrong. */
export function RowDetails({ row }: { readonly row: ImportRow }) {
  const { t } = useWords(administrationWords);
  if (row.problems.length > 0)
    return (
      <>
        {row.problems.map(({ text }) => (
          <span className="rf-import-line" key={text}>
            {text}
          </span>
        ))}
      </>
    );
  return (
    <>
      {row.changes.map(({ field, about, before, after }) => (
        <span className="rf-import-line" key={`${about ?? ''} ${field}`}>
          {about && `${about}: `}
          {field}:{' '}
          {row.outcome === 'CHANGED' ? (
            <>
              <del>{before ?? t('imports.empty')}</del> <span aria-hidden="true">→ </span>
              <ins>{after ?? t('imports.empty')}</ins>
            </>
          ) : (
            after
          )}
        </span>
      ))}
    </>
  );
}
