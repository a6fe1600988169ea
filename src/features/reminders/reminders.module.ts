import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/index.js';
import { ConferencesModule } from '../conferences/index.js';
import { IndicatorsModule } from '../indicators/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ReachabilityModule } from '../reachability/index.js';
import { ReviewsModule } from '../reviews/index.js';
import './reminder.holdings.js';
import './agenda.sources.js';
import { answerProviders } from './answer.providers.js';
import './cockpit.shape.js';
import { DeliveryLetters } from './delivery-letters.js';
import { DeliverySender } from './delivery-sender.js';
import { DeliveryService } from './delivery.service.js';
import { EscalationResolver } from './escalation.resolver.js';
import './escalation.shape.js';
import { Escalations } from './escalations.js';
import './messages.js';
import { ReminderJobs } from './reminder.jobs.js';
import { ReminderLedger } from './reminder-ledger.js';
import { ReminderPreparation } from './reminder-preparation.js';
import { ReminderResolver } from './reminder.resolver.js';
import './reminder.shape.js';

/**
 * Who hears of what, when, and what was really sent.
 * Invariants: the plan is rows, a job only wakes it; nobody who owes nothing is asked; one digest per address and day, letters
 * once per step and address; recipients are found at the moment of sending; an escalation needs a human click and stays
 * inside one organisation; what was sent stays.
 */
@Module({
  imports: [
    CalendarsModule,
    IndicatorsModule,
    MeasuresModule,
    ConferencesModule,
    ReviewsModule,
    ReachabilityModule,
  ],
  providers: [
    ReminderLedger,
    ReminderPreparation,
    Escalations,
    EscalationResolver,
    DeliveryService,
    DeliveryLetters,
    DeliverySender,
    ReminderJobs,
    ReminderResolver,
    ...answerProviders,
  ],
})
export class RemindersModule {}
