import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { SecondLook } from '../../../ui/second-look.js';
import { CancelOfficeChange, type OfficeChange, officeChangesQuery } from './offices-data.js';
import { PlannedChange } from './planned-change.js';
import { officesWords } from './words.js';

/** Offices that are going to be closed, merged or split; each can be called off until its day. */
export function PlannedChanges() {
  const { t } = useWords(officesWords);
  const { data } = useQuery(officeChangesQuery);
  const { open, edit, close, done } = useEditing<OfficeChange>();
  const planned = data?.filter(({ state }) => state === 'PREPARED') ?? [];
  if (planned.length === 0) return null;
  return (
    <section>
      <h2 className="kern-heading-medium">{t('offices.planned')}</h2>
      <ul className="rf-rows">
        {planned.map((change) => (
          <li key={change.id} className="rf-row rf-entry">
            <PlannedChange change={change} />
            <div className="rf-actions">
              <Button kind="tertiary" onClick={() => edit(change)}>
                {t('offices.planned.cancel')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <SecondLook
          title={t('offices.planned.cancel')}
          action={t('offices.planned.cancel')}
          onClose={close}
          onConfirm={async () => {
            await ask(CancelOfficeChange, { input: { id: open.id, version: open.version } });
            await done(t('offices.planned.cancelled'));
          }}
        >
          <PlannedChange change={open} />
          <p className="kern-body">{t('offices.planned.cancel.text')}</p>
        </SecondLook>
      )}
    </section>
  );
}
