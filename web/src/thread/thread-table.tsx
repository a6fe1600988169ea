import { Light } from '../ui/light.js';
import { Table } from '../ui/table.js';
import { useWords } from '../words/words.js';
import { Agreements } from './agreements.js';
import { IndicatorLines } from './indicator-lines.js';
import { OfficeLines } from './office-lines.js';
import type { ThreadMeasure, ThreadProblem, ThreadStrategy } from './thread-data.js';
import type { ThreadGraph } from './thread-graph.js';
import { MeasureLink, ProblemLink, StrategyLink } from './thread-links.js';
import { threadWords } from './words.js';

interface Strand {
  readonly problems: readonly ThreadProblem[];
  readonly strategy: ThreadStrategy | null;
  readonly measure: ThreadMeasure | null;
}

/** The thread as a table: one way along it a row, gaps named. It says what the picture says. */
export function ThreadTable({ graph }: { readonly graph: ThreadGraph }) {
  const { t, count } = useWords(threadWords);
  const columns = (['problem', 'strategy', 'measure', 'office', 'indicator'] as const).map((name) => ({
    name: t(`thread.${name}`),
  }));
  return (
    <Table
      caption={t('thread.caption')}
      hideCaption
      columns={columns}
      rows={strandsOf(graph).map(({ problems, strategy, measure }, index) => ({
        key: String(index),
        cells: [
          problems.length > 0 ? (
            <ul className="rf-lines">
              {problems.map(({ id, title }) => (
                <li key={id}>
                  <ProblemLink id={id}>{title}</ProblemLink>
                </li>
              ))}
            </ul>
          ) : (
            <Gap word={t('thread.gap.problem')} />
          ),
          strategy ? (
            <>
              <StrategyLink id={strategy.id}>{strategy.title}</StrategyLink> ({t(`stage.${strategy.stage}`)})
              <Agreements strategy={strategy} />
            </>
          ) : (
            <Gap word={t('thread.gap.strategy')} />
          ),
          measure ? (
            <>
              <MeasureLink number={measure.number}>
                {measure.number} {measure.title}
              </MeasureLink>{' '}
              <Light light={measure.light.shown} status={measure.status} />
            </>
          ) : (
            <Gap word={strategy ? t('thread.gap.measure') : t('app.none')} />
          ),
          measure ? (
            <>
              {measure.leadOffice.name}
              <OfficeLines measure={measure} />
            </>
          ) : (
            t('app.none')
          ),
          !measure ? (
            t('app.none')
          ) : measure.progressIndicators.length > 0 ? (
            <>
              {count('thread.indicators', measure.progressIndicators.length)}
              <IndicatorLines measure={measure} />
            </>
          ) : (
            <Gap word={t('thread.gap.indicator')} />
          ),
        ],
      }))}
    />
  );
}

const Gap = ({ word }: { readonly word: string }) => <span className="rf-missing">{word}</span>;

function strandsOf({ problems, strategies, measures, answers, steps }: ThreadGraph): Strand[] {
  const ofStrategies = strategies.flatMap((strategy): Strand[] => {
    const its = measures.filter(({ id }) => steps.some(([from, to]) => from === strategy.id && to === id));
    const answered = problems.filter(({ id }) =>
      answers.some(([from, to]) => from === id && to === strategy.id),
    );
    return (its.length > 0 ? its : [null]).map((measure) => ({ problems: answered, strategy, measure }));
  });
  const unanswered = problems
    .filter(({ id }) => !answers.some(([from]) => from === id))
    .map((problem): Strand => ({ problems: [problem], strategy: null, measure: null }));
  const loose = measures
    .filter(({ id }) => !steps.some(([, to]) => to === id))
    .map((measure): Strand => ({ problems: [], strategy: null, measure }));
  return [...ofStrategies, ...unanswered, ...loose];
}
