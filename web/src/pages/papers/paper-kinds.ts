/** Every kind of paper, in the order in which people look for them. */
export const paperKinds = [
  'PROGRESS_REPORT',
  'RESOLUTION_PAPER',
  'INVITATION',
  'AGENDA',
  'MINUTES',
  'OFFICE_EXTRACT',
  'OPEN_TASKS',
  'MEASURE_SHEET',
  'MEASURE_CATALOGUE',
] as const;

export type PaperKind = (typeof paperKinds)[number];

/** The kind in an address, if it is one. */
export const paperKind = (value: unknown): PaperKind | undefined => paperKinds.find((kind) => kind === value);
