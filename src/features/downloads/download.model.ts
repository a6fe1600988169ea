import { ObjectType, registerEnumType } from '@nestjs/graphql';

export enum DownloadState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  READY = 'READY',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(DownloadState, {
  name: 'DownloadState',
  description: 'How far a download is.',
  valuesMap: {
    WAITING: { description: 'Waits for its turn.' },
    RUNNING: { description: 'Is being made.' },
    READY: { description: 'Can be fetched.' },
    FAILED: { description: 'Could not be made; can be ordered again.' },
    CANCELLED: { description: 'Called off by the person.' },
    EXPIRED: { description: 'Was not kept any longer; can be ordered again.' },
  },
});

/** A file that somebody has ordered. Read only: rooms that have something to order do so through the door of this one. */
@ObjectType({
  description: 'A file that the person has ordered and that is made in the background (Download).',
})
export class Download {}
