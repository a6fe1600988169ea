import { Question } from '../../platform/read/index.js';
import type { EvidenceKind } from '../problem-areas/index.js';
import {
  type Commitment,
  type DeviationReason,
  type EffectLevel,
  type Horizon,
  type Light,
  Measure,
  type MeasureKind,
  type MeasureStatus,
  type MilestoneState,
  type ParticipationRole,
  type Priority,
  type SelfAssessment,
} from '../measures/index.js';
import type { SpendingLockStatus } from '../spending-locks/index.js';
import type { PaperSources } from '../papers/index.js';

interface Named {
  readonly nameDe: string;
  readonly nameEn: string | null;
}

export interface EvidenceFacts {
  readonly kind: EvidenceKind;
  readonly text: string | null;
  readonly sourceNote: string | null;
  readonly observedValue: number | null;
  /** Empty for words. */
  readonly observedSuppressed: boolean | null;
  readonly referenceDate: string | null;
  readonly indicator: (Named & { readonly unit: string; readonly source: string }) | null;
  readonly area: { readonly name: string } | null;
}

export interface IndicatorFacts {
  readonly name: string;
  readonly unit: string;
  readonly effectLevel: EffectLevel;
  readonly baselineValue: number | null;
  readonly baselineOn: string | null;
  readonly targetValue: number | null;
  readonly targetOn: string | null;
  readonly latest: { readonly value: number; readonly readOn: string } | null;
}

export interface LockFacts {
  readonly amount: number;
  readonly year: number;
  readonly budgetPosition: string;
  readonly condition: string;
  readonly status: SpendingLockStatus;
}

export interface DecisionFacts {
  readonly number: string;
  readonly agendaItem: {
    readonly isClosedSession: boolean;
    readonly meeting: { readonly heldOn: string; readonly body: { readonly name: string } };
  } | null;
}

/** One measure, as its reader may see it. */
export interface MeasureSheetFacts {
  readonly number: string;
  readonly title: string;
  readonly kind: MeasureKind;
  readonly status: MeasureStatus;
  readonly statusReason: string | null;
  readonly isKeyMeasure: boolean;
  readonly isCountyWide: boolean;
  readonly summary: string;
  readonly goal: string | null;
  readonly targetGroup: string | null;
  readonly effectHypothesis: string | null;
  readonly fieldOfAction: Named;
  readonly areas: readonly { readonly name: string }[];
  readonly leadOffice: { readonly name: string };
  readonly accountablePerson: { readonly title: string | null; readonly name: string } | null;
  readonly participations: readonly {
    readonly role: ParticipationRole;
    readonly commitment: Commitment;
    readonly committedOn: string | null;
    readonly condition: string | null;
    readonly office: { readonly name: string };
  }[];
  readonly plannedStart: string | null;
  readonly plannedEnd: string | null;
  readonly priority: Priority | null;
  readonly horizon: Horizon | null;
  readonly slipCount: number;
  readonly milestones: readonly {
    readonly title: string;
    readonly dueOn: string;
    readonly doneOn: string | null;
    readonly state: MilestoneState;
  }[];
  readonly costOneOff: number | null;
  readonly costPerYear: number | null;
  readonly funding: string | null;
  readonly spendingLocks: readonly LockFacts[];
  readonly progressIndicators: readonly IndicatorFacts[];
  readonly noOutcomeReason: string | null;
  readonly progressPercent: number | null;
  readonly light: {
    readonly shown: Light;
    readonly computed: Light;
    readonly selfAssessed: SelfAssessment | null;
    readonly isOverridden: boolean;
    readonly reasons: readonly { readonly text: string }[];
  };
  readonly latestReport: {
    readonly reportedOn: string | null;
    readonly onBehalf: boolean;
    readonly reason: string | null;
    readonly reasonCode: DeviationReason | null;
    readonly counterStep: string | null;
    readonly newPlannedEnd: string | null;
  } | null;
  readonly problemAreas: readonly {
    readonly number: number;
    readonly title: string;
    readonly evidence: readonly EvidenceFacts[];
  }[];
  readonly outcomes: readonly DecisionFacts[];
  readonly predecessor: { readonly number: string } | null;
  readonly replacement: { readonly number: string } | null;
}

const SHEET = new Question<MeasureSheetFacts | null>(
  `fragment Sheet on Measure { number title kind status statusReason isKeyMeasure isCountyWide summary goal targetGroup
    effectHypothesis plannedStart plannedEnd priority horizon slipCount costOneOff costPerYear funding noOutcomeReason
    progressPercent fieldOfAction { nameDe nameEn } areas { name } leadOffice { name } accountablePerson { title name }
    participations { role commitment committedOn condition office { name } }
    spendingLocks { amount year budgetPosition condition status }
    milestones { title dueOn doneOn state }
    progressIndicators { name unit effectLevel baselineValue baselineOn targetValue targetOn latest { value readOn } }
    light { shown computed selfAssessed isOverridden reasons { text } }
    latestReport { reportedOn onBehalf reason reasonCode counterStep newPlannedEnd }
    problemAreas { number title evidence { kind text sourceNote observedValue observedSuppressed referenceDate
      indicator { nameDe nameEn unit source } area { name } } }
    outcomes { number agendaItem { isClosedSession meeting { heldOn body { name } } } }
    predecessor { number } replacement { number } }`,
);

export const readMeasureSheet = ({ ask, subject }: PaperSources): Promise<MeasureSheetFacts | null> =>
  ask(SHEET, (read) => read.one(Measure, subject.measureId!));
