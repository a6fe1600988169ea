import { ask } from '../../api/ask.js';
import { searchPeople } from '../../ui/choices.js';
import { orNothing, ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import type { AwayFormProps } from './absence-form.js';
import { AppointDeputy } from './away-data.js';
import { awayWords } from './words.js';

/** Who stands in, in which order, and from when to when. */
export function DeputyForm({ personId, onDone, onCancel }: AwayFormProps) {
  const { t } = useWords(awayWords);
  return (
    <ShortForm
      title={t('away.appoint')}
      fields={[
        {
          name: 'deputyId',
          label: t('away.who'),
          kind: 'search',
          search: async (name) => (await searchPeople(name)).filter(({ id }) => id !== personId),
        },
        {
          name: 'rank',
          label: t('away.rank'),
          kind: 'choice',
          options: [
            { value: '1', name: t('away.rank.first') },
            { value: '2', name: t('away.rank.second') },
          ],
        },
        {
          name: 'validFrom',
          label: t('away.from'),
          hint: t('away.deputy.from.hint'),
          kind: 'day',
          isOptional: true,
        },
        { name: 'validTo', label: t('away.to'), kind: 'day', isOptional: true },
      ]}
      initial={{ rank: '1' }}
      send={t('away.save')}
      onCancel={onCancel}
      onSend={async ({ deputyId, rank, validFrom, validTo }) => {
        await ask(AppointDeputy, {
          input: {
            personId,
            deputyId,
            rank: Number(rank),
            validFrom: orNothing(validFrom) ?? undefined,
            validTo: orNothing(validTo) ?? undefined,
          },
        });
        await onDone(t('away.appointed'));
      }}
    />
  );
}
