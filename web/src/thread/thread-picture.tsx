import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Light } from '../ui/light.js';
import type { WordKey } from '../words/de.js';
import { useWords } from '../words/words.js';
import { Agreements } from './agreements.js';
import { IndicatorLines } from './indicator-lines.js';
import type { Strand, ThreadMeasure, ThreadProblem, ThreadStrategy } from './thread-data.js';
import { treeOf } from './thread-tree.js';

interface PictureProps {
  readonly strands: readonly Strand[];
  readonly current: string;
}

/** The thread as people draw it: from left to right, or downwards where there is little room. It is a list of lists. */
export function ThreadPicture({ strands, current }: PictureProps) {
  return (
    <ul className="rf-thread">
      {treeOf(strands).map(({ key, problem, strategies }) => (
        <li key={key}>
          <ProblemKnot problem={problem} current={current} />
          <ul>
            {strategies.map(({ key: strategyKey, strategy, measures }) => (
              <li key={strategyKey}>
                <StrategyKnot strategy={strategy} />
                <ul>
                  {measures.map(({ key: measureKey, measure }) => (
                    <li key={measureKey}>
                      <MeasureKnot measure={measure} current={current} />
                      {measure && <End measure={measure} />}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface KnotProps {
  readonly kind: WordKey;
  readonly isCurrent?: boolean;
  readonly gap?: WordKey;
  readonly children?: ReactNode;
}

/** One thing the thread runs through; a gap is drawn as a gap. */
function Knot({ kind, isCurrent, gap, children }: KnotProps) {
  const { t } = useWords();
  const look = gap ? 'rf-knot rf-knot--gap' : 'rf-knot';
  return (
    <div className={look} aria-current={isCurrent ? 'true' : undefined}>
      <p className="rf-knot__kind">{t(kind)}</p>
      {gap ? (
        <p className="rf-knot__title">
          <span className="kern-sr-only">{t('thread.gap')}: </span>
          {t(gap)}
        </p>
      ) : (
        children
      )}
    </div>
  );
}

function ProblemKnot({
  problem,
  current,
}: {
  readonly problem: ThreadProblem | null;
  readonly current: string;
}) {
  if (!problem) return <Knot kind="thread.problem" gap="thread.gap.problem" />;
  const isCurrent = problem.id === current;
  return (
    <Knot kind="thread.problem" isCurrent={isCurrent}>
      <p className="rf-knot__title">{isCurrent ? problem.title : <ProblemLink problem={problem} />}</p>
    </Knot>
  );
}

export function ProblemLink({ problem }: { readonly problem: ThreadProblem }) {
  return (
    <Link
      to="/problemlagen/$id"
      params={{ id: problem.id }}
      className="kern-link kern-link--no-visited-state"
    >
      {problem.title}
    </Link>
  );
}

function StrategyKnot({ strategy }: { readonly strategy: ThreadStrategy | null }) {
  const { t } = useWords();
  if (!strategy) return <Knot kind="thread.strategy" gap="thread.gap.strategy" />;
  return (
    <Knot kind="thread.strategy">
      <p className="rf-knot__title">{strategy.title}</p>
      <p className="rf-knot__more">{t(`stage.${strategy.stage}`)}</p>
      <Agreements strategy={strategy} />
    </Knot>
  );
}

function MeasureKnot({
  measure,
  current,
}: {
  readonly measure: ThreadMeasure | null;
  readonly current: string;
}) {
  if (!measure) return <Knot kind="thread.measure" gap="thread.gap.measure" />;
  const isCurrent = measure.id === current;
  return (
    <Knot kind="thread.measure" isCurrent={isCurrent}>
      <p className="rf-knot__title">
        {isCurrent ? `${measure.number} ${measure.title}` : <MeasureLink measure={measure} />}
      </p>
      <Light light={measure.light.shown} status={measure.status} />
    </Knot>
  );
}

export function MeasureLink({ measure }: { readonly measure: Pick<ThreadMeasure, 'number' | 'title'> }) {
  return (
    <Link
      to="/massnahmen/$number"
      params={{ number: measure.number }}
      className="kern-link kern-link--no-visited-state"
    >
      {measure.number} {measure.title}
    </Link>
  );
}

/** Where a strand leads: to the office that answers for it, and to what shows whether it works. */
function End({ measure }: { readonly measure: ThreadMeasure }) {
  const hasIndicators = measure.progressIndicators.length > 0;
  return (
    <ul>
      <li>
        <Knot kind="thread.office">
          <p className="rf-knot__title">{measure.leadOffice.name}</p>
        </Knot>
        <ul>
          <li>
            <Knot kind="thread.indicator" gap={hasIndicators ? undefined : 'thread.gap.indicator'}>
              <IndicatorLines measure={measure} />
            </Knot>
          </li>
        </ul>
      </li>
    </ul>
  );
}
