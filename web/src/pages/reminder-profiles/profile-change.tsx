import { type FormField, type FormValues, numberOf } from '../../ui/short-form.js';
import { useWords } from '../../words/words.js';
import { ChangeWithPreview } from './change-with-preview.js';
import type { Profile } from './profiles-data.js';
import { onOff } from './step-fields.js';
import { useStepWords } from './step-words.js';
import { profilesWords } from './words.js';

interface ProfileChangeProps {
  readonly profile: Profile;
  onDone(text: string): Promise<void>;
  onCancel(): void;
}

/** Whether a profile is followed, and until when reports are due. */
export function ProfileChange({ profile, onDone, onCancel }: ProfileChangeProps) {
  const { t } = useWords(profilesWords);
  const { dayOf } = useStepWords(profile.kind);
  const anchor = t(`profiles.anchor.${profile.kind}`);
  const collects = profile.reportOffset !== null;
  const closing: FormField = {
    name: 'reportDays',
    label: t('profiles.closing'),
    hint: t('profiles.closing.hint', { anchor }),
    kind: 'number',
  };
  const closingOf = ({ reportDays }: FormValues): number => numberOf(reportDays) ?? 0;
  return (
    <ChangeWithPreview
      profile={profile}
      title={t('profiles.change')}
      fields={[
        { name: 'active', label: t('profiles.state'), kind: 'choice', options: onOff(t) },
        ...(collects ? [closing] : []),
      ]}
      entriesOf={({ active, reportOffset }) => ({
        active: active ? 'yes' : 'no',
        ...(collects && { reportDays: String(0 - (reportOffset ?? 0)) }),
      })}
      changeOf={(values) => ({
        active: values.active === 'yes',
        ...(collects && { reportOffset: 0 - closingOf(values) }),
      })}
      compare={(mine, theirs) => [
        {
          name: t('profiles.state'),
          mine: t(mine.active === 'yes' ? 'profiles.on' : 'profiles.off'),
          theirs: t(theirs.active === 'yes' ? 'profiles.on' : 'profiles.off'),
        },
        ...(collects
          ? [
              {
                name: t('profiles.closing'),
                mine: dayOf(0 - closingOf(mine)),
                theirs: dayOf(0 - closingOf(theirs)),
              },
            ]
          : []),
      ]}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
