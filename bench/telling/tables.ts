import type { CaseResult } from '../measuring/compare.js';
import { ratio, typical, wholeCpu } from './figures.js';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

/** Shares of the bare statement: what can be compared between machines and days. */
export function ratioTable(results: readonly CaseResult[], names: readonly string[], bare: string): string {
  return table(
    ['case', 'to reach', 'hoped for', ...names.map((name) => `${name} (CPU)`)],
    results.map((result) => [
      result.benchCase.title,
      result.benchCase.target,
      result.benchCase.hope,
      ...names.map(
        (name) =>
          `**${ratio(result, name, bare).toFixed(2)}** (${ratio(result, name, bare, wholeCpu).toFixed(1)})`,
      ),
    ]),
  );
}

/** What was measured, as medians of the rounds. */
export function figureTable(results: readonly CaseResult[]): string {
  return table(
    [
      'case',
      'contestant',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'statements',
      'Node CPU ms',
      'Postgres CPU ms',
      'answer kB',
      'memory MB',
    ],
    results.flatMap(({ benchCase, rounds }) =>
      [...rounds].map(([name, measured]) => {
        const { perSecond, p50, p99, statements, nodeCpu, databaseCpu, bytes, memory } = typical(measured);
        return [
          benchCase.title,
          name,
          Math.round(perSecond),
          p50.toFixed(1),
          p99.toFixed(1),
          statements.toFixed(2),
          nodeCpu.toFixed(2),
          databaseCpu.toFixed(2),
          (bytes / 1024).toFixed(1),
          Math.round(memory),
        ];
      }),
    ),
  );
}
