import { Notice } from '../../ui/notice.js';
import { useWords } from '../../words/words.js';
import type { StrategyTexts, TextVersion } from './agreement-data.js';
import { strategyWords } from './words.js';

interface WaitingProps {
  readonly strategy: StrategyTexts;
  /** The newest text that was laid before anybody. */
  readonly version: TextVersion;
}

/** At a glance: whose answer is missing, the longest silence first. */
export function Waiting({ strategy, version }: WaitingProps) {
  const { t, count, day } = useWords(strategyWords);
  if (strategy.endedOn) return null;
  const { number, agreements, isAgreed } = version;
  const missing = agreements
    .filter(({ waitingFor }) => waitingFor !== null)
    .sort((one, other) => (one.askedOn ?? '').localeCompare(other.askedOn ?? ''));
  if (missing.length === 0) {
    return (
      <Notice
        kind={isAgreed ? 'success' : 'info'}
        title={t(isAgreed ? 'agree.done' : 'agree.answered', { count: agreements.length, number })}
      />
    );
  }
  return (
    <Notice kind="warning" title={count('agree.waiting.title', missing.length)}>
      <ul className="rf-list">
        {missing.map(({ id, organisation, askedOn }) => (
          <li key={id}>{t('agree.waiting.of', { organisation: organisation.name, date: day(askedOn) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
