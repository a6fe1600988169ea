export { Contradiction } from './contradiction.js';
export { contradictionIsVisible, contradictionsOfMeasures } from './contradiction.sql.js';
export { DateShift } from './date-shift.entity.js';
export { Light } from './light.js';
export { LIGHT_COLUMNS, lightsAtBothEnds } from './light-ends.sql.js';
export { lightFactsOfMany } from './light-of-many.sql.js';
export { isActive, lightFacts, lightRank, lightSql, shownLight } from './light.sql.js';
export { belongsToVisibleMeasure, measureIsVisible } from './measure.visibility.js';
export { measureIsOfNamedStrategy, measureIsOverdue, measureIsWithin } from './measure.sql.js';
export { couldRead } from './measure-readers.sql.js';
export { MEASURE_CONTENT } from './measure-content.js';
export { MeasureEvents, type MeasureListener } from './measure-events.js';
export { MeasureFilter, measureMatches, MeasureSort } from './measure.filter.js';
export { MeasureLifeService } from './measure-life.service.js';
export { MeasureLinksService } from './measure-links.service.js';
export { MeasureNumbers } from './measure-numbers.js';
export { MeasureService } from './measure.service.js';
export { ParticipationService } from './participation.service.js';
export { Measure } from './measure.entity.js';
export { waitingProposal } from './measure.facts.js';
export { ChangeMeasureStatusInput, CreateMeasureInput } from './measure.input.js';
export { DiscontinuedReason, GoalAttainment, Horizon, MeasureKind, Priority } from './measure.enums.js';
export {
  type KnownMeasure,
  MeasureIntake,
  type MeasureRow,
  type PastReport,
} from './measure-intake.service.js';
export { MilestoneService } from './milestone.service.js';
export { ProgressIndicatorService } from './progress-indicator.service.js';
export { MeasureArea } from './measure-area.entity.js';
export { ACTIVE_STATUSES, isRunning, MeasureStatus } from './measure-status.js';
export { MeasureSpendingLocksService } from './measure-spending-locks.service.js';
export { locksInForceOn, measureIsLocked } from './measure-spending-lock.sql.js';
export { MeasureStrategy } from './measure-strategy.entity.js';
export { MeasuresModule } from './measures.module.js';
export { Milestone, MilestoneState } from './milestone.entity.js';
export { Commitment, Participation, ParticipationRole } from './participation.entity.js';
export { EffectLevel, ProgressIndicator } from './progress-indicator.entity.js';
export { Reading as IndicatorReading } from './reading.entity.js';
export { ExtensionState, ReportExtension } from './report-extension.entity.js';
export { ReportExtensionService } from './report-extension.service.js';
export { extensionCount, isExcused } from './report-extension.sql.js';
export { ReportRequest, RequestClosing } from './report-request.entity.js';
export { type OwedReport, ReportRequestService } from './report-request.service.js';
export { releasesFor, standingTo, writesFor } from './status-report.access.js';
export { UnchangedConfirmation } from './status-report.confirmation.js';
export { type Confirmable, obstacleTo } from './status-report.confirmation.rules.js';
export { StatusReport } from './status-report.entity.js';
export { DeviationReason, ReportState, SelfAssessment } from './status-report.enums.js';
export { DraftStatusReportInput } from './status-report.input.js';
export { isReported, mayRelease, type ReportStanding } from './status-report.rules.js';
export { newestReleasedFirst } from './status-report.order.js';
export { countSentences, sentencesOf } from './status-report.sentences.js';
export { StatusReportService } from './status-report.service.js';
export { reportVisible } from './status-report.shape.js';
