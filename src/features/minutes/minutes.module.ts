import { Module } from '@nestjs/common';
import './confirming-body.shape.js';
import './messages.js';
import './minutes.shape.js';
import './minutes-presence.shape.js';
import './undecided.shape.js';
import { CalendarsModule } from '../calendars/index.js';
import { ConferencesModule } from '../conferences/index.js';
import { MeasuresModule } from '../measures/index.js';
import { StrategiesModule } from '../strategies/index.js';
import { ClosingService } from './closing.service.js';
import { DecisionResolver } from './decision.resolver.js';
import { DecisionService } from './decision.service.js';
import { MinutesDesk } from './minutes-desk.js';
import { MinutesPresenceResolver } from './minutes-presence.resolver.js';
import { MinutesPresenceService } from './minutes-presence.service.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesService } from './minutes.service.js';

/**
 * What happens in a meeting and after it: outcomes that write the plan, closing, minutes and their revisions. Invariants: a
 * decision and what it writes stand together or not at all; what closed minutes tell is never changed, only followed by a
 * revision with a reason; of the closed session nobody reads who does not belong there.
 */
@Module({
  imports: [CalendarsModule, ConferencesModule, MeasuresModule, StrategiesModule],
  providers: [
    DecisionService,
    DecisionResolver,
    ClosingService,
    MinutesDesk,
    MinutesService,
    MinutesResolver,
    MinutesPresenceService,
    MinutesPresenceResolver,
  ],
  exports: [ClosingService, MinutesService],
})
export class MinutesModule {}
