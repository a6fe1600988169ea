import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { findApiError } from '../../api/api-error.js';
import { type FormField, type FormValues, ShortForm } from '../../ui/short-form.js';
import { type Difference, SideBySide } from '../../ui/side-by-side.js';
import { useWords } from '../../words/words.js';
import type { PlanChange } from '../conferences/conferences-data.js';
import { type Profile, type ProfileChange, profilesQuery, tryProfile } from './profiles-data.js';
import { SecondLook } from './second-look.js';
import { profilesWords } from './words.js';

interface ChangeWithPreviewProps {
  readonly profile: Profile;
  readonly title: string;
  readonly fields: readonly FormField[];
  /** What stands in the profile; null where it is gone. */
  entriesOf(profile: Profile): FormValues | null;
  changeOf(values: FormValues, profile: Profile): Partial<ProfileChange>;
  /** What two people changed, in words. */
  compare(mine: FormValues, theirs: FormValues): Difference[];
  /** What is entered in `children`. */
  readonly extra?: FormValues;
  readonly children?: ReactNode;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

interface Trial {
  readonly input: ProfileChange;
  readonly changes: readonly PlanChange[];
}

/** Enters a change, shows what it would do to what is planned, and only then saves it. */
export function ChangeWithPreview(props: ChangeWithPreviewProps) {
  const { profile, title, fields, entriesOf, changeOf, compare, extra, children, onDone, onCancel } = props;
  const { t } = useWords(profilesWords);
  const queries = useQueryClient();
  const [seen, setSeen] = useState(profile);
  const [mine, setMine] = useState<FormValues>(() => entriesOf(profile) ?? {});
  const [tried, setTried] = useState<Trial>();
  const [theirs, setTheirs] = useState<Profile>();
  const [reason, setReason] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);

  /** Where somebody was faster, nothing of what was entered is lost. */
  const meet = async (error: unknown): Promise<void> => {
    if (!findApiError(error)?.isConflict) throw error;
    const now = await queries.fetchQuery({ ...profilesQuery, staleTime: 0 });
    const found = now?.find(({ id }) => id === profile.id);
    if (!found) throw error;
    setTried(undefined);
    setTheirs(found);
  };
  const look = async (entered: FormValues): Promise<void> => {
    const values = { ...entered, ...extra };
    const input = { id: seen.id, version: seen.version, ...changeOf(values, seen) };
    try {
      const changes = await tryProfile(input);
      setMine(values);
      setTried({ input, changes });
    } catch (error) {
      await meet(error);
      setMine(values);
    }
  };

  if (theirs) {
    const shown = entriesOf(theirs);
    const goOn = () => {
      setSeen(theirs);
      setTheirs(undefined);
    };
    return (
      <SideBySide
        text={shown ? undefined : t('profiles.step.gone')}
        parts={compare(mine, shown ?? {})}
        hasTheirs={shown !== null}
        by={{ at: theirs.updatedAt }}
        onKeepMine={shown ? goOn : undefined}
        onTakeTheirs={onCancel}
        onBack={shown ? goOn : onCancel}
      />
    );
  }
  if (tried)
    return (
      <SecondLook
        title={title}
        input={tried.input}
        changes={tried.changes}
        reason={reason}
        onReason={setReason}
        onRefused={meet}
        onSaved={() => onDone(t('profiles.saved'))}
        onBack={() => setTried(undefined)}
      />
    );
  return (
    <div ref={place} tabIndex={-1}>
      <ShortForm
        title={title}
        level={2}
        fields={fields}
        initial={mine}
        send={t('profiles.look')}
        onSend={look}
        onCancel={onCancel}
      >
        {children}
      </ShortForm>
    </div>
  );
}
