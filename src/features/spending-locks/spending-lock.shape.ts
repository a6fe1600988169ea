import { Int } from '@nestjs/graphql';
import { hasPermission } from '../../kernel/permissions.js';
import { sql } from '../../platform/database/sql.js';
import { LocalDay } from '../../platform/graphql/scalars.js';
import { defineShape, derived, one, value } from '../../platform/read/index.js';
import { Office } from '../offices/index.js';
import { SpendingLock } from './spending-lock.entity.js';
import { SpendingLockAction, SpendingLockStatus } from './spending-lock.enums.js';
import { allowedLockActions } from './spending-lock.rules.js';
import { lockIsInForce, lockIsVisible, lockStatus } from './spending-lock.sql.js';

defineShape(SpendingLock, {
  visible: lockIsVisible,
  sorts: {
    YEAR: { sql: (lock) => sql`${lock}.year`, type: 'integer' },
    AMOUNT: { sql: (lock) => sql`${lock}.amount`, type: 'integer' },
  },
  fields: {
    status: value({
      type: () => SpendingLockStatus,
      description: 'Where it stands. EXPIRED follows from the day: nobody sets it.',
      sql: (lock, { today }) => lockStatus(lock, today),
    }),
    isInForce: value({
      type: () => Boolean,
      description:
        'Whether the money is closed: not released, and the year has not ended. Meeting the condition alone opens nothing.',
      sql: (lock, { today }) => lockIsInForce(lock, today),
    }),
    recordedOn: value({
      type: () => LocalDay,
      description: 'The day it was written down: since then it is known here.',
      sql: (lock) => sql`(${lock}.created_at at time zone 'Europe/Berlin')::date`,
    }),
    daysLeft: value({
      type: () => Int,
      nullable: true,
      description: 'Days to the end of the budget year, while it is in force: then the money is lost.',
      sql: (lock, { today }) =>
        sql`(case when ${lockIsInForce(lock, today)} then make_date(${lock}.year, 12, 31) - ${today}::date end)`,
    }),
    releasingOffice: one({
      type: () => Office,
      description: 'The office that lifts it; empty where a body does.',
      where: (lock, office) => sql`${office}.id = ${lock}.releasing_office_id`,
    }),
    allowedActions: derived<SpendingLockStatus>({
      type: () => [SpendingLockAction],
      inPast: [],
      description: 'What you may do with it now.',
      needs: (lock, { today }) => lockStatus(lock, today),
      derive: (status, { actor }) => allowedLockActions(hasPermission(actor, 'spendingLocks.write'), status),
    }),
  },
});
