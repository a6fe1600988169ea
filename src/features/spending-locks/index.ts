export { SpendingLockListeners } from './spending-lock-listeners.js';
export { SpendingLock } from './spending-lock.entity.js';
export { SpendingLockStatus } from './spending-lock.enums.js';
export { SpendingLockService } from './spending-lock.service.js';
export { lockIsInForce, lockIsVisible, lockStatus } from './spending-lock.sql.js';
export { SpendingLocksModule } from './spending-locks.module.js';
