import type { Visibility } from '../../kernel/visibility.js';
import type { AreaLevel } from '../areas/index.js';
import type { Periodicity } from '../indicators/index.js';
import type { MeasureStatus, Priority, SelfAssessment } from '../measures/index.js';

/** What the file does not say itself. Every option is explained in docs/import.md. */
export interface ImportOptions {
  /** Checks and counts, then takes everything back. */
  readonly dryRun?: boolean;
  /** Sheet of a workbook; the first with content when left out. */
  readonly sheet?: string;
  /** Where the file comes from: the publisher, or the system whose numbers it carries. */
  readonly source?: string;
  /** Takes ", Stadt" and the like off official names. */
  readonly shortNames?: boolean;
  /** Day the number of inhabitants holds for. */
  readonly populationOn?: string;
  /** Level of areas whose rows name none. */
  readonly level?: AreaLevel;
  /** The area in which areas lie that name no other. */
  readonly parent?: string;
  /** Day from which boundaries hold. */
  readonly validFrom?: string;
  readonly keyProperty?: string;
  readonly nameProperty?: string;
  readonly parentProperty?: string;
  /** For indicators whose rows say nothing else. */
  readonly topic?: string;
  readonly periodicity?: Periodicity;
  readonly lowestLevel?: AreaLevel;
  /** A table that tells which column holds which indicator. */
  readonly mapping?: string;
  /** Leaves out rows about areas that are not known here, instead of refusing the file. */
  readonly onlyKnownAreas?: boolean;
  /** Lead office (number or name) of measures whose rows name none. */
  readonly leadOffice?: string;
  /** Organisation in which offices are looked for. */
  readonly organisation?: string;
  /** Enters fields of action that are not known yet. */
  readonly createFields?: boolean;
  /** Shortens titles and summaries that are too long; the whole text is kept with the import. */
  readonly shorten?: boolean;
  /** What the steps of another scale of priorities mean here. */
  readonly priorities?: Readonly<Record<string, Priority>>;
  /** Status and visibility of new measures whose rows name none. */
  readonly status?: MeasureStatus;
  readonly visibility?: Visibility;
  /** Self-assessment of reports whose rows name none. */
  readonly assessment?: SelfAssessment;
  /** Told about long work. */
  readonly progress?: (done: number, of: number) => void;
}
