/** A finished part of a response: JSON text that Postgres wrote, keyed as the request asked. Handed on without parsing. */
export class Answer {
  constructor(readonly json: string) {}

  /** For the places that need the value itself: subscriptions and the standard executor. */
  get value(): unknown {
    return JSON.parse(this.json) as unknown;
  }
}
