import type { IncomingHttpHeaders } from 'node:http';
import type { Actor } from '../../kernel/actor.js';

/** Tells the browser of a new cookie, with the answer to the request in hand. */
export type SetCookie = (cookie: string) => void;

/** Tells who is behind a request. Answered by the room of accounts, asked by the platform when a request comes in. */
export abstract class Identity {
  /** The actor behind the headers of a request, or null. A session changes its token only where `setCookie` is given. */
  abstract actorOf(headers: IncomingHttpHeaders, setCookie?: SetCookie): Promise<Actor | null>;

  /** Whoever is behind the headers now, asked for again and again, also when the session has got another token since. */
  abstract follow(headers: IncomingHttpHeaders): Promise<() => Promise<Actor | null>>;
}
