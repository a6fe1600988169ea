import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { useWords } from '../../words/words.js';
import { type Import, importQuery, takeImport } from './imports-data.js';
import { administrationWords } from './words.js';

/** The step that writes, with a second look before it. */
export function TakeOver({ one }: { readonly one: Import }) {
  const { t, count } = useWords(administrationWords);
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const { newCount, changedCount, refusedCount } = one;
  const take = useMutation({
    mutationFn: () => takeImport(one.id),
    onSuccess: () => setIsAsked(false),
    onSettled: () => queries.invalidateQueries(importQuery(one.id)),
  });
  if (newCount + changedCount === 0) return <p className="kern-body">{t('imports.nothing')}</p>;
  return (
    <>
      <div className="rf-actions">
        <Button kind="primary" onClick={() => setIsAsked(true)}>
          {t('imports.take')}
        </Button>
      </div>
      {isAsked && (
        <Dialog
          title={t('imports.take.title')}
          onClose={() => setIsAsked(false)}
          footer={
            <>
              <Button onClick={() => setIsAsked(false)}>{t('app.cancel')}</Button>
              <Button kind="primary" busy={take.isPending} onClick={() => take.mutate()}>
                {t('imports.take.now')}
              </Button>
            </>
          }
        >
          <p className="kern-body">
            {count('imports.take.new', newCount)} {count('imports.take.changed', changedCount)}
          </p>
          {refusedCount > 0 && <p className="kern-body">{count('imports.take.refused', refusedCount)}</p>}
          <p className="kern-body">{t('imports.take.text')}</p>
          {take.error && <Failure error={take.error} />}
        </Dialog>
      )}
    </>
  );
}
