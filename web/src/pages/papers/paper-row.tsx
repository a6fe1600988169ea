import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { papersWords } from './words.js';
import { OrderFile } from './order-file.js';
import { standingOf } from './paper-standing.js';
import type { ListedPaper } from './papers-data.js';

interface PaperRowProps {
  readonly paper: ListedPaper;
  /** Whether it was just made: then its files are at hand. */
  readonly isOpen: boolean;
}

/** A paper in the archive: what it is, how far it has come, for whose eyes, and its files. */
export function PaperRow({ paper, isOpen }: PaperRowProps) {
  const { t, day } = useWords(papersWords);
  const [isUnfolded, setUnfolded] = useState(isOpen);
  const { kind, number, asOf, body, versions, withdrawnBecause } = paper;
  const standing = standingOf(paper);
  const kindInWords = t(`paper.kind.${kind}`);
  const title = paper.title ?? kindInWords;
  const facts = [
    title !== kindInWords && kindInWords,
    number && t('paper.number', { number }),
    asOf && t('paper.asOf', { date: day(asOf) }),
    body?.name,
  ].filter((fact) => typeof fact === 'string');
  return (
    <li className="rf-row rf-paper">
      <div>
        <h3 className="rf-row__title">
          <Link to="/unterlagen/$id" params={{ id: paper.id }} className="kern-link">
            {title}
          </Link>
        </h3>
        <p className="rf-muted">{facts.join(' · ')}</p>
        {withdrawnBecause && <p className="rf-muted">{t('paper.because', { reason: withdrawnBecause })}</p>}
      </div>
      <ul className="rf-chips" aria-label={t('paper.marks')}>
        <li className={standing === 'WITHDRAWN' ? 'rf-tag rf-tag--alarm' : 'rf-tag'}>
          {t(`paper.state.${standing}`)}
        </li>
        {versions.map(({ id, audience }) => (
          <li key={id} className="rf-tag rf-tag--edition">
            {t(`audience.${audience}`)}
          </li>
        ))}
      </ul>
      {versions.length > 0 && (
        <details
          className="rf-files"
          open={isUnfolded}
          onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
        >
          <summary>
            {t('paper.files')}
            <span className="kern-sr-only">
              {' '}
              {number} {title}
            </span>
          </summary>
          {isUnfolded && <OrderFile versions={versions} />}
        </details>
      )}
    </li>
  );
}
