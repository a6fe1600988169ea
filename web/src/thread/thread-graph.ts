import type { ThreadMeasure, ThreadProblem, ThreadStrategy } from './thread-data.js';

export type Tie = readonly [from: string, to: string];

/** A stretch of the thread: what it runs through, each once, and what hangs on what. */
export interface ThreadGraph {
  readonly problems: readonly ThreadProblem[];
  readonly strategies: readonly ThreadStrategy[];
  readonly measures: readonly ThreadMeasure[];
  /** From problem areas to the strategies that answer them. */
  readonly answers: readonly Tie[];
  /** From strategies to their measures. */
  readonly steps: readonly Tie[];
}

type WithMeasures = ThreadStrategy & { readonly measures: readonly ThreadMeasure[] };
type WithProblems = ThreadStrategy & { readonly problemAreas: readonly ThreadProblem[] };

/** The thread that begins at a problem area; each measure says of which strategies it is a step. */
export const threadOfProblem = (
  problem: ThreadProblem & { readonly strategies: readonly ThreadStrategy[] },
  measures: readonly (ThreadMeasure & { readonly strategies: readonly { readonly id: string }[] })[],
): ThreadGraph => ({
  problems: [problem],
  strategies: problem.strategies,
  measures,
  answers: problem.strategies.map(({ id }): Tie => [problem.id, id]),
  steps: measures.flatMap(({ id: measure, strategies }) => strategies.map(({ id }): Tie => [id, measure])),
});

/** The thread that runs through a strategy. */
export const threadOfStrategy = (strategy: WithMeasures & WithProblems): ThreadGraph => ({
  problems: strategy.problemAreas,
  strategies: [strategy],
  measures: strategy.measures,
  answers: strategy.problemAreas.map(({ id }): Tie => [id, strategy.id]),
  steps: strategy.measures.map(({ id }): Tie => [strategy.id, id]),
});

/** The thread that leads to a measure. */
export const threadOfMeasure = (
  measure: ThreadMeasure & { readonly strategies: readonly WithProblems[] },
): ThreadGraph => ({
  problems: unique(measure.strategies.flatMap(({ problemAreas }) => problemAreas)),
  strategies: measure.strategies,
  measures: [measure],
  answers: measure.strategies.flatMap(({ id, problemAreas }) =>
    problemAreas.map((problem): Tie => [problem.id, id]),
  ),
  steps: measure.strategies.map(({ id }): Tie => [id, measure.id]),
});

const unique = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
