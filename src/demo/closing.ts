/** What was opened, closed in reverse order, however far the start had come. */
export class Closing {
  private readonly steps: (() => Promise<void>)[] = [];
  private running?: Promise<void>;

  /** Whether closing has begun: what fails from then on fails because of it. */
  get hasBegun(): boolean {
    return this.running !== undefined;
  }

  /** Remembers how to close what was just opened. */
  add(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  /** Closes everything once, the last opened first; one failure does not keep the rest open. */
  close(): Promise<void> {
    this.running ??= this.closeAll();
    return this.running;
  }

  private async closeAll(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      await step().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    }
  }
}
