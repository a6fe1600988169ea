import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '../../kernel/actor.js';
import { DomainError } from '../../kernel/errors.js';
import { senderOf } from './sender.js';

/** Tells the browser of a new cookie, with the answer to the request in hand. */
export type SetCookie = (cookie: string) => void;

/** Knows who is behind a cookie. */
export interface SessionProof {
  /** The actor behind the headers of a request, or null. A session changes its token only where `setCookie` is given. */
  actorOf(headers: IncomingHttpHeaders, setCookie?: SetCookie): Promise<Actor | null>;
  /** Whoever is behind the headers now, asked for again and again, also when the session has got another token since. */
  follow(headers: IncomingHttpHeaders): Promise<() => Promise<Actor | null>>;
}

/** The actor of a bearer token; throws where it is wrong. Wrong ones count against the network address of the sender. */
export type TokenProof = (token: string, sender: string) => Promise<Actor>;

/** Tells the platform who is behind a request. The rooms that know register how. */
@Injectable()
export class Identity {
  private sessions: SessionProof | undefined;
  private tokens: TokenProof | undefined;
  private readonly asked = new WeakMap<IncomingMessage, Promise<Actor | null>>();

  registerSessions(proof: SessionProof): void {
    this.sessions = proof;
  }

  registerTokens(proof: TokenProof): void {
    this.tokens = proof;
  }

  /**
   * Who asks; null for a stranger. A bearer token counts alone, whatever cookie comes with it; a wrong one throws. Looked up
   * once for a request, however many ways it takes through the house.
   */
  actorOf(request: IncomingMessage, setCookie?: SetCookie): Promise<Actor | null> {
    const asked =
      this.asked.get(request) ?? this.find(request, setCookie).then((actor) => speaking(actor, request));
    this.asked.set(request, asked);
    return asked;
  }

  /** Whoever is behind a request that stays open, asked for again and again; nobody once that ends. */
  async follow(request: IncomingMessage): Promise<() => Promise<Actor | null>> {
    const token = bearerToken(request);
    if (token === undefined) return (await this.sessions?.follow(request.headers)) ?? nobody;
    const sender = senderOf(request);
    return async () => {
      try {
        return (await this.tokens?.(token, sender)) ?? null;
      } catch (error) {
        if (error instanceof DomainError) return null;
        throw error;
      }
    };
  }

  private async find(request: IncomingMessage, setCookie?: SetCookie): Promise<Actor | null> {
    const token = bearerToken(request);
    if (token !== undefined) return (await this.tokens?.(token, senderOf(request))) ?? null;
    return (await this.sessions?.actorOf(request.headers, setCookie)) ?? null;
  }
}

/**
 * Programs, our pages among them, are answered in the language they ask for. A link that is followed says only what the browser was
 * installed with, so there it is the person's own.
 */
function speaking(actor: Actor | null, { method, headers }: IncomingMessage): Actor | null {
  const locale = method === 'POST' ? /^\s*(de|en)\b/i.exec(headers['accept-language'] ?? '')?.[1] : undefined;
  return actor && locale ? { ...actor, locale: locale.toLowerCase() as Locale } : actor;
}

const nobody = () => Promise.resolve(null);

/** Other kinds of authorization are none of ours: a proxy may ask for them. */
const bearerToken = ({ headers }: IncomingMessage): string | undefined =>
  /^bearer\b(.*)$/i.exec(headers.authorization ?? '')?.[1].trim();
