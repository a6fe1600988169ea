/** The messages of one topic as they come, until the reader or the application ends it. */
export class LiveMessages<T> implements AsyncIterableIterator<T> {
  constructor(
    private readonly source: AsyncIterableIterator<T>,
    private readonly onEnd: (ended: LiveMessages<T>) => void,
  ) {}

  next(): Promise<IteratorResult<T>> {
    return this.source.next();
  }

  /** Lets the reader go, also where listening never began: whoever asked for the messages was told why. */
  async return(): Promise<IteratorResult<T>> {
    this.onEnd(this);
    await this.source.return?.().catch(() => undefined);
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
