import { isRunning } from '../ui/light.js';
import { useWords } from '../words/words.js';
import type { ThreadMeasure } from './thread-data.js';
import { threadWords } from './words.js';

const NAMED = 2;

/** Who answers for a measure that runs, and which offices contribute; nobody is a gap. */
export function OfficeLines({ measure }: { readonly measure: ThreadMeasure }) {
  const { t } = useWords(threadWords);
  const { accountablePerson, participations, status } = measure;
  const others = participations.filter(({ role }) => role !== 'LEAD').map(({ office }) => office.name);
  const named = others.slice(0, NAMED).join(', ');
  const more = others.length - NAMED;
  const isMissing = isRunning(status) && !accountablePerson?.active;
  return (
    <>
      {isMissing ? (
        <p className="rf-knot__more rf-knot__more--gap">
          <span className="kern-sr-only">{t('thread.gap')}: </span>
          {t('thread.gap.person')}
        </p>
      ) : (
        accountablePerson && <p className="rf-knot__more">{accountablePerson.name}</p>
      )}
      {others.length > 0 && (
        <p className="rf-knot__more">
          {t('thread.with')}: {named}
          {more > 0 && ` ${t('thread.more.few', { count: more })}`}
        </p>
      )}
    </>
  );
}
