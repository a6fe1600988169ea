import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { orNothing } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { PlanChange } from '../conferences/conferences-data.js';
import { PlanChanges } from '../conferences/plan-changes.js';
import { changeProfile, type ProfileChange } from './profiles-data.js';
import { profilesWords } from './words.js';

interface SecondLookProps {
  readonly title: string;
  readonly input: ProfileChange;
  readonly changes: readonly PlanChange[];
  readonly reason: string;
  onReason(reason: string): void;
  /** Throws what it cannot mend. */
  onRefused(error: unknown): Promise<void>;
  onSaved(): Promise<void>;
  onBack(): void;
}

/** What would change in what is planned, by day, before it is saved. */
export function SecondLook({
  title,
  input,
  changes,
  reason,
  onReason,
  onRefused,
  onSaved,
  onBack,
}: SecondLookProps) {
  const { t, count } = useWords(profilesWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      try {
        await changeProfile({ ...input, changeReason: orNothing(reason) });
      } catch (refusal) {
        await onRefused(refusal);
        return;
      }
      await onSaved();
    },
  });
  return (
    <section className="rf-card rf-second-look" aria-labelledby="second-look">
      <p className="kern-preline">{title}</p>
      <h2 id="second-look" ref={heading} tabIndex={-1} className="kern-title">
        {t('profiles.look.title')}
      </h2>
      {changes.length > 0 && <p className="kern-body">{count('profiles.look.count', changes.length)}</p>}
      <PlanChanges
        title={t('profiles.look.caption')}
        none={t('profiles.look.none')}
        changes={changes}
        withAbout
      />
      <Field label={t('profiles.reason')} isOptional>
        {(control) => (
          <input
            {...control}
            className="kern-form-input__input"
            maxLength={500}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
        )}
      </Field>
      {error && <Failure error={error} />}
      <div className="rf-actions">
        <Button kind="primary" busy={isPending} onClick={() => mutate()}>
          {t('profiles.save')}
        </Button>
        <Button kind="tertiary" onClick={onBack}>
          {t('profiles.back')}
        </Button>
      </div>
    </section>
  );
}
