import { useQueryClient } from '@tanstack/react-query';
import { ChangeForm } from '../../ui/change-form.js';
import { type FormField, type FormValues, orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { minutesQuery, type TakenOutcome } from './minutes-data.js';
import { changeOutcome, completeOutcome } from './minutes-mutations.js';
import { minutesWords } from './words.js';

interface OutcomeFormProps {
  readonly outcome: TakenOutcome;
  onDone(text: string): void;
  onBack(): void;
}

/** Its wording and day corrected. */
export function OutcomeChange({
  outcome,
  meetingId,
  onDone,
  onBack,
}: OutcomeFormProps & { readonly meetingId: string }) {
  const { t } = useWords(minutesWords);
  const queries = useQueryClient();
  const { id, number, kind } = outcome;
  const fields: FormField[] = [{ name: 'text', label: t('out.text'), kind: 'long', maxLength: 5000 }];
  if (kind !== 'INFORMATION')
    fields.push({
      name: 'dueOn',
      label: t(kind === 'DEFERRAL' ? 'out.due.DEFERRAL' : 'out.due.other'),
      kind: 'day',
      isOptional: true,
    });
  return (
    <ChangeForm
      title={t('out.changeOf', { number })}
      send={t('out.save')}
      fields={fields}
      thing={outcome}
      entriesOf={entriesOf}
      save={({ text, dueOn }, { version }) =>
        changeOutcome({ id, version, text: text.trim(), dueOn: orNothing(dueOn) })
      }
      readNow={async () => {
        const meeting = await queries.fetchQuery({ ...minutesQuery(meetingId), staleTime: 0 });
        return meeting?.agenda.flatMap(({ outcomes }) => outcomes).find((one) => one.id === id);
      }}
      onSaved={() => onDone(t('out.changed', { number }))}
      onCancel={onBack}
    />
  );
}

const entriesOf = ({ text, dueOn }: TakenOutcome): FormValues => ({ text, dueOn: dueOn ?? '' });

/** The word that it is done. */
export function OutcomeCompletion({ outcome: { id, version, number }, onDone, onBack }: OutcomeFormProps) {
  const { t } = useWords(minutesWords);
  return (
    <ShortForm
      title={t('out.completeOf', { number })}
      send={t('out.complete')}
      fields={[
        { name: 'note', label: t('out.complete.note'), kind: 'long', maxLength: 2000, isOptional: true },
      ]}
      onSend={async ({ note }) => {
        await completeOutcome({ id, version, completionNote: orNothing(note) ?? undefined });
        onDone(t('out.completed', { number }));
      }}
      onCancel={onBack}
    />
  );
}
