import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { warningsQuery } from './conferences-data.js';
import { conferencesWords } from './words.js';

/** What speaks against a day, told before it is set; whether that matters is for people to say. */
export function DayWarnings(day: Parameters<typeof warningsQuery>[0]) {
  const { t } = useWords(conferencesWords);
  const { data: warnings } = useQuery(warningsQuery(day));
  if (!warnings) return null;
  return (
    <div role="status">
      {warnings.length === 0 ? (
        <p className="kern-body">{t('plan.warnings.none')}</p>
      ) : (
        <Notice kind="warning" title={t('plan.warnings')}>
          <ul className="rf-list">
            {warnings.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
