import { Module } from '@nestjs/common';
import './messages.js';
import './spending-lock.holdings.js';
import './spending-lock.shape.js';
import { SpendingLockListeners } from './spending-lock-listeners.js';
import { SpendingLockResolver } from './spending-lock.resolver.js';
import { SpendingLockService } from './spending-lock.service.js';

/**
 * Sperrvermerke: money that stands in the budget and is closed. Invariants: the wording stays as the note has it, and a correction
 * has a reason; that the condition is met opens nothing, only a release that names its resolution or act does; that the
 * year has ended follows from the day and is never written. A lock is read at its own level: no measure that hangs on it, and no
 * light, count or order of measures, tells of it to whoever may not see it.
 */
@Module({
  providers: [SpendingLockListeners, SpendingLockService, SpendingLockResolver],
  exports: [SpendingLockListeners, SpendingLockService],
})
export class SpendingLocksModule {}
