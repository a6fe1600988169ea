import { Link } from '@tanstack/react-router';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import { Paragraphs } from './paragraphs.js';
import type { FullStrategy } from './strategy-data.js';
import { strategyWords } from './words.js';

/** The text that counts: the one in force, or else the newest; and whether a newer one is on its way. */
export function StrategyText({ strategy }: { readonly strategy: FullStrategy }) {
  const { t } = useWords(strategyWords);
  const { id, inForce, latest, allowedActions } = strategy;
  const shown = inForce ?? latest;
  const kind = inForce ? 'inForce' : latest?.submittedOn ? 'open' : 'draft';
  const isNewer = latest && shown && latest.number > shown.number;
  const hasText = Boolean(shown?.text.trim());
  return (
    <section aria-labelledby="text">
      <div className="rf-bar">
        <h2 id="text" className="kern-heading-medium">
          {shown ? t(`strategy.text.${kind}`, { number: shown.number }) : t('strategy.text')}
        </h2>
        {strategy.versions.length > 1 && (
          <Link to="/strategien/$id/vergleich" params={{ id }} search={{}} className="kern-link rf-no-print">
            {t('agree.compare')}
          </Link>
        )}
      </div>
      {isNewer && (
        <Notice
          kind="info"
          title={t(latest.submittedOn ? 'strategy.newer.open' : 'strategy.newer.draft', {
            number: latest.number,
            old: shown.number,
          })}
        />
      )}
      {shown && hasText ? (
        <Paragraphs text={shown.text} />
      ) : (
        <p className="kern-body">{t('strategy.text.none')}</p>
      )}
      {allowedActions.includes('CHANGE_TEXT') && (
        <Link to="/strategien/$id/text" params={{ id }} className="kern-link rf-no-print">
          {t(hasText ? 'strategy.text.change' : 'strategy.text.write')}
        </Link>
      )}
    </section>
  );
}
