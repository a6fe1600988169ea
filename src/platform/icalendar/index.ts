export type { CalendarEvent } from './calendar-event.js';
export { type CalendarFeed, calendarFeed } from './calendar-feed.js';
export {
  type Attendee,
  calendarCancellation,
  calendarInvitation,
  type CalendarPart,
  type Invitation,
  type InvitedPerson,
} from './invitation.js';
export { meetingUid } from './meeting-uid.js';
