import { registerEnumType } from '@nestjs/graphql';

/** Where a measure stands in its life. Says nothing about how it goes: that is the traffic light. */
export enum MeasureStatus {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  AGREED = 'AGREED',
  IN_PREPARATION = 'IN_PREPARATION',
  IN_PROGRESS = 'IN_PROGRESS',
  ONGOING = 'ONGOING',
  ON_HOLD = 'ON_HOLD',
  COMPLETED = 'COMPLETED',
  DISCONTINUED = 'DISCONTINUED',
}
registerEnumType(MeasureStatus, {
  name: 'MeasureStatus',
  description: 'Where a measure stands in its life; how it goes is told by the traffic light.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: seen by the lead organisation and coordination only.' },
    PROPOSED: { description: 'Vorgeschlagen: waits for agreement.' },
    AGREED: { description: 'Vereinbart, noch nicht begonnen.' },
    IN_PREPARATION: { description: 'In Vorbereitung.' },
    IN_PROGRESS: { description: 'In Umsetzung.' },
    ONGOING: { description: 'Dauerhaft: has become a standing task.' },
    ON_HOLD: { description: 'Zurückgestellt, with reason and day of resubmission.' },
    COMPLETED: { description: 'Abgeschlossen; final.' },
    DISCONTINUED: { description: 'Entfallen, with reason; final.' },
  },
});

/** Running: somebody works on it or is about to. */
export const ACTIVE_STATUSES = [
  MeasureStatus.AGREED,
  MeasureStatus.IN_PREPARATION,
  MeasureStatus.IN_PROGRESS,
  MeasureStatus.ONGOING,
] as const;

/** Whether others have agreed to it: from here on its dates are promises. */
export const isAgreed = (status: MeasureStatus): boolean =>
  status !== MeasureStatus.DRAFT && status !== MeasureStatus.PROPOSED;

const RUNNING: readonly MeasureStatus[] = ACTIVE_STATUSES;

/** Whether it runs: of what does not, nobody is asked for a report. */
export const isRunning = (status: MeasureStatus): boolean => RUNNING.includes(status);
