import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { memoryOf } from '../measuring/process-facts.js';
import type { BenchOptions } from '../options.js';
import { keepResults, machine } from '../telling/results.js';
import { samplePaper } from './sample-paper.js';

/** What is promised for a committee paper of 200 measures and 12 charts, in ms; and for the memory of the worker, in MB. */
const MOST_MS: Readonly<Record<string, number>> = { PDF: 2_000, WORD: 3_000 };
const MOST_MB = 500;

const ROUNDS = 9;
const AT_ONCE = 10;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** How long the files of a large committee paper take, one by one and ten at once, and what memory they need. */
export async function measurePapers({ dist }: BenchOptions): Promise<void> {
  const door = pathToFileURL(resolve(dist, 'platform/rendering/index.js')).href;
  const { DocumentFormat, renderAs } = (await import(
    door
  )) as typeof import('../../src/platform/rendering/index.js');
  const paper = samplePaper();
  const memory = new MemoryWatch();
  const results = [];
  for (const format of Object.values(DocumentFormat)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const begun = performance.now();
      await renderAs(format, paper);
      times.push(performance.now() - begun);
    }
    const [first, ...warm] = times;
    warm.sort((one, other) => one - other);
    const median = warm[Math.floor(warm.length / 2)];
    results.push({ format, first, median, worst: warm.at(-1)! });
    say(
      `${format}: ${median.toFixed(0)} ms (the first ${first.toFixed(0)}, at most ${warm.at(-1)!.toFixed(0)} ms)`,
    );
  }
  const together = await atOnce(() => renderAs(DocumentFormat.PDF, paper));
  say(
    `${AT_ONCE} PDFs at once: ${together.ms.toFixed(0)} ms, ${together.inOrder ? 'in order' : 'NOT in order'}`,
  );
  const most = memory.stop();
  say(
    `Most memory: ${most.own.toFixed(0)} MB here, ${most.children.toFixed(0)} MB in the process that sets PDFs`,
  );
  say(`\n${machine()}\nKept in ${keepResults('papers', { results, together, most })}`);
  const isSlow = results.some(({ format, median }) => median > (MOST_MS[format] ?? Infinity));
  if (isSlow || !together.inOrder || Math.max(most.own, most.children) > MOST_MB) process.exitCode = 1;
}

async function atOnce(render: () => Promise<unknown>): Promise<{ ms: number; inOrder: boolean }> {
  const begun = performance.now();
  const done: number[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, (_, place) => render().then(() => done.push(place))));
  return { ms: performance.now() - begun, inOrder: done.every((place, at) => place === at) };
}

/** Looks every tenth of a second at the memory of this process and of those it started. */
class MemoryWatch {
  private readonly most = { own: 0, children: 0 };
  private readonly timer = setInterval(() => this.look(), 100);

  stop(): { own: number; children: number } {
    clearInterval(this.timer);
    this.look();
    return this.most;
  }

  private look(): void {
    this.most.own = Math.max(this.most.own, memoryOf(process.pid));
    this.most.children = Math.max(this.most.children, ...childrenOf(process.pid).map(memoryOf));
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] === `${parent}`;
      } catch {
        // ended while we looked
        return false;
      }
    });
}
