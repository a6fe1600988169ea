import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Light, LightMark } from '../../ui/light.js';
import { useNews } from '../../ui/news.js';
import { useWords } from '../../words/words.js';
import { lightsByWeight } from './light-counts.js';
import { SetLight } from './set-light.js';
import type { StrategyRow } from './summary-data.js';
import type { SummarySearch } from './summary-search.js';
import { summaryWords } from './words.js';

interface StrategyLightsProps {
  readonly rows: readonly StrategyRow[];
  readonly search: SummarySearch;
}

/** Every strategy with its light, the rule that made it in words, and who set it otherwise. */
export function StrategyLights({ rows, search }: StrategyLightsProps) {
  const { t, number } = useWords(summaryWords);
  const { news, tell } = useNews();
  const [open, setOpen] = useState<string>();
  if (rows.length === 0) return null;
  const chosen = rows.find(({ strategy }) => strategy.id === open);
  return (
    <section aria-labelledby="strategies">
      <h2 id="strategies" className="kern-heading-medium">
        {t('summary.byStrategy')}
      </h2>
      {news}
      <ul className="rf-rows">
        {rows.map(({ strategy, light, ...counts }) => (
          <li key={strategy.id} className="rf-row rf-strategy">
            <div>
              <h3 className="rf-row__title">
                <Link to="/uebersicht" search={{ ...search, strategie: strategy.id }} className="kern-link">
                  {strategy.title}
                </Link>
              </h3>
              <p className="rf-headline rf-headline--small">
                {light.shown ? (
                  <Light light={light.shown} />
                ) : (
                  <span className="rf-tag">{t('summary.noLight')}</span>
                )}
                {light.isOverridden && <span className="rf-tag rf-tag--slip">{t('summary.setByHand')}</span>}
              </p>
              <p className="kern-body">{light.overrideText ?? light.text}</p>
              {light.overrideText && <p className="rf-muted">{t('summary.rule', { text: light.text })}</p>}
            </div>
            <div className="rf-strategy__side">
              <p className="rf-counts-line">
                {lightsByWeight.map(([name, key]) => (
                  <span key={name} className="rf-count">
                    <LightMark light={name} /> {number(counts[key])}
                    <span className="kern-sr-only"> {t(`light.${name}`)}</span>
                  </span>
                ))}
              </p>
              {strategy.lightCanBeSet && (light.computed ?? strategy.lightOverride) && !search.stand && (
                <Button
                  kind="tertiary"
                  className="rf-no-print"
                  aria-label={t('summary.set.of', { title: strategy.title })}
                  onClick={() => setOpen(strategy.id)}
                >
                  {t('summary.set')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {chosen && (
        <SetLight key={chosen.strategy.id} row={chosen} onClose={() => setOpen(undefined)} onDone={tell} />
      )}
    </section>
  );
}
