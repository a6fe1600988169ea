import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { Button } from '../../ui/button.js';
import { type FormValues, numberOf, ShortForm } from '../../ui/short-form.js';
import { SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import { changeSettings, quietQuery, type Settings } from './quiet-data.js';
import { profilesWords } from './words.js';

interface PostponementProps {
  readonly settings: Settings;
  onDone(text: string): Promise<void>;
}

/** How long the wishes of people may hold a reminder back. */
export function Postponement({ settings, onDone }: PostponementProps) {
  const { t, count } = useWords(profilesWords);
  const [open, setOpen] = useState<Settings>();
  const { mailFloorDays } = settings;
  return (
    <section aria-labelledby="postponement">
      <h2 id="postponement" className="kern-heading-medium">
        {t('floor.title')}
      </h2>
      {open ? (
        <PostponementForm
          settings={open}
          onDone={async () => {
            setOpen(undefined);
            await onDone(t('floor.saved'));
          }}
          onCancel={() => setOpen(undefined)}
        />
      ) : (
        <>
          <p className="kern-body rf-text">
            {mailFloorDays === 0 ? t('floor.none') : count('floor.text', mailFloorDays)}
          </p>
          <div className="rf-actions">
            <Button onClick={() => setOpen(settings)}>{t('floor.change')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

interface FormProps {
  readonly settings: Settings;
  onDone(): Promise<void>;
  onCancel(): void;
}

function PostponementForm({ settings, onDone, onCancel }: FormProps) {
  const { t } = useWords(profilesWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(settings);
  const [mine, setMine] = useState<FormValues>({ mailFloorDays: String(settings.mailFloorDays) });
  const [theirs, setTheirs] = useState<Settings>();
  const send = async (values: FormValues) => {
    try {
      await changeSettings(seen.version, numberOf(values.mailFloorDays) ?? 0);
    } catch (error) {
      if (!findApiError(error)?.isConflict) throw error;
      const now = await queries.fetchQuery({ ...quietQuery, staleTime: 0 });
      if (!now) throw error;
      setMine(values);
      setTheirs(now.reminderSettings);
      return;
    }
    await onDone();
  };
  if (theirs) {
    const goOn = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    return (
      <SideBySide
        parts={[
          { name: t('floor.days'), mine: mine.mailFloorDays ?? '', theirs: String(theirs.mailFloorDays) },
        ]}
        onKeepMine={goOn}
        onTakeTheirs={onCancel}
        onBack={goOn}
      />
    );
  }
  return (
    <ShortForm
      title={t('floor.change')}
      fields={[{ name: 'mailFloorDays', label: t('floor.days'), hint: t('floor.days.hint'), kind: 'number' }]}
      initial={mine}
      send={t('profiles.save')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}
