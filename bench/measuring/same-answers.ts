import { deepStrictEqual } from 'node:assert/strict';
import type { BenchCase, Variables } from '../cases/index.js';
import type { Contestant } from '../contestants/contestant.js';

/** How many variations are looked at before a case is measured. */
const LOOKED_AT = 20;

/** Contestants are compared only where they say the same: fails where an answer is empty or differs from the first one's. */
export async function requireSameAnswers(
  benchCase: BenchCase,
  contestants: readonly Contestant[],
  variations: readonly Variables[],
): Promise<void> {
  for (const variables of variations.slice(0, LOOKED_AT)) {
    const answers = await Promise.all(
      contestants.map((contestant) => answerOf(contestant, benchCase, variables)),
    );
    const [first, ...others] = answers;
    const asked = `${benchCase.key} ${JSON.stringify(variables)}`;
    if (JSON.stringify(first).length < 200) throw new Error(`Next to nothing was found for ${asked}`);
    others.forEach((answer, index) =>
      deepStrictEqual(
        answer,
        first,
        new Error(
          `${contestants[index + 1].name} answers differently to ${asked}: ${difference(first, answer)}`,
        ),
      ),
    );
  }
}

async function answerOf(
  { url, ask }: Contestant,
  benchCase: BenchCase,
  variables: Variables,
): Promise<unknown> {
  const { path, headers, body } = ask(benchCase, variables);
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors":['))
    throw new Error(`${benchCase.key} was refused: ${text.slice(0, 2000)}`);
  return JSON.parse(text);
}

/** The first place where two answers differ. */
function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other ? undefined : `${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = difference(left[key], right[key], `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}
