import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../../platform/config/config.js';
import { Reader } from '../../platform/read/index.js';
import { type PublicAddress, publicAddress, waysIn } from './public-address.js';
import { pictureOf } from './public-chart.js';
import type { PublicContent } from './public-content.js';
import { PublicContentService } from './public-content.service.js';
import { publicPage } from './public-templates.js';
import { viewOf } from './public-view.js';
import { ShortMemory } from './short-memory.js';

export const PICTURE = 'image/svg+xml';
/** How long what was read is told again: strangers cannot keep the database busy, however many come. */
const MEMORY = 60_000;

export interface PublicAnswer {
  readonly body: string;
  readonly mediaType: string;
  readonly etag: string;
  /** When this content was read first; the same content keeps its day. */
  readonly modified: Date;
  readonly isEmbedded: boolean;
}

/** What strangers are answered; undefined where there is no such page, and where the county keeps its pages to itself. */
@Injectable()
export class PublicPagesService {
  private readonly memory: ShortMemory<{ content: PublicContent; sum: string; readAt: Date }>;
  private readonly last = new Map<Locale, { readonly sum: string; readonly readAt: Date }>();

  constructor(
    private readonly reader: Reader,
    private readonly contents: PublicContentService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.memory = new ShortMemory(MEMORY, () => this.clock.now().getTime());
  }

  async answer(path: string): Promise<PublicAnswer | undefined> {
    const address = publicAddress(path);
    const actor = address && this.reader.stranger(address.locale);
    if (!address || !actor) return undefined;
    const { content, sum, readAt } = await this.memory.get(address.locale, async () => {
      const read = await this.contents.read(actor);
      return { content: read, ...this.dated(address.locale, sumOf(JSON.stringify(read))) };
    });
    const body = this.write(address, content);
    if (body === undefined) return undefined;
    return {
      body,
      mediaType: address.kind === 'picture' ? PICTURE : 'text/html; charset=utf-8',
      etag: `"${sumOf(`${sum} ${body}`)}"`,
      modified: readAt,
      isEmbedded: address.isEmbedded,
    };
  }

  private write(address: PublicAddress, content: PublicContent): string | undefined {
    if (address.kind === 'picture') return pictureOf(address.id, content, address.locale);
    const view = viewOf(address, content);
    if (!view) return undefined;
    const { publicUrl } = this.config;
    return publicPage({
      address,
      view,
      publicUrl,
      pathIn: (locale, isEmbedded) => pathOf(address, locale, isEmbedded),
    });
  }

  private dated(locale: Locale, sum: string): { sum: string; readAt: Date } {
    const before = this.last.get(locale);
    const dated = before?.sum === sum ? before : { sum, readAt: this.clock.now() };
    this.last.set(locale, dated);
    return dated;
  }
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

function pathOf(address: PublicAddress, locale: Locale, isEmbedded: boolean): string {
  const ways = waysIn(locale, isEmbedded);
  switch (address.kind) {
    case 'overview':
      return ways.overview;
    case 'part':
      return ways.part(address.part, address.page);
    case 'indicator':
      return ways.indicator(address.id);
    case 'picture':
      return ways.picture(address.id);
  }
}
