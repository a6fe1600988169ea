import type { Direction } from '../../features/indicators/index.js';
import type {
  Commitment,
  DeviationReason,
  DiscontinuedReason,
  EffectLevel,
  GoalAttainment,
  MeasureKind,
  MeasureStatus,
  ParticipationRole,
  Priority,
  SelfAssessment,
} from '../../features/measures/index.js';
import type { Visibility } from '../../kernel/visibility.js';

/** Days from the first start of the demo (before it: negative), or a day of the calendar. */
export type DemoDay = number | string;

export interface DemoPartner {
  readonly office: string;
  readonly role?: ParticipationRole;
  readonly commitment?: Commitment;
  readonly condition?: string;
}

export interface DemoProgressIndicator {
  readonly name: string;
  readonly effectLevel: EffectLevel;
  readonly unit: string;
  readonly direction?: Direction;
  readonly baseline: readonly [DemoDay, number];
  readonly target: readonly [DemoDay, number];
  readonly collectionRule: string;
  readonly readings: readonly (readonly [DemoDay, number])[];
}

export interface DemoMilestone {
  readonly title: string;
  readonly due: DemoDay;
  readonly done?: DemoDay;
}

/** A move along the life of the measure, on its day. */
export interface DemoMove {
  readonly on: DemoDay;
  readonly to: MeasureStatus;
  readonly by?: string;
  readonly reason?: string;
  readonly actualStart?: DemoDay;
  readonly actualEnd?: DemoDay;
  readonly goalAttainment?: GoalAttainment;
  readonly resubmitOn?: DemoDay;
  readonly discontinuedReason?: DiscontinuedReason;
}

/** A report on its day; released at once by who writes it, by somebody else, or (null) still waiting for release. */
export interface DemoReport {
  readonly on: DemoDay;
  readonly by: string;
  readonly releasedBy?: string | null;
  readonly isUnchanged?: true;
  readonly selfAssessment?: SelfAssessment;
  readonly text?: string;
  readonly reasonCode?: DeviationReason;
  readonly reason?: string;
  readonly counterStep?: string;
  readonly nextStep?: string;
  readonly newPlannedEnd?: DemoDay;
  readonly progressPercent?: number;
  readonly needsSteering?: boolean;
}

export interface DemoMeasure {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly kind?: MeasureKind;
  readonly strategies: readonly string[];
  readonly lead: string;
  /** Person of the lead office. */
  readonly accountable: string;
  readonly targetGroup: string;
  readonly goal: string;
  readonly effectHypothesis?: string;
  /** Empty: the whole county. */
  readonly areas: readonly string[];
  readonly createdOn: DemoDay;
  readonly start: DemoDay;
  readonly end: DemoDay;
  readonly priority: Priority;
  readonly isKeyMeasure?: boolean;
  readonly costOneOff?: number;
  readonly costPerYear?: number;
  readonly funding?: string;
  readonly predecessor?: string;
  readonly noOutcomeReason?: string;
  readonly visibility: Visibility;
  readonly partners: readonly DemoPartner[];
  readonly indicators: readonly DemoProgressIndicator[];
  readonly milestones: readonly DemoMilestone[];
  readonly life: readonly DemoMove[];
  readonly reports: readonly DemoReport[];
}
