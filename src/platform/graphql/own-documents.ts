import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { defineMessages } from '../../kernel/messages.js';
import { Config } from '../config/config.js';
import { webFolder } from '../web/web-folder.js';

defineMessages({
  'graphql.unknownDocument': {
    de: 'Diese Seite ist nicht mehr aktuell. Bitte laden Sie sie neu.',
    en: 'This page is out of date. Please reload it.',
  },
  'graphql.notFree': {
    de: 'Eigene Abfragen nimmt dieser Dienst nur mit einem Zugangsschlüssel oder nach der Anmeldung an.',
    en: 'This service takes queries of your own only with an API token or after signing in.',
  },
});

const ID_FORM = /^sha256:([0-9a-f]{64})$/;
const manifest = join(webFolder, 'operations.json');

/** The documents that our own web application asks with: the build writes them down, and it sends only their ids. */
@Injectable()
export class OwnDocuments {
  private readonly logger = new Logger(OwnDocuments.name);
  private texts = new Map<string, string>();
  private own = new Set<string>();
  private readAt = 0;

  constructor(private readonly config: Config) {}

  /** The document behind an id; undefined where the web application has none such. */
  textOf(documentId: unknown): string | undefined {
    const [, hash] = (typeof documentId === 'string' && ID_FORM.exec(documentId)) || [];
    if (!hash) return undefined;
    return this.texts.get(hash) ?? this.reread().get(hash);
  }

  /** Whether whoever this is may send this document. Tokens are for programs, which have documents of their own. */
  mayRun(text: string | undefined, actor: Actor | null): boolean {
    const { freeQueries } = this.config;
    if (freeQueries === 'yes' || actor?.tokenScopes !== undefined) return true;
    if (freeQueries === 'signed-in' && actor?.personId) return true;
    if (text === undefined) return false;
    if (this.readAt === 0) this.reread();
    return this.own.has(text);
  }

  /** Reads what the newest build wrote, once for each build; a text that is not what its id says is left out. */
  private reread(): ReadonlyMap<string, string> {
    const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
    if (builtAt === this.readAt) return this.texts;
    this.readAt = builtAt;
    const written = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
    const sound = Object.entries(written).filter(([hash, text]) => hash === hashOf(text));
    if (sound.length < Object.keys(written).length)
      this.logger.error(
        'Documents of the web application were changed after the build; they are not answered',
      );
    this.texts = new Map(sound);
    this.own = new Set(this.texts.values());
    return this.texts;
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
