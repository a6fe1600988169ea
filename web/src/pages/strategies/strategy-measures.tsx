import { MoreMeasures } from '../../thread/more-measures.js';
import { MeasureLink } from '../../thread/thread-links.js';
import { isRunning, LightMark, type LightName } from '../../ui/light.js';
import { useWords } from '../../words/words.js';
import type { FullStrategy } from './strategy-data.js';
import { strategyWords } from './words.js';

const worstFirst: readonly LightName[] = ['RED', 'YELLOW', 'GREY', 'GREEN'];

/** The measures of a strategy by light, the worst first; those that do not run at the end. */
export function StrategyMeasures({
  id,
  measures,
  measureCounts,
}: Pick<FullStrategy, 'id' | 'measures' | 'measureCounts'>) {
  const { t } = useWords(strategyWords);
  const running = measures.filter(({ status }) => isRunning(status));
  const resting = measures.filter(({ status }) => !isRunning(status));
  return (
    <section aria-labelledby="measures">
      <h2 id="measures" className="kern-heading-medium">
        {t('strategy.measures')}
      </h2>
      {measures.length === 0 && <p className="kern-body">{t('strategy.measures.none')}</p>}
      <MoreMeasures shown={measures.length} all={measureCounts.all} search={{ strategie: id }} />
      <div className="rf-halves">
        {worstFirst.map((light) => (
          <Group
            key={light}
            light={light}
            measures={running.filter((measure) => measure.light.shown === light)}
          />
        ))}
        <Group measures={resting} />
      </div>
    </section>
  );
}

interface GroupProps extends Pick<FullStrategy, 'measures'> {
  /** Left out for measures that do not run. */
  readonly light?: LightName;
}

function Group({ light, measures }: GroupProps) {
  const { t } = useWords(strategyWords);
  if (measures.length === 0) return null;
  return (
    <div>
      <h3 className="kern-title rf-group__title">
        {light && <LightMark light={light} />}
        {light ? t(`light.${light}`) : t('strategy.measures.resting')} ({measures.length})
      </h3>
      <ul className="rf-group">
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureLink number={measure.number}>{`${measure.number} ${measure.title}`}</MeasureLink>
            <span className="rf-muted">
              {light
                ? measure.leadOffice.name
                : `${t(`status.${measure.status}`)} · ${measure.leadOffice.name}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
