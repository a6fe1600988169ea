import { useWords } from '../words/words.js';
import { agreementsOf, hasAgreed, type ThreadStrategy } from './thread-data.js';

/** Who agreed to a strategy: the count, and by name whoever has not. */
export function Agreements({ strategy }: { readonly strategy: ThreadStrategy }) {
  const { t } = useWords();
  const agreements = agreementsOf(strategy);
  if (agreements.length === 0)
    return <p className="rf-knot__more rf-knot__more--gap">{t('thread.gap.agreement')}</p>;
  const open = agreements.filter(({ state }) => state !== 'AGREED');
  return (
    <>
      <p className="rf-knot__more">
        {t('thread.agreements', { agreed: agreements.filter(hasAgreed).length, all: agreements.length })}
      </p>
      {open.length > 0 && (
        <ul className="rf-lines">
          {open.map(({ id, state, organisation }) => (
            <li key={id}>
              {organisation.shortName ?? organisation.name}: {t(`agreement.${state}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
