/** Says what a message means for one reader: an answer, nothing (undefined), or that the reader may not listen on (null). */
export type Choose<Message, Answer> = (message: Message) => Promise<Answer | undefined | null>;

/**
 * Answers to one reader, made from messages to all. An own iterator and no generator, so that a reader who leaves is let go
 * at once and not with the next message.
 */
export class LiveAnswers<Message, Answer> implements AsyncIterableIterator<Answer> {
  constructor(
    private readonly messages: AsyncIterableIterator<Message>,
    private readonly choose: Choose<Message, Answer>,
  ) {}

  async next(): Promise<IteratorResult<Answer>> {
    for (;;) {
      const message = await this.messages.next();
      if (message.done) return { value: undefined, done: true };
      const answer = await this.choose(message.value);
      if (answer === null) return this.return();
      if (answer !== undefined) return { value: answer, done: false };
    }
  }

  async return(): Promise<IteratorResult<Answer>> {
    await this.messages.return?.();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
