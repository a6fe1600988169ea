import { type ReactNode, useId } from 'react';
import { isRunning, Light } from '../ui/light.js';
import { useWords } from '../words/words.js';
import { Agreements } from './agreements.js';
import { IndicatorLines } from './indicator-lines.js';
import { OfficeLines } from './office-lines.js';
import type { Knot, ThreadLayout } from './thread-layout.js';
import { GapLink, MeasureLink, ProblemLink, StrategyLink } from './thread-links.js';
import { columnOf } from './thread-walk.js';
import { threadWords } from './words.js';

interface KnotProps {
  readonly knot: Knot;
  readonly layout: ThreadLayout;
  readonly isCurrent: boolean;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  readonly isOff: boolean;
  onLook(): void;
  onFocus(): void;
  onUnfold(strategyId: string): void;
}

const SPREAD = 6;

/** One thing the thread runs through, at its place; a gap is drawn as a gap. */
export function KnotBox(props: KnotProps) {
  const { knot, isCurrent, isOff, onLook, onFocus } = props;
  const { t } = useWords(threadWords);
  const id = useId();
  const isGap = isGapKnot(knot);
  const look = [
    'rf-knot',
    `rf-knot--${knot.kind}`,
    isGap && 'rf-knot--gap',
    isCurrent && 'rf-knot--here',
    isOff && 'rf-knot--off',
  ];
  const kind = knot.kind === 'more' ? 'measure' : knot.kind;
  return (
    <li
      className={look.filter(Boolean).join(' ')}
      style={{
        gridColumn: columnOf(knot.kind) + 1,
        gridRow: `${knot.from + 1} / ${knot.to + 1}`,
        alignSelf: knot.to - knot.from > SPREAD ? 'start' : undefined,
      }}
      data-place={knot.id}
      data-gap={isGap ? '' : undefined}
      onMouseEnter={onLook}
      onFocus={onFocus}
    >
      <p className="rf-knot__kind">
        <span className="rf-knot__kind-name">{t(`thread.${kind}`)}</span>
        {isCurrent && <span className="rf-knot__here">{t('thread.here')}</span>}
      </p>
      <Inside {...props} described={`${id}-way`} />
      <span id={`${id}-way`} hidden>
        {wayInWords(props, t)}
      </span>
    </li>
  );
}

const isGapKnot = (knot: Knot): boolean =>
  (knot.kind === 'problem' && !knot.problem) ||
  (knot.kind === 'strategy' && !knot.strategy) ||
  (knot.kind === 'measure' && !knot.measure) ||
  (knot.kind === 'indicator' && knot.measure.progressIndicators.length === 0);

/** How it goes on from here, for whoever does not see the lines. */
function wayInWords(
  { knot, layout }: KnotProps,
  t: (key: 'thread.leadsTo' | 'thread.comesFrom', values: { count: number }) => string,
): string {
  const to = layout.ties.filter(([from]) => from === knot.id).length;
  const from = layout.ties.filter(([, end]) => end === knot.id).length;
  return [to > 0 && t('thread.leadsTo', { count: to }), from > 0 && t('thread.comesFrom', { count: from })]
    .filter(Boolean)
    .join(' ');
}

function Inside({
  knot,
  isCurrent,
  isStop,
  described,
  onUnfold,
}: KnotProps & { readonly described: string }) {
  const { t, count } = useWords(threadWords);
  const link = {
    'data-stop': knot.id,
    tabIndex: isStop ? 0 : -1,
    'aria-describedby': described,
    'aria-current': isCurrent ? ('true' as const) : undefined,
  };
  const gap = (kind: string, words: ReactNode) => (
    <p className="rf-knot__title">
      <GapLink kind={kind} {...link}>
        <span className="kern-sr-only">{t('thread.gap')}: </span>
        {words}
      </GapLink>
    </p>
  );
  switch (knot.kind) {
    case 'problem':
      return knot.problem ? (
        <p className="rf-knot__title">
          <ProblemLink id={knot.problem.id} {...link}>
            {knot.problem.title}
          </ProblemLink>
        </p>
      ) : (
        gap('PROBLEM_AREA_WITHOUT_STRATEGY', t('thread.gap.problem'))
      );
    case 'strategy':
      return knot.strategy ? (
        <>
          <p className="rf-knot__title">
            <StrategyLink id={knot.strategy.id} {...link}>
              {knot.strategy.title}
            </StrategyLink>
          </p>
          <p className="rf-knot__more">{t(`stage.${knot.strategy.stage}`)}</p>
          <Agreements strategy={knot.strategy} />
        </>
      ) : (
        gap('PROBLEM_AREA_WITHOUT_STRATEGY', t('thread.gap.strategy'))
      );
    case 'measure':
      return knot.measure ? (
        <>
          <p className="rf-knot__title">
            <MeasureLink number={knot.measure.number} {...link}>
              {knot.measure.number} {knot.measure.title}
            </MeasureLink>
          </p>
          <Light light={knot.measure.light.shown} status={knot.measure.status} />
          {isRunning(knot.measure.status) && (
            <p className="rf-knot__more">{t(`status.${knot.measure.status}`)}</p>
          )}
        </>
      ) : (
        gap('STRATEGY_WITHOUT_MEASURE', t('thread.gap.measure'))
      );
    case 'office':
      return (
        <>
          <p className="rf-knot__title">
            <MeasureLink number={knot.measure.number} part="beteiligte" {...link}>
              {knot.measure.leadOffice.name}
            </MeasureLink>
          </p>
          <OfficeLines measure={knot.measure} />
        </>
      );
    case 'indicator':
      return knot.measure.progressIndicators.length > 0 ? (
        <>
          <MeasureLink number={knot.measure.number} part="indikatoren" {...link}>
            {count('thread.indicators', knot.measure.progressIndicators.length)}
          </MeasureLink>
          <IndicatorLines measure={knot.measure} />
        </>
      ) : (
        gap('MEASURE_WITHOUT_INDICATOR', t('thread.gap.indicator'))
      );
    case 'more':
      return (
        <button type="button" className="rf-knot__unfold" onClick={() => onUnfold(knot.strategyId)} {...link}>
          {t('thread.more', { count: knot.hidden })}
        </button>
      );
  }
}
