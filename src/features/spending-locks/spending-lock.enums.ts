import { registerEnumType } from '@nestjs/graphql';

/** Where a spending lock stands. In force are the first three, as long as its year lasts. */
export enum SpendingLockStatus {
  ACTIVE = 'ACTIVE',
  CONDITION_MET = 'CONDITION_MET',
  RELEASE_REQUESTED = 'RELEASE_REQUESTED',
  RELEASED = 'RELEASED',
  EXPIRED = 'EXPIRED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(SpendingLockStatus, {
  name: 'SpendingLockStatus',
  description: 'Where a spending lock (Sperrvermerk) stands.',
  valuesMap: {
    ACTIVE: { description: 'Gesperrt: the money is closed.' },
    CONDITION_MET: { description: 'Bedingung erfüllt: still closed, because nobody has released it yet.' },
    RELEASE_REQUESTED: { description: 'Freigabe beantragt: still closed.' },
    RELEASED: { description: 'Freigegeben by a resolution or an administrative act; final.' },
    EXPIRED: { description: 'Verfallen: its year ended without a release. Follows from the day.' },
    CANCELLED: { description: 'Aufgehoben: the note was struck out or entered in error; final.' },
  },
});

/** What can be done with a spending lock, as `allowedActions` tells it. */
export enum SpendingLockAction {
  CHANGE = 'CHANGE',
  MEET_CONDITION = 'MEET_CONDITION',
  REQUEST_RELEASE = 'REQUEST_RELEASE',
  REACTIVATE = 'REACTIVATE',
  RELEASE = 'RELEASE',
  CANCEL = 'CANCEL',
}
registerEnumType(SpendingLockAction, {
  name: 'SpendingLockAction',
  description: 'What can be done with a spending lock (Sperrvermerk).',
  valuesMap: {
    CHANGE: { description: 'Berichtigen, with a reason; or show it to others.' },
    MEET_CONDITION: { description: 'Say that its condition is met. It stays closed.' },
    REQUEST_RELEASE: { description: 'Say that the release was asked for. It stays closed.' },
    REACTIVATE: { description: 'Say that the condition fell away, or the release was refused.' },
    RELEASE: { description: 'Freigeben: record the resolution or act that lifted it.' },
    CANCEL: { description: 'Aufheben, with a reason.' },
  },
});
