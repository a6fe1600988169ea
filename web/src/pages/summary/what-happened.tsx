import { Empty } from '../../ui/empty.js';
import { useWords } from '../../words/words.js';
import { AgreementNews } from './agreement-news.js';
import type { Comparison } from './comparison-data.js';
import { HappenedEntry, OtherEntry } from './happened-entry.js';
import type { Summary } from './summary-data.js';
import { summaryWords } from './words.js';

interface WhatHappenedProps {
  readonly comparison: Comparison;
  readonly news: Summary['news'];
}

/** What is new, done, moved, changed and withdrawn since then, each with what it was before. */
export function WhatHappened({ comparison, news }: WhatHappenedProps) {
  const { t, day, number } = useWords(summaryWords);
  const { from, figures, groups, problemAreas, strategies } = comparison;
  const { opening, new: came, reopened, done, withdrawn, closing } = figures;
  const told = groups.filter(({ entries }) => entries.length > 0);
  const others = [...problemAreas.entries, ...strategies.entries];
  const agreements = (news?.agreementsGained.length ?? 0) + (news?.agreementsLost.length ?? 0);
  return (
    <section aria-labelledby="happened">
      <h2 id="happened" className="kern-heading-medium">
        {t('summary.happened', { date: day(from.day) })}
      </h2>
      <p className="kern-body">
        {t('summary.happened.sum', {
          opening: number(opening),
          came: number(came),
          reopened: number(reopened),
          done: number(done),
          withdrawn: number(withdrawn),
          closing: number(closing),
        })}
      </p>
      {told.length === 0 && others.length === 0 && agreements === 0 && (
        <Empty title={t('summary.happened.none')} text={t('summary.happened.none.text')} />
      )}
      {told.map(({ strategy, entries, figures: sums }) => (
        <details key={strategy?.id ?? ''} className="rf-fold" open={told.length === 1}>
          <summary>
            <h3 className="rf-fold__title">{strategy?.title ?? t('summary.noStrategy')}</h3>{' '}
            <span className="rf-muted">{t('summary.happened.group', { ...sums, came: sums.new })}</span>
          </summary>
          <ul className="rf-rows">
            {entries.map((entry) => (
              <li key={entry.recordId} className="rf-row">
                <HappenedEntry entry={entry} />
              </li>
            ))}
          </ul>
          {entries.length < sums.told && (
            <p className="rf-muted">{t('summary.happened.left', { count: sums.told - entries.length })}</p>
          )}
        </details>
      ))}
      {others.length > 0 && (
        <details className="rf-fold">
          <summary>
            <h3 className="rf-fold__title">{t('summary.happened.others')}</h3>{' '}
            <span className="rf-muted">{t('summary.happened.count', { count: others.length })}</span>
          </summary>
          <ul className="rf-rows">
            {others.map((entry) => (
              <li key={entry.recordId} className="rf-row">
                <OtherEntry entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {news && agreements > 0 && <AgreementNews news={news} />}
    </section>
  );
}
