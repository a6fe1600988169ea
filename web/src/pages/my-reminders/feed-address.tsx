import { CopyField } from '../../ui/copy-field.js';
import { useWords } from '../../words/words.js';
import { remindersWords } from './words.js';

/** The address of the calendar, this one time, and a way to take it along. */
export function FeedAddress({ address }: { readonly address: string }) {
  const { t } = useWords(remindersWords);
  return (
    <div className="rf-second-look">
      <CopyField
        label={t('feed.address')}
        hint={t('feed.address.hint')}
        text={address}
        copy={t('feed.copy')}
        copied={t('feed.copied')}
        notCopied={t('feed.notCopied')}
      />
    </div>
  );
}
