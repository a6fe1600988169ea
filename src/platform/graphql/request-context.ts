import type { Request, Response } from 'express';
import type { Actor } from '../../kernel/actor.js';
import type { Reader } from '../read/reader.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  /** On sockets, which stay open long: who it is by now. */
  readonly actorNow?: () => Promise<Actor | null>;
  readonly reader: Reader;
  /** What the browser prefers; of somebody who has signed in the actor already has it. */
  readonly acceptLanguage?: string;
  readonly req?: Request;
  readonly res?: Response;
}
