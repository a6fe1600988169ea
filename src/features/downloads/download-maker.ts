import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError, notAllowed } from '../../kernel/errors.js';
import { Database } from '../../platform/database/database.js';
import { isDatabaseOutage } from '../../platform/database/outage.js';
import { sql } from '../../platform/database/sql.js';
import { FileStore } from '../../platform/files/index.js';
import { type ClaimedDownload, DownloadClaims } from './download-claims.js';
import { DownloadEvents } from './download-events.js';
import { DownloadInHand } from './download-in-hand.js';
import { DownloadKinds, type MadeFile } from './download-kind.js';
import { DownloadQueue } from './download-queue.js';
import { type Failure, MOST_TAKEOVERS, safeFileName } from './download.rules.js';

/** Makes files, one after the other. */
@Injectable()
export class DownloadMaker {
  private readonly logger = new Logger(DownloadMaker.name);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly kinds: DownloadKinds,
    private readonly claims: DownloadClaims,
    private readonly queue: DownloadQueue,
    private readonly files: FileStore,
    private readonly events: DownloadEvents,
  ) {}

  /** Makes the first file that waits. Throws only where trying again will help. */
  async makeNext(ending: AbortSignal): Promise<void> {
    const claimed = await this.claims.next();
    if (!claimed) return;
    await this.tell(claimed);
    await this.events.tellQueue();
    const inHand = new DownloadInHand(claimed, this.claims, () => this.tell(claimed), ending);
    try {
      await this.make(claimed, inHand);
    } catch (error) {
      await this.handle(error, claimed, inHand);
    } finally {
      inHand.end();
      await this.tell(claimed);
    }
  }

  private async make(claimed: ClaimedDownload, inHand: DownloadInHand): Promise<void> {
    if (claimed.takeovers > MOST_TAKEOVERS) throw new DomainError('CONFLICT', 'downloads.workerDied');
    const kind = this.kinds.get(claimed.kind);
    const parameters = kind.parameters.parse(claimed.parameters);
    const actor = await this.actorOf(claimed.personId);
    await kind.mayOrder(actor, parameters);
    const { signal } = inHand;
    const progress = inHand.progress.bind(inHand);
    const made = await kind.make({ parameters, actor, progress, signal });
    signal.throwIfAborted();
    await this.store(claimed, made);
  }

  private async store(claimed: ClaimedDownload, { content, fileName, mediaType }: MadeFile): Promise<void> {
    const stored = await this.files.put(claimed.fileKey, content);
    const isOurs = await this.claims.complete(claimed, stored, {
      fileName: safeFileName(fileName),
      mediaType,
    });
    if (!isOurs) await this.files.delete(claimed.fileKey);
  }

  /** Whatever went wrong: the person is told, or it is tried again. */
  private async handle(error: unknown, claimed: ClaimedDownload, { signal }: DownloadInHand): Promise<void> {
    if (signal.aborted) {
      // Cancelled ones are no longer ours; the others wait for the next worker
      if (await this.claims.putBack(claimed)) await this.queue.wake(claimed.id, claimed.takeovers);
      return;
    }
    if (isDatabaseOutage(error) || (await this.isStoreAway())) {
      await this.claims.putBack(claimed);
      throw error;
    }
    await this.claims.fail(claimed, this.failureOf(error));
  }

  private failureOf(error: unknown): Failure {
    const id = randomUUID();
    if (error instanceof DomainError) return { code: error.code, details: error.details, id };
    this.logger.error(
      `A download could not be made (${id}): ${String(error)}`,
      error instanceof Error ? error.stack : undefined,
    );
    return { code: 'downloads.failed', details: {}, id };
  }

  private isStoreAway(): Promise<boolean> {
    return this.files.check().then(
      () => false,
      () => true,
    );
  }

  /** Who ordered it, with the rights of today. */
  private async actorOf(personId: string): Promise<Actor> {
    const today = this.clock.today();
    const row = await this.database.firstRow<{ actor: Actor | null }>(sql`
      select actor_of(p.id, ${today}::date) as actor from person p
       where p.id = ${personId}::uuid and p.active and (p.left_on is null or p.left_on >= ${today}::date)`);
    if (!row?.actor) throw notAllowed();
    return row.actor;
  }

  private tell({ id, personId }: ClaimedDownload): Promise<void> {
    return this.events.tell({ id, personId });
  }
}
