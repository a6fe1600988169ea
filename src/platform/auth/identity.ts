import type { Actor } from '../../kernel/actor.js';

/** Tells who is behind a session cookie. Answered by the room of accounts, asked by the platform when a request comes in. */
export abstract class Identity {
  /** The actor of a `Cookie` header, or null. */
  abstract actorOf(cookieHeader: string | undefined): Promise<Actor | null>;
}
