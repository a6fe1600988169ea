import { createHash } from 'node:crypto';
import type { Actor } from '../../kernel/actor.js';
import type { CellFault, TableLimits } from '../../platform/documents/index.js';
import type { SoundRow } from './row-outcome.js';
import type { Words } from './words.js';

/** How a file is looked through row by row, or taken over as it was looked through. */
export interface TrialOptions {
  readonly actor: Actor;
  readonly limits: Partial<TableLimits>;
  /** Fingerprint of what is to come out; where it does, it is written. */
  readonly expected?: string;
  /** The last work of the transaction that writes. */
  readonly onWritten?: () => Promise<void>;
  /** Told how far it is, in per cent. */
  readonly progress?: (percent: number) => void;
}

/** A row that is not taken over, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly label: string;
  readonly faults: readonly CellFault[];
}

/** What a file would do, or did. */
export interface ImportTrial {
  /** What is wrong with the file as a whole: then nothing is said about its rows. */
  readonly fileFaults: readonly CellFault[];
  readonly sound: readonly SoundRow[];
  readonly refused: readonly RefusedRow[];
  readonly notices: readonly Words[];
  readonly fingerprint: string;
  readonly written: boolean;
}

/** The same as long as the same would be written. */
export const fingerprintOf = (sound: readonly SoundRow[]): string =>
  createHash('sha256').update(JSON.stringify(sound)).digest('hex');
