import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import './conference.holdings.js';
import './agenda-item.shape.js';
import './attendance.messages.js';
import './body.shape.js';
import './meeting.shape.js';
import './meeting-series.shape.js';
import './attendance.shape.js';
import './messages.js';
import './outcome.shape.js';
import './outcome-effect.shape.js';
import './spending-lock.shape.js';
import { AgendaResolver } from './agenda.resolver.js';
import { AgendaFilling } from './agenda-filling.service.js';
import { AgendaService } from './agenda.service.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceService } from './attendance.service.js';
import { BodyResolver } from './body.resolver.js';
import { BodyService } from './body.service.js';
import { ConsentList } from './consent-list.js';
import { MeetingLiveResolver } from './meeting-live.resolver.js';
import { MeetingListeners } from './meeting-listeners.js';
import { MeetingEvents } from './meeting-events.js';
import { MeetingJoiningResolver } from './meeting-joining.resolver.js';
import { MeetingJoiningService } from './meeting-joining.service.js';
import { MeetingProposals } from './meeting-proposals.js';
import { MeetingSeriesResolver } from './meeting-series.resolver.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { MeetingStore } from './meeting-store.js';
import { MeetingWarnings } from './meeting-warnings.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { OutcomeNumbers } from './outcome-numbers.js';
import { OutcomeResolver } from './outcome.resolver.js';
import { OutcomeService } from './outcome.service.js';

/**
 * Bodies and who sits in them, meetings with their agenda, and what came out of them. The meeting is the clock of the review
 * cycle: whoever hangs dates on it registers with {@link MeetingListeners} and hears of each change within its transaction.
 * Invariants: only committees and councils resolve; a task has an office and a day; numbers of meetings and outcomes are never
 * given twice; closed sessions are for members of the body and coordination, and for the deputy a member sends;
 * what the minutes of a sealed meeting tell is changed by nobody.
 */
@Module({
  imports: [CalendarsModule],
  providers: [
    BodyService,
    BodyResolver,
    MeetingStore,
    MeetingService,
    MeetingSeriesService,
    MeetingSeriesResolver,
    MeetingJoiningService,
    MeetingJoiningResolver,
    MeetingWarnings,
    MeetingListeners,
    MeetingEvents,
    MeetingLiveResolver,
    MeetingProposals,
    MeetingQueries,
    MeetingResolver,
    AgendaService,
    AgendaFilling,
    AgendaResolver,
    AttendanceService,
    AttendanceResolver,
    OutcomeService,
    OutcomeNumbers,
    ConsentList,
    OutcomeResolver,
  ],
  exports: [
    BodyService,
    MeetingService,
    MeetingSeriesService,
    MeetingJoiningService,
    AgendaService,
    AgendaFilling,
    AttendanceService,
    OutcomeService,
    MeetingEvents,
    MeetingListeners,
  ],
})
export class ConferencesModule {}
