import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import type { ImportKind } from '../exchange/index.js';
import { DataImportKind, DataImportState } from './data-import.model.js';

/** What the reading code calls a kind. */
export const kindNames: Readonly<Record<DataImportKind, ImportKind>> = {
  [DataImportKind.AREAS]: 'areas',
  [DataImportKind.INDICATORS]: 'indicators',
  [DataImportKind.OBSERVATIONS]: 'observations',
  [DataImportKind.MEASURES]: 'measures',
  [DataImportKind.STATUS_REPORTS]: 'status-reports',
};

/** Lists bypass the desks of single records: only who passes every one of them may bring one. */
const importers: Readonly<Record<DataImportKind, readonly Role[]>> = {
  [DataImportKind.AREAS]: [Role.COORDINATOR, Role.ADMINISTRATOR],
  [DataImportKind.INDICATORS]: [Role.COORDINATOR],
  [DataImportKind.OBSERVATIONS]: [Role.COORDINATOR],
  [DataImportKind.MEASURES]: [Role.COORDINATOR],
  [DataImportKind.STATUS_REPORTS]: [Role.COORDINATOR],
};

export const mayImport = (actor: Actor, kind: DataImportKind): boolean =>
  hasPermission(actor, 'imports.run') && importers[kind].some((role) => hasRole(actor, role));

/** The desk of this room. */
export function requireMayImport(actor: Actor, kind: DataImportKind): void {
  if (!mayImport(actor, kind)) throw notAllowed();
}

export const LARGEST_FILE_MB = 10;

/** What a file may hold so that every row of it can be shown. */
export const uploadLimits = {
  fileBytes: LARGEST_FILE_MB * 1024 * 1024,
  unpackedBytes: 80 * 1024 * 1024,
  // Twenty thousand, with a head and some notes
  rows: 20_100,
  columns: 200,
} as const;

/** What is wrong with a file as a whole is often one thing said many times. */
export const MOST_FILE_PROBLEMS = 50;

/** Rows left out can be many. */
export const MOST_NOTICES = 500;

/** One person may keep so many at a time. */
export const MOST_KEPT = 20;

/** What is known of an import when it is to be taken over. */
export interface ToBeTaken {
  readonly state: DataImportState;
  readonly changes: number;
  readonly refused: number;
}

/** What was looked at is what is taken over; that rows are left out has to be said. */
export function requireMayTake({ state, changes, refused }: ToBeTaken, leavesOutRefused: boolean): void {
  if (state === DataImportState.TAKEN) throw conflict('imports.isTaken');
  if (state !== DataImportState.CHECKED) throw conflict('imports.notChecked');
  if (changes === 0) throw conflict('imports.nothingToDo');
  if (refused > 0 && !leavesOutRefused) throw conflict('imports.hasRefusedRows', { rows: refused });
}
