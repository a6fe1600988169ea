import { useWords } from '../../words/words.js';
import type { FullProblem } from './problem-area-data.js';

type Evidence = FullProblem['evidence'][number];

/** How the problem shows: figures as they were on the day, and what people said. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2 className="kern-heading-medium">{t('problem.evidence')}</h2>
      {evidence.length === 0 ? (
        <p className="kern-body">{t('problem.evidence.none')}</p>
      ) : (
        <ul className="rf-rows">
          {evidence.map((piece) => (
            <li key={piece.id} className="rf-row">
              <EvidenceEntry piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A protected figure is shown as protected, never as zero. */
function EvidenceEntry({ piece }: { readonly piece: Evidence }) {
  const { t, day, number, locale } = useWords();
  const { indicator, area, observedValue, observedSuppressed } = piece;
  const name = indicator && ((locale === 'en' && indicator.nameEn) || indicator.nameDe);
  const figure =
    observedValue === null
      ? observedSuppressed
        ? t('problem.suppressed')
        : ''
      : `${number(observedValue)} ${indicator?.unit ?? ''}`;
  const source = [area?.name, piece.referenceDate && day(piece.referenceDate), piece.sourceNote]
    .filter(Boolean)
    .join(' · ');
  return (
    <div>
      <p className="kern-body">
        <strong>{name ?? t(`evidence.${piece.kind}`)}</strong>
        {figure && `: ${figure}`}
      </p>
      {piece.text && <p className="kern-body">{piece.text}</p>}
      {source && <p className="rf-muted">{source}</p>}
    </div>
  );
}
