import type { CaseResult, Measured } from '../measuring/compare.js';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median of each figure over the rounds. */
export function typical(rounds: readonly Measured[]): Measured {
  const of = (what: keyof Measured) => median(rounds.map((round) => round[what]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    bytes: of('bytes'),
    statements: of('statements'),
    nodeCpu: of('nodeCpu'),
    databaseCpu: of('databaseCpu'),
    memory: of('memory'),
  };
}

/** One contestant's figure as a multiple of another's: round by round, because both met the same noise. */
export const ratio = (
  { rounds }: CaseResult,
  name: string,
  against: string,
  figure: (measured: Measured) => number = ({ perSecond }) => perSecond,
): number =>
  median(
    (rounds.get(name) ?? []).map(
      (measured, round) => figure(measured) / figure((rounds.get(against) ?? [])[round]),
    ),
  );

/** All CPU that a request costs. */
export const wholeCpu = ({ nodeCpu, databaseCpu }: Measured): number => nodeCpu + databaseCpu;
