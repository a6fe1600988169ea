import type { Strand, ThreadMeasure, ThreadProblem, ThreadStrategy } from './thread-data.js';

export interface MeasureBranch {
  readonly key: string;
  readonly measure: ThreadMeasure | null;
}

export interface StrategyBranch {
  readonly key: string;
  readonly strategy: ThreadStrategy | null;
  readonly measures: readonly MeasureBranch[];
}

export interface ProblemBranch {
  readonly key: string;
  readonly problem: ThreadProblem | null;
  readonly strategies: readonly StrategyBranch[];
}

/** The strands bundled where they run together: first by problem area, then by strategy. */
export function treeOf(strands: readonly Strand[]): readonly ProblemBranch[] {
  return [...bundle(strands, ({ problem }) => problem?.id)].map(([key, ofProblem]) => ({
    key,
    problem: ofProblem[0].problem,
    strategies: [...bundle(ofProblem, ({ strategy }) => strategy?.id)].map(([strategyKey, ofStrategy]) => ({
      key: strategyKey,
      strategy: ofStrategy[0].strategy,
      measures: ofStrategy.map(({ measure }) => ({ key: measure?.id ?? 'gap', measure })),
    })),
  }));
}

function bundle(
  strands: readonly Strand[],
  keyOf: (strand: Strand) => string | undefined,
): Map<string, Strand[]> {
  const bundles = new Map<string, Strand[]>();
  for (const strand of strands) {
    const key = keyOf(strand) ?? 'gap';
    bundles.set(key, [...(bundles.get(key) ?? []), strand]);
  }
  return bundles;
}
