import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Actor } from '../../kernel/actor.js';
import type { Wording } from '../../kernel/messages.js';
import type { Content } from '../../platform/files/index.js';

/** A file that is made. */
export interface MadeFile {
  readonly content: Content;
  /** With its ending. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** What whoever makes a file gets to know. */
export interface Making<Parameters> {
  readonly parameters: Parameters;
  /** Who ordered it, with the rights of this moment. */
  readonly actor: Actor;
  /** Says how far it is (0–100), and what is being done. Costs nothing: call it as often as there is something to say. */
  progress(percent: number, step?: Wording): void;
  /** Aborted when the person cancels, or the process ends: stop soon. */
  readonly signal: AbortSignal;
}

type Promised<Value> = Promise<Value> | Value;

/** One kind of file that can be ordered, brought by the room that knows how to make it. */
export interface DownloadKind<Parameters extends object = object> {
  /** As room.noun. */
  readonly kind: string;
  /** Ids and choices; what was stored is checked against it again. */
  readonly parameters: z.ZodType<Parameters>;
  /** What is ordered, in words of the person. */
  titleOf(parameters: Parameters, actor: Actor): Promised<string>;
  /** Throws where the actor may not. Asked when it is ordered and again when it is made. */
  mayOrder(actor: Actor, parameters: Parameters): Promised<void>;
  /** Asked each time it is fetched. */
  mayFetch(actor: Actor, parameters: Parameters): Promised<boolean>;
  /** The same text as long as the same file would come of it: name in it also what the content depends on. */
  dedupeKey(parameters: Parameters, actor: Actor): Promised<string>;
  /** A {@link DomainError} tells the person why not; anything else is told with an id. */
  make(making: Making<Parameters>): Promise<MadeFile>;
}

/** The kinds of files that rooms offer. Each process has them all: one takes the order, another one makes the file. */
@Injectable()
export class DownloadKinds {
  private readonly kinds = new Map<string, DownloadKind>();

  /** Call it when the module starts. */
  define<Parameters extends object>(kind: DownloadKind<Parameters>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The kind of download ${kind.kind} is defined twice`);
    this.kinds.set(kind.kind, kind);
  }

  get(name: string): DownloadKind {
    const kind = this.kinds.get(name);
    if (!kind) throw new Error(`Nobody makes downloads of the kind ${name}`);
    return kind;
  }
}
