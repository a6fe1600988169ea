import { type ChildProcess, fork, type ForkOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A program of ours in a process of its own. */
export interface RunningProgram {
  readonly pid: number;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts a program; what it prints is shown as it comes. */
export function startProgram(
  file: string,
  environment: Record<string, string>,
  { execArgv = [], ...options }: ForkOptions = {},
): RunningProgram {
  const child = fork(file, [], {
    ...options,
    execArgv,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // However the harness ends, nothing that it started stays behind
  process.once('exit', () => child.kill());
  return { pid: child.pid!, process: child, stop: () => stop(child) };
}

/** Starts a TypeScript program of the benchmark itself. */
export const startScript = (file: string, environment: Record<string, string> = {}): RunningProgram =>
  startProgram(file, environment, { execArgv: ['--import', 'tsx'] });

/** Runs a compiled program to its end; fails where it does. */
export async function runToEnd(file: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(impatience);
}

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/** Waits until something answers at the address. */
export async function untilAnswers(url: string, program: RunningProgram, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answered) return;
    if (program.process.exitCode !== null) throw new Error(`The process behind ${url} ended`);
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
