import { ask } from '../../../api/ask.js';
import { useWords } from '../../../words/words.js';
import { CancelLeaving } from './hand-over-data.js';
import type { FullPerson } from './people-data.js';
import { SecondLook } from '../../../ui/second-look.js';
import { peopleWords } from './words.js';

interface CancelProps {
  readonly person: FullPerson;
  onDone(text: string): Promise<void>;
  onClose(): void;
}

/** Somebody stays after all. */
export function CancelLeavingLook({ person, onDone, onClose }: CancelProps) {
  const { t } = useWords(peopleWords);
  return (
    <SecondLook
      title={t('leave.cancel')}
      action={t('leave.cancel')}
      onClose={onClose}
      onConfirm={async () => {
        await ask(CancelLeaving, { input: { personId: person.id, version: person.version } });
        await onDone(t('leave.cancelled', { name: person.name }));
      }}
    >
      <p className="kern-body">{t('leave.cancel.text', { name: person.name })}</p>
    </SecondLook>
  );
}
