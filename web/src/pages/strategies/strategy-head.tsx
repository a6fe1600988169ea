import { Link } from '@tanstack/react-router';
import { hasAgreed } from '../../thread/thread-data.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { FullStrategy } from './strategy-data.js';
import { strategyWords } from './words.js';

/** What one has to know first: where it stands, which text counts, who leads, which problems it answers. */
export function StrategyHead({ strategy }: { readonly strategy: FullStrategy }) {
  const { t, day, locale } = useWords(strategyWords);
  const { id, stage, inForce, fieldOfAction, endedOn, endedReason } = strategy;
  return (
    <>
      <div className="rf-headline">
        <span className="rf-tag">{t(`stage.${stage}`)}</span>
        <AgreedShare strategy={strategy} />
        <Link
          to="/strategien/$id/abstimmung"
          params={{ id }}
          className="kern-btn kern-btn--primary rf-no-print"
        >
          <span className="kern-label">{t('strategy.toAgreement')}</span>
        </Link>
      </div>
      {endedOn && (
        <Notice kind="info" title={t('strategy.ended.title', { date: day(endedOn) })}>
          {endedReason && <p className="kern-body">{endedReason}</p>}
        </Notice>
      )}
      <Facts
        facts={[
          [
            t('strategy.inForce'),
            inForce
              ? t('strategy.inForce.of', { number: inForce.number, date: day(inForce.submittedOn) })
              : t('strategy.inForce.none'),
          ],
          [t('strategy.office'), strategy.leadOffice.name],
          [
            t('strategies.field'),
            fieldOfAction && ((locale === 'en' && fieldOfAction.nameEn) || fieldOfAction.nameDe),
          ],
          [t('strategy.period'), <Period key="period" strategy={strategy} />],
          [t('strategy.problems'), <Problems key="problems" problems={strategy.problemAreas} />],
        ]}
      />
      {strategy.allowedActions.includes('CHANGE') && (
        <Link to="/strategien/$id/angaben" params={{ id }} className="kern-link rf-no-print">
          {t('strategy.edit')}
        </Link>
      )}
    </>
  );
}

/** How far the newest text that was laid before anybody is agreed; named where another one is in force. */
function AgreedShare({ strategy: { versions, inForce } }: { readonly strategy: FullStrategy }) {
  const { t } = useWords(strategyWords);
  const asked = versions.find(({ submittedOn }) => submittedOn);
  if (!asked) return null;
  const { number, agreements } = asked;
  const agreed = agreements.filter(hasAgreed).length;
  return (
    <span>
      {inForce && inForce.number !== number && `${t('strategy.version', { number })}: `}
      {t('strategy.agreedCount', { agreed, all: agreements.length })}
    </span>
  );
}

function Period({ strategy: { periodFrom, periodTo } }: { readonly strategy: FullStrategy }) {
  const { t, day } = useWords(strategyWords);
  if (periodFrom && periodTo) return `${day(periodFrom)} – ${day(periodTo)}`;
  if (periodFrom) return t('strategy.period.from', { date: day(periodFrom) });
  return periodTo ? t('strategy.period.to', { date: day(periodTo) }) : t('app.none');
}

function Problems({ problems }: { readonly problems: FullStrategy['problemAreas'] }) {
  const { t } = useWords(strategyWords);
  if (problems.length === 0) return t('strategy.problems.none');
  return (
    <ul className="rf-lines">
      {problems.map(({ id, title }) => (
        <li key={id}>
          <Link to="/problemlagen/$id" params={{ id }} className="kern-link kern-link--no-visited-state">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
