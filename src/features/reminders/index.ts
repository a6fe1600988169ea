export { BouncesModule } from './bounces.module.js';
export { Delivery, DeliveryKind, DeliveryState } from './delivery.entity.js';
export { Escalation, EscalationState } from './escalation.entity.js';
export { Escalations } from './escalations.js';
export { RecipientReason, Reminder } from './reminder.entity.js';
export { ReminderJobs } from './reminder.jobs.js';
export { RemindersModule } from './reminders.module.js';
