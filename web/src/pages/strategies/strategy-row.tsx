import { Link } from '@tanstack/react-router';
import { useWords } from '../../words/words.js';
import type { ListedStrategy } from './strategies-data.js';
import { strategyWords } from './words.js';

/** A strategy in the list: what it is, where it stands, and who has not answered yet. */
export function StrategyRow({ strategy }: { readonly strategy: ListedStrategy }) {
  const { t, locale } = useWords(strategyWords);
  const { id, number, title, stage, fieldOfAction, leadOffice } = strategy;
  const field = fieldOfAction && ((locale === 'en' && fieldOfAction.nameEn) || fieldOfAction.nameDe);
  return (
    <li className="rf-row">
      <div>
        <Link
          to="/strategien/$id"
          params={{ id }}
          className="kern-link kern-link--no-visited-state rf-row__title"
        >
          {title}
        </Link>
        <p className="rf-muted">
          {[t('strategy.lead', { number }), field, leadOffice.name].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="rf-row__answers">
        <span className="rf-tag">{t(`stage.${stage}`)}</span>
        <Answers strategy={strategy} />
      </div>
    </li>
  );
}

/** What was said to the newest text; silence where the strategy is over. */
function Answers({
  strategy: { stage, latestVersion, versionInForce },
}: {
  readonly strategy: ListedStrategy;
}) {
  const { t, count } = useWords(strategyWords);
  if (stage === 'ENDED' || !latestVersion) return null;
  const { asked, agreed, withCondition, declined, withdrawn } = latestVersion.agreementSummary;
  const all = asked + agreed + withCondition + declined + withdrawn;
  if (all === 0) return stage === 'DRAFT' ? <span>{t('strategy.nobodyAsked')}</span> : null;
  return (
    <>
      <span>
        {versionInForce &&
          versionInForce.number !== latestVersion.number &&
          `${t('strategy.version', { number: latestVersion.number })}: `}
        {t('strategy.agreedCount', { agreed: agreed + withCondition, all })}
      </span>
      {asked > 0 && <span className="rf-missing">{count('strategy.waitingCount', asked)}</span>}
    </>
  );
}
