import { useWords } from '../../words/words.js';
import type { ImportRow } from './imports-data.js';
import { administrationWords } from './words.js';

/** Old and new of each entry, or what is wrong. */
export function RowDetails({ row }: { readonly row: ImportRow }) {
  const { t } = useWords(administrationWords);
  if (row.problems.length > 0)
    return (
      <ul className="rf-lines">
        {row.problems.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  return (
    <ul className="rf-lines">
      {row.changes.map(({ field, about, before, after }) => (
        <li key={`${about ?? ''} ${field}`}>
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
        </li>
      ))}
    </ul>
  );
}
