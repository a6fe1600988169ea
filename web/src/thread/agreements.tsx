import { useWords } from '../words/words.js';
import { agreementsOf, hasAgreed, type ThreadStrategy } from './thread-data.js';
import { threadWords } from './words.js';

const NAMED = 3;

/** Who agreed to a strategy: the count, and by name whoever has not. */
export function Agreements({ strategy }: { readonly strategy: ThreadStrategy }) {
  const { t } = useWords(threadWords);
  const agreements = agreementsOf(strategy);
  if (agreements.length === 0)
    return (
      <p className="rf-knot__more rf-knot__more--gap">
        <span className="kern-sr-only">{t('thread.gap')}: </span>
        {t('thread.gap.agreement')}
      </p>
    );
  const open = agreements.filter((agreement) => !hasAgreed(agreement));
  const more = open.length - NAMED;
  return (
    <>
      <p className="rf-knot__more">
        {t('thread.agreements', { agreed: agreements.filter(hasAgreed).length, all: agreements.length })}
      </p>
      {open.length > 0 && (
        <ul className="rf-lines rf-knot__more--gap">
          {open.slice(0, NAMED).map(({ id, state, organisation }) => (
            <li key={id}>
              {organisation.shortName ?? organisation.name}: {t(`agreement.${state}`)}
            </li>
          ))}
          {more > 0 && <li>{t('thread.more.few', { count: more })}</li>}
        </ul>
      )}
    </>
  );
}
