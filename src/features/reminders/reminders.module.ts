import { Module } from '@nestjs/common';
import { ConferencesModule } from '../conferences/index.js';
import { MeasuresModule } from '../measures/index.js';
import { answerProviders } from './answer.providers.js';
import { DeliveryLetters } from './delivery-letters.js';
import { DeliverySender } from './delivery-sender.js';
import { DeliveryService } from './delivery.service.js';
import { FaultyAddressesModule } from './faulty-addresses.module.js';
import './messages.js';
import { ReminderJobs } from './reminder.jobs.js';
import { ReminderPreparation } from './reminder-preparation.js';
import { ReminderResolver } from './reminder.resolver.js';
import './reminder.shape.js';
import { ReviewItems } from './review-items.js';
import { ReviewService } from './review.service.js';

/**
 * The conference is the clock: reviews counted back from a meeting, the plan of reminders, and what was really sent.
 * Invariants: the plan is rows, a job only wakes it; nobody who has reported gets mail; one mail per address and day; each
 * step at most once per measure and address; recipients are found at the moment of sending; what was sent stays.
 */
@Module({
  imports: [MeasuresModule, ConferencesModule, FaultyAddressesModule],
  providers: [
    ReviewItems,
    ReviewService,
    ReminderPreparation,
    DeliveryService,
    DeliveryLetters,
    DeliverySender,
    ReminderJobs,
    ReminderResolver,
    ...answerProviders,
  ],
  exports: [ReviewService],
})
export class RemindersModule {}
