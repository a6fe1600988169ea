import { ACTIVE_STATUSES, type MeasureStatus } from '../measures/index.js';

/** Only what runs shows a light; of everything else the status counts. */
export const hasLight = (status: MeasureStatus): boolean =>
  (ACTIVE_STATUSES as readonly MeasureStatus[]).includes(status);
