import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { invalidInput, notAllowed, notFound } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { Database } from '../../platform/database/database.js';
import { loadForChange } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import { SpendingLock } from './spending-lock.entity.js';
import { SpendingLockStatus } from './spending-lock.enums.js';
import type {
  ChangeSpendingLockInput,
  ChangeSpendingLockStatusInput,
  RecordSpendingLockInput,
} from './spending-lock.input.js';
import { SpendingLockListeners } from './spending-lock-listeners.js';
import { requireOneReleaser, requireRelease, requireStep, statusOn } from './spending-lock.rules.js';

/** What the note itself says; who may see it does not belong to it. */
type Note = Partial<Omit<ChangeSpendingLockInput, 'id' | 'version' | 'changeReason' | 'visibility'>>;

/** The only writer of spending locks. Which measures they pay is said where measures are known. */
@Injectable()
export class SpendingLockService {
  constructor(
    private readonly database: Database,
    private readonly listeners: SpendingLockListeners,
    private readonly clock: Clock,
  ) {}

  /** Writes down a lock as it stands in the budget; returns its id. */
  async record(actor: Actor, input: RecordSpendingLockInput): Promise<string> {
    requireKeeper(actor);
    requireOneReleaser(input.releasingBodyId, input.releasingOfficeId);
    await this.requireOffice(input.releasingOfficeId);
    const locks = this.database.repository(SpendingLock);
    const { visibility, ...note } = input;
    const { id } = await locks.save(locks.create({ ...written(note), visibility }));
    return id;
  }

  /** Corrects what was written down: the former wording stays in history, and the reason with it. */
  async change(actor: Actor, input: ChangeSpendingLockInput): Promise<void> {
    const lock = await this.inHand(actor, input);
    const { id: _, version: __, changeReason, visibility, ...note } = input;
    const corrections = different(lock, { ...written(note), ...releaserOf(note) });
    if (Object.keys(corrections).length > 0 && !changeReason?.trim()) {
      throw invalidInput('spendingLocks.reasonMissing', 'changeReason');
    }
    await this.requireOffice(corrections.releasingOfficeId);
    Object.assign(lock, corrections, visibility && { visibility });
    await this.save(lock);
  }

  /** Takes a step along the life of the lock. */
  async changeStatus(actor: Actor, input: ChangeSpendingLockStatusInput): Promise<void> {
    const lock = await this.inHand(actor, input);
    const today = this.clock.today();
    lock.status = requireStep(statusOn(lock.status, lock.year, today), input.to, input);
    lock.statusReason = input.reason?.trim() || null;
    if (lock.status === SpendingLockStatus.RELEASED) {
      requireRelease(input, lock.year, today);
      lock.releasedOn = input.releasedOn ?? null;
      lock.releaseOutcomeId = input.releaseOutcomeId ?? null;
      lock.releaseAct = input.releaseAct?.trim() || null;
    }
    await this.save(lock);
  }

  private async inHand(actor: Actor, seen: { id: string; version: number }): Promise<SpendingLock> {
    requireKeeper(actor);
    return loadForChange(this.database, SpendingLock, seen, 'spendingLocks.notFound');
  }

  private async requireOffice(id: string | null | undefined): Promise<void> {
    if (!id) return;
    const office = await this.database.firstRow(sql`select 1 from office where id = ${id}::uuid and active`);
    if (!office) throw notFound('spendingLocks.officeNotFound', 'releasingOfficeId');
  }

  private async save(lock: SpendingLock): Promise<void> {
    await this.database.repository(SpendingLock).save(lock);
    await this.listeners.changed(lock.id);
  }
}

/** Throws where the actor does not keep the locks. */
function requireKeeper(actor: Actor): void {
  if (!hasPermission(actor, 'spendingLocks.write')) throw notAllowed();
}

/** What was entered, without blanks around it; throws where nothing but blanks was. */
function written(note: Note): Partial<SpendingLock> {
  const entries = Object.entries(note)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value]);
  for (const [field, value] of entries) {
    if (value === '') throw invalidInput('spendingLocks.wordsMissing', String(field));
  }
  return Object.fromEntries(entries) as Partial<SpendingLock>;
}

/** Who lifts it from now on, where somebody is named; the other kind of releaser ends with it. */
function releaserOf({ releasingBodyId, releasingOfficeId }: Note): Partial<SpendingLock> {
  if (!releasingBodyId && !releasingOfficeId) return {};
  requireOneReleaser(releasingBodyId, releasingOfficeId);
  return { releasingBodyId: releasingBodyId ?? null, releasingOfficeId: releasingOfficeId ?? null };
}

const different = (lock: SpendingLock, given: Partial<SpendingLock>): Partial<SpendingLock> =>
  Object.fromEntries(
    Object.entries(given).filter(([field, value]) => lock[field as keyof SpendingLock] !== value),
  );
