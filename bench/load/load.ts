import { once } from 'node:events';
import { join } from 'node:path';
import { type RunningProgram, startScript } from '../processes.js';
import type { LoadOrder, LoadResult } from './load-order.js';

/** The load generator, in a process of its own so that its work is not counted as the harness's or the contestant's. */
export class Load {
  private constructor(private readonly program: RunningProgram) {}

  static start(): Load {
    return new Load(startScript(join(import.meta.dirname, 'load-process.ts')));
  }

  async run(order: LoadOrder): Promise<LoadResult> {
    this.program.process.send(order);
    const [message] = (await once(this.program.process, 'message')) as [
      { result?: LoadResult; error?: string },
    ];
    if (!message.result) throw new Error(message.error);
    return message.result;
  }

  stop(): Promise<void> {
    return this.program.stop();
  }
}
