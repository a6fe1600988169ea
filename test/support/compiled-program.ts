import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a process ended, and all it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A process of the program. */
export class RunningEntrance {
  readonly ended: Promise<Ended>;
  private said = '';

  constructor(private readonly child: ChildProcess) {
    for (const channel of [child.stdout, child.stderr])
      channel?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    this.ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said: this.said }));
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** No goodbye, no chance to clean up. */
  kill(): Promise<Ended> {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  /** As whoever runs it stops it. */
  stop(): Promise<Ended> {
    this.child.kill('SIGTERM');
    return this.ended;
  }
}

/** The program as it runs in production, compiled into the project so that it finds its packages and migrations. */
export class CompiledProgram {
  private readonly started = new Set<RunningEntrance>();

  private constructor(private readonly folder: string) {}

  static async compile(): Promise<CompiledProgram> {
    const folder = mkdtempSync(join(process.cwd(), '.demo-entrances-'));
    const options = ['--strip-leading-paths', '--config-file', '.swcrc', '--copy-files', '--quiet'];
    const program = new CompiledProgram(folder);
    const compiler = program.spawn(['node_modules/@swc/cli/bin/swc.js', 'src', '-d', folder, ...options]);
    const { code, said } = await compiler.ended;
    if (code !== 0) throw new Error(`The program cannot be compiled:\n${said}`);
    return program;
  }

  /** Adds an entrance that only a story needs. */
  add(entrance: string, program: string): void {
    writeFileSync(join(this.folder, `${entrance}.js`), program);
  }

  /** Starts one of its entrances: `main`, `worker`, … */
  start(entrance: string, environment: Record<string, string>, ...args: string[]): RunningEntrance {
    return this.spawn([join(this.folder, `${entrance}.js`), ...args], environment);
  }

  /** Ends what still runs, and leaves nothing behind. */
  async remove(): Promise<void> {
    await Promise.all([...this.started].filter((it) => it.isRunning).map((it) => it.kill()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private spawn(args: string[], environment: Record<string, string> = {}): RunningEntrance {
    const inherited = Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS');
    const env = { ...Object.fromEntries(inherited), ...environment };
    const running = new RunningEntrance(spawn(process.execPath, args, { env }));
    this.started.add(running);
    return running;
  }
}
