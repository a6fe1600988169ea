import { useQueryClient } from '@tanstack/react-query';
import { AskFirst } from '../../ui/second-look.js';
import { useWords } from '../../words/words.js';
import { type Import, importQuery, takeImport } from './imports-data.js';
import { administrationWords } from './words.js';

/** The step that writes, with a second look before it. */
export function TakeOver({ one }: { readonly one: Import }) {
  const { t, count } = useWords(administrationWords);
  const queries = useQueryClient();
  const { id, newCount, changedCount, refusedCount } = one;
  if (newCount + changedCount === 0) return <p className="kern-body">{t('imports.nothing')}</p>;
  return (
    <div className="rf-actions">
      <AskFirst
        kind="primary"
        open={t('imports.take')}
        title={t('imports.take.title')}
        action={t('imports.take.now')}
        onConfirm={async () => {
          try {
            return await takeImport(id);
          } finally {
            await queries.invalidateQueries(importQuery(id));
          }
        }}
      >
        <p className="kern-body">
          {count('imports.take.new', newCount)} {count('imports.take.changed', changedCount)}
        </p>
        {refusedCount > 0 && <p className="kern-body">{count('imports.take.refused', refusedCount)}</p>}
        <p className="kern-body">{t('imports.take.text')}</p>
      </AskFirst>
    </div>
  );
}
