import { Module } from '@nestjs/common';
import './measure.holdings.js';
import './messages.js';
import './measure.shape.js';
import './measure-counts.js';
import './measure-lists.shape.js';
import './measure-parts.shape.js';
import './contradiction.shape.js';
import './participation.shape.js';
import { SpendingLocksModule } from '../spending-locks/index.js';
import { LightService } from './light.service.js';
import { MeasureEvents } from './measure-events.js';
import { MeasureIntake } from './measure-intake.service.js';
import { MeasureLifeService } from './measure-life.service.js';
import { MeasureLinksResolver } from './measure-links.resolver.js';
import { MeasureLinksService } from './measure-links.service.js';
import { MeasureLiveResolver } from './measure-live.resolver.js';
import { MeasureLookup } from './measure.lookup.js';
import { MeasureNumbers } from './measure-numbers.js';
import { MeasureResolver } from './measure.resolver.js';
import { MeasureSpendingLocksResolver } from './measure-spending-locks.resolver.js';
import { MeasureSpendingLocksService } from './measure-spending-locks.service.js';
import { MeasureService } from './measure.service.js';
import { MilestoneService } from './milestone.service.js';
import { ParticipationService } from './participation.service.js';
import { ReportExtensionService } from './report-extension.service.js';
import { ReportRequestService } from './report-request.service.js';
import { reportProviders } from './status-report.providers.js';
import { UnchangedConfirmation } from './status-report.confirmation.js';
import { StatusReportService } from './status-report.service.js';

/**
 * Steps of strategies: who is responsible, by when, how it stands, and what was reported. Invariants: exactly one lead office;
 * numbers are never reused; released reports are never changed; the light is computed, never set without a reason.
 */
@Module({
  imports: [SpendingLocksModule],
  providers: [
    MeasureEvents,
    MeasureLookup,
    MeasureNumbers,
    MeasureIntake,
    MeasureService,
    MeasureLifeService,
    MeasureLinksService,
    MeasureSpendingLocksService,
    LightService,
    ParticipationService,
    ...reportProviders,
    MeasureResolver,
    MeasureLinksResolver,
    MeasureSpendingLocksResolver,
    MeasureLiveResolver,
  ],
  exports: [
    MeasureEvents,
    MeasureService,
    MeasureLifeService,
    MeasureNumbers,
    MeasureIntake,
    MeasureLinksService,
    MeasureSpendingLocksService,
    MilestoneService,
    ParticipationService,
    ReportRequestService,
    ReportExtensionService,
    StatusReportService,
    UnchangedConfirmation,
  ],
})
export class MeasuresModule {}
