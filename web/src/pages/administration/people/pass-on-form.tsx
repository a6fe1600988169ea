import { type FormEvent, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { Button } from '../../../ui/button.js';
import { Failure } from '../../../ui/failure.js';
import { useWords } from '../../../words/words.js';
import { type Group, HandOverThings } from './hand-over-data.js';
import type { FullPerson } from './people-data.js';
import { type Chosen, proposed, SuccessionFields } from './succession-fields.js';
import { peopleWords } from './words.js';

interface PassOnProps {
  readonly person: FullPerson;
  readonly groups: readonly Group[];
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** What somebody who has left still holds goes to others; what nobody is named for stays open. */
export function PassOnForm({ person, groups, onDone, onCancel }: PassOnProps) {
  const { t } = useWords(peopleWords);
  const passed = groups.filter(({ canBePassed }) => canBePassed);
  const [chosen, setChosen] = useState<Chosen>(() => proposed(passed));
  const [refusal, setRefusal] = useState<unknown>();
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const successions = passed.flatMap(({ kind }) => {
      const successor = chosen[kind];
      return successor ? [{ kind, successorId: successor.id }] : [];
    });
    setMissing(successions.length === 0);
    if (busy || successions.length === 0) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      await ask(HandOverThings, { input: { personId: person.id, successions } });
      await onDone(t('pass.done'));
    } catch (error) {
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="rf-form rf-card"
      aria-label={t('pass.open')}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <SuccessionFields groups={passed} chosen={chosen} missing={[]} staysOpen onChange={setChosen} />
      {isMissing && (
        <p className="kern-error" role="alert">
          <span className="kern-body">{t('pass.missing')}</span>
        </p>
      )}
      {refusal !== undefined && <Failure error={refusal} />}
      <div className="rf-actions">
        <Button kind="primary" type="submit" busy={busy}>
          {t('pass.open')}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
