export { Delivery, DeliveryState } from './delivery.entity.js';
export { RecipientReason, Reminder } from './reminder.entity.js';
export { ReminderStep, StepState } from './reminder-step.entity.js';
export { ReminderJobs } from './reminder.jobs.js';
export { RemindersModule } from './reminders.module.js';
export { Review, ReviewState } from './review.entity.js';
export { ReviewItem } from './review-item.entity.js';
export { reviewIsVisible } from './review.shape.js';
export { ReviewService } from './review.service.js';
