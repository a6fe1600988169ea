import { Module } from '@nestjs/common';
import { HandOverModule } from '../hand-over/index.js';
import { OfficesModule } from '../offices/index.js';
import './messages.js';
import './office-change.shape.js';
import { OfficeChangeJobs } from './office-change.jobs.js';
import { OfficeChangeResolver } from './office-change.resolver.js';
import { OfficeChangeService } from './office-change.service.js';

/**
 * Offices are closed, merged and split. Invariants: nothing an office had is lost; a closed office has nothing; what was agreed,
 * released or minuted stays with the office that did it.
 */
@Module({
  imports: [HandOverModule, OfficesModule],
  providers: [OfficeChangeService, OfficeChangeJobs, OfficeChangeResolver],
})
export class OfficeChangesModule {}
