import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnnounce } from '../../ui/announcer.js';
import { Button } from '../../ui/button.js';
import { ShortForm } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { bodiesForProfilesQuery, createBodyProfile, type Profile } from './profiles-data.js';
import { profilesWords } from './words.js';

/** Gives a body a profile of its own, to begin with a copy of the county's. */
export function NewBodyProfile({ profiles }: { readonly profiles: readonly Profile[] }) {
  const { t } = useWords(profilesWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const { data: bodies = [] } = useQuery(bodiesForProfilesQuery);
  const own = new Set(profiles.map(({ body }) => body?.id));
  const without = bodies.filter(({ id }) => !own.has(id));
  if (without.length === 0) return null;
  if (!isOpen)
    return (
      <div className="rf-actions">
        <Button onClick={() => setOpen(true)}>{t('profiles.own')}</Button>
      </div>
    );
  return (
    <ShortForm
      title={t('profiles.own')}
      fields={[
        {
          name: 'bodyId',
          label: t('profiles.own.body'),
          hint: t('profiles.own.hint'),
          kind: 'choice',
          options: without.map(({ id, name }) => ({ value: id, name })),
        },
      ]}
      send={t('profiles.own.send')}
      onSend={async ({ bodyId }) => {
        const id = await createBodyProfile(bodyId);
        await queries.invalidateQueries();
        announce(t('profiles.own.done'));
        await navigate({ to: '/verwaltung/erinnerungen/$id', params: { id } });
      }}
      onCancel={() => setOpen(false)}
    />
  );
}
