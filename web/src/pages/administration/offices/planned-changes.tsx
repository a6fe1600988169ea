import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { useEditing } from '../../../ui/use-editing.js';
import { useWords } from '../../../words/words.js';
import { SecondLook } from '../../../ui/second-look.js';
import { CancelOfficeChange, type OfficeChange, officeChangesQuery } from './offices-data.js';
import { officesWords } from './words.js';

/** Offices that are going to be closed, merged or split; each can be called off until its day. */
export function PlannedChanges() {
  const { t, day } = useWords(officesWords);
  const { data } = useQuery(officeChangesQuery);
  const { open, edit, close, done } = useEditing<OfficeChange>();
  const planned = data?.filter(({ state }) => state === 'PREPARED') ?? [];
  if (planned.length === 0) return null;
  const wordsOf = ({ kind, offices, takesEffectOn }: OfficeChange) =>
    t(`offices.planned.${kind}`, {
      offices: offices.map(({ name }) => name).join(', '),
      date: day(takesEffectOn),
    });
  return (
    <section>
      <h2 className="kern-heading-medium">{t('offices.planned')}</h2>
      <ul className="rf-rows">
        {planned.map((change) => (
          <li key={change.id} className="rf-row rf-entry">
            <p className="kern-body">{wordsOf(change)}</p>
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
          <p className="kern-body">{wordsOf(open)}</p>
          <p className="kern-body">{t('offices.planned.cancel.text')}</p>
        </SecondLook>
      )}
    </section>
  );
}
