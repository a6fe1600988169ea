import type pg from 'pg';
import type { BenchCase, Variables } from '../cases/index.js';
import type { Contestant } from '../contestants/contestant.js';
import type { Load } from '../load/load.js';
import { CONNECTIONS } from '../options.js';
import { cpuOf, cpuOfFamily, memoryOf } from './process-facts.js';
import { countStatements } from './statements.js';

/** What one contestant did in one round of one case. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  readonly statements: number;
  /** Milliseconds of CPU per request. */
  readonly nodeCpu: number;
  readonly databaseCpu: number;
  readonly memory: number;
}

export interface CaseResult {
  readonly benchCase: BenchCase;
  /** By contestant, one entry per round. */
  readonly rounds: ReadonlyMap<string, Measured[]>;
}

export interface Measuring {
  readonly client: pg.Client;
  readonly serverPid: number;
  readonly load: Load;
  readonly rounds: number;
  readonly seconds: number;
}

/** Lets the contestants take turns: noise on the machine then meets all of them, and their ratio can still be trusted. */
export async function compare(
  measuring: Measuring,
  benchCase: BenchCase,
  contestants: readonly Contestant[],
  variations: readonly Variables[],
): Promise<CaseResult> {
  const rounds = new Map<string, Measured[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants)
    await measure(measuring, benchCase, contestant, variations, 0, Math.min(3, measuring.seconds));
  for (let round = 0; round < measuring.rounds; round++) {
    // whoever comes second finds the database's memory warm, so the order changes
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of order) {
      const measured = await measure(
        measuring,
        benchCase,
        contestant,
        variations,
        round * 97,
        measuring.seconds,
      );
      rounds.get(contestant.name)?.push(measured);
    }
  }
  return { benchCase, rounds };
}

async function measure(
  { client, serverPid, load }: Measuring,
  benchCase: BenchCase,
  { pid, url, ask }: Contestant,
  variations: readonly Variables[],
  offset: number,
  seconds: number,
): Promise<Measured> {
  const questions = variations.map((variables) => ask(benchCase, variables));
  const before = await facts();
  const result = await load.run({ url, questions, connections: CONNECTIONS, seconds, offset });
  const after = await facts();
  const perRequest = (what: keyof typeof before) => (after[what] - before[what]) / result.requests;
  return {
    perSecond: result.perSecond,
    p50: result.p50,
    p99: result.p99,
    bytes: result.bytesPerAnswer,
    statements: perRequest('statements'),
    nodeCpu: perRequest('nodeCpu') * 1000,
    databaseCpu: perRequest('databaseCpu') * 1000,
    memory: memoryOf(pid),
  };

  async function facts() {
    const { calls } = await countStatements(client);
    return { statements: calls, nodeCpu: cpuOf(pid), databaseCpu: cpuOfFamily(serverPid) };
  }
}
