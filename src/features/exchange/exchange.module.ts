import { Module } from '@nestjs/common';
import './calendar-feed.holdings.js';
import { AreasModule } from '../areas/index.js';
import { CalendarsModule } from '../calendars/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ProblemAreasModule } from '../problem-areas/index.js';
import { AreaImport } from './area-import.js';
import { ImportKeys } from './import-keys.js';
import { ImportService } from './import.service.js';
import { IndicatorImport } from './indicator-import.js';
import { MeasureImport } from './measure-import.js';
import { MeasureReferences } from './office-index.js';
import { ObservationImport } from './observation-import.js';
import { SchoolHolidayImport } from './school-holiday-import.js';
import { StatusReportImport } from './status-report-import.js';

/**
 * Lists of others come in. Invariants: a file is checked whole before anything is written; it is written in one transaction or not
 * at all; the same file again changes nothing; what the file does not say is not guessed.
 */
@Module({
  imports: [AreasModule, CalendarsModule, IndicatorsModule, ProblemAreasModule, MeasuresModule],
  providers: [
    ImportService,
    ImportKeys,
    AreaImport,
    IndicatorImport,
    ObservationImport,
    MeasureImport,
    MeasureReferences,
    StatusReportImport,
    SchoolHolidayImport,
  ],
  exports: [ImportService],
})
export class ExchangeModule {}
