import { Module } from '@nestjs/common';
import './messages.js';
import { AreasModule } from '../areas/index.js';
import { ConferencesModule } from '../conferences/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasuresModule } from '../measures/index.js';
import { OfficesModule } from '../offices/index.js';
import { PeopleModule } from '../people/index.js';
import { ProblemAreasModule } from '../problem-areas/index.js';
import { StrategiesModule } from '../strategies/index.js';
import { RestoreResolver } from './restore.resolver.js';
import { RestoreService } from './restore.service.js';
import { Restorables } from './restorables.js';

/**
 * Undoes wrong changes. Invariants: history is never changed, an old version is written anew; whoever restores may do so by the
 * rules of an ordinary change, and sees of the past only what could be seen then.
 */
@Module({
  imports: [
    AreasModule,
    OfficesModule,
    PeopleModule,
    IndicatorsModule,
    ProblemAreasModule,
    StrategiesModule,
    MeasuresModule,
    ConferencesModule,
  ],
  providers: [Restorables, RestoreService, RestoreResolver],
})
export class RestoringModule {}
