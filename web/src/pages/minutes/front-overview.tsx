import { useWords } from '../../words/words.js';
import type { FrontItem } from './front-data.js';
import { minutesWords } from './words.js';

interface FrontOverviewProps {
  readonly items: readonly FrontItem[];
  readonly hereId?: string;
  onGo(id: string): void;
}

/** The agenda on the wall; a click leads to an item. */
export function FrontOverview({ items, hereId, onGo }: FrontOverviewProps) {
  const { t } = useWords(minutesWords);
  if (items.length === 0) return <p className="rf-front__empty">{t('front.empty')}</p>;
  return (
    <ol className="rf-front__overview" aria-label={t('meeting.agenda')}>
      {items.map(({ id, position, title, outcomes }) => (
        <li key={id}>
          <button type="button" aria-current={id === hereId ? 'true' : undefined} onClick={() => onGo(id)}>
            {position}. {title} {outcomes.length > 0 && <span className="rf-tag">{t('front.done')}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
