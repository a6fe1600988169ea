import './milestone.messages.js';
import './milestone.shape.js';
import './progress-indicator.shape.js';
import './report-acceptance.messages.js';
import './report-acceptance.shape.js';
import './report-extension.messages.js';
import './report-extension.shape.js';
import './report-request.shape.js';
import './status-report.messages.js';
import './status-report.shape.js';
import './waiting.shape.js';
import { DateShiftService } from './date-shift.service.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { MilestoneService } from './milestone.service.js';
import { ProgressIndicatorResolver } from './progress-indicator.resolver.js';
import { ProgressIndicatorService } from './progress-indicator.service.js';
import { ReportAcceptanceResolver } from './report-acceptance.resolver.js';
import { ReportAcceptanceService } from './report-acceptance.service.js';
import { ReportExtensionResolver } from './report-extension.resolver.js';
import { ReportExtensionService } from './report-extension.service.js';
import { ReportRequestService } from './report-request.service.js';
import { UnchangedConfirmation } from './status-report.confirmation.js';
import { ReportDesk } from './status-report.desk.js';
import { ReportRelease } from './status-report.release.js';
import { StatusReportResolver } from './status-report.resolver.js';
import { StatusReportService } from './status-report.service.js';

/** What is reported about measures: status reports, requests for them, milestones, progress indicators. */
export const reportProviders = [
  DateShiftService,
  ReportDesk,
  ReportRequestService,
  ReportAcceptanceService,
  ReportAcceptanceResolver,
  ReportExtensionService,
  ReportExtensionResolver,
  ReportRelease,
  StatusReportService,
  UnchangedConfirmation,
  StatusReportResolver,
  MilestoneService,
  MilestoneResolver,
  ProgressIndicatorService,
  ProgressIndicatorResolver,
];
