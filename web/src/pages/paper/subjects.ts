import type { PaperKind } from '../papers/paper-kinds.js';

export type SubjectName =
  'meetingId' | 'bodyId' | 'officeId' | 'strategyId' | 'areaId' | 'fieldOfActionId' | 'measureId';

interface Asked {
  /** Without it there is no such paper. */
  readonly needs: readonly SubjectName[];
  readonly takes: readonly SubjectName[];
  readonly tellsChanges?: true;
}

const committee: Asked = {
  needs: ['bodyId'],
  takes: ['meetingId', 'strategyId', 'officeId', 'areaId', 'fieldOfActionId'],
  tellsChanges: true,
};
const meeting: Asked = { needs: ['meetingId'], takes: [] };

/** What is asked for each kind of paper; the service says the last word. */
export const askedFor: Readonly<Record<PaperKind, Asked>> = {
  PROGRESS_REPORT: committee,
  RESOLUTION_PAPER: committee,
  INVITATION: meeting,
  AGENDA: meeting,
  MINUTES: meeting,
  OFFICE_EXTRACT: { needs: ['meetingId', 'officeId'], takes: [] },
  OPEN_TASKS: { needs: [], takes: ['bodyId', 'officeId'] },
  MEASURE_SHEET: { needs: ['measureId'], takes: [] },
  MEASURE_CATALOGUE: { needs: [], takes: ['bodyId', 'strategyId', 'officeId', 'areaId', 'fieldOfActionId'] },
};
