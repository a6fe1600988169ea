export { AgendaItem, AgendaItemKind } from './agenda-item.entity.js';
export { Body } from './body.entity.js';
export { BodyRole, BodyType, Rhythm } from './body.enums.js';
export { BodyMember } from './body-member.entity.js';
export { ConferencesModule } from './conferences.module.js';
export { Meeting, MeetingState } from './meeting.entity.js';
export { type MeetingListener, MeetingListeners } from './meeting-listeners.js';
export { Outcome, OutcomeKind } from './outcome.entity.js';
