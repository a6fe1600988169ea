import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../../kernel/actor.js';
import { Notices } from '../../platform/database/notices.js';

/** Roles begin and end at midnight without any change in the database; nothing is remembered for longer than this. */
const LONGEST_MS = 30_000;

/**
 * Who is behind a session, for the length of a glance: saves a statement on every request. Forgotten as soon as anything
 * changes that could change the answer, in whichever process; unused while such changes cannot be heard.
 */
@Injectable()
export class IdentityCache {
  private readonly actors = new LRUCache<string, Actor>({ max: 5_000, ttl: LONGEST_MS });
  /** Counts what was forgotten, so that an answer that was asked for before a change is not remembered after it. */
  private changes = 0;

  constructor(private readonly notices: Notices) {
    notices.listen('identity_changed', () => this.forget());
  }

  /** The actor behind a key, from memory or else as `ask` says. */
  async get(key: string, ask: () => Promise<Actor | null>): Promise<Actor | null> {
    const remembered = this.notices.isListening ? this.actors.get(key) : undefined;
    if (remembered) return remembered;
    const { changes } = this;
    const actor = await ask();
    if (actor && this.notices.isListening && changes === this.changes) this.actors.set(key, actor);
    return actor;
  }

  /** Forgets everybody: the next request of each asks the database. */
  forget(): void {
    this.changes++;
    this.actors.clear();
  }
}
