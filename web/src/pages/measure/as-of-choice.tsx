import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/words.js';
import { Notice } from '../../ui/notice.js';
import { measureWords } from './words.js';

/** Says that one looks at a day of the past, and leads back to today. */
export function AsOfChoice() {
  const { t, day } = useWords(measureWords);
  const { stand } = useSearch({ from: '/signedIn/massnahmen/$number' });
  const navigate = useNavigate({ from: '/massnahmen/$number' });
  if (!stand) return null;
  return (
    <Notice kind="info" title={`${t('measure.asOf')} ${day(stand)}`}>
      <p className="kern-body">{t('measure.asOf.note', { day: day(stand) })}</p>
      <div>
        <Button onClick={() => void navigate({ search: (before) => ({ ...before, stand: undefined }) })}>
          {t('measure.asOf.now')}
        </Button>
      </div>
    </Notice>
  );
}
