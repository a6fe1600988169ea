import { useQuery } from '@tanstack/react-query';
import { ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { addQuietTime, quietOrganisationsQuery } from './quiet-data.js';
import { profilesWords } from './words.js';

interface NewQuietTimeProps {
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

export function NewQuietTime({ onDone, onCancel }: NewQuietTimeProps) {
  const { t } = useWords(profilesWords);
  const { data: organisations = [] } = useQuery(quietOrganisationsQuery);
  return (
    <ShortForm
      title={t('quiet.add')}
      fields={[
        {
          name: 'organisationId',
          label: t('quiet.organisation'),
          kind: 'choice',
          options: organisations.map(({ id, name }) => ({ value: id, name })),
        },
        { name: 'name', label: t('quiet.name'), hint: t('quiet.name.hint'), maxLength: 100 },
        { name: 'fromDay', label: t('quiet.from'), kind: 'day' },
        { name: 'toDay', label: t('quiet.to'), kind: 'day' },
      ]}
      draftKey="quiet-time"
      send={t('quiet.send')}
      onSend={async ({ organisationId, name, fromDay, toDay }) => {
        await addQuietTime({ organisationId, name, fromDay, toDay });
        await onDone(t('quiet.added', { name }));
      }}
      onCancel={onCancel}
    />
  );
}
