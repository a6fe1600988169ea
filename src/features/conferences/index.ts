export { AgendaFilling, type NewAgendaItem, standingItem } from './agenda-filling.service.js';
export { AgendaItem, AgendaItemKind, type ProposalReason } from './agenda-item.entity.js';
export { isDecided, isOnAgenda } from './agenda-item.sql.js';
export { AgendaSubject } from './agenda-item.shape.js';
export { CONSENT_MINUTES, minutesOf, sectionOrder } from './agenda-minutes.js';
export { AgendaSection, PROPOSED_SECTIONS, type ProposedSection } from './agenda-section.js';
export {
  type AgendaCandidate,
  agendaCandidate,
  type AgendaGround,
  type AgendaSource,
  agendaSources,
  defineAgendaSource,
} from './agenda-sources.js';
export { AgendaService } from './agenda.service.js';
export { Attendance } from './attendance.entity.js';
export { AttendanceState, InvitationAnswer, Presence } from './attendance.enums.js';
export { AttendanceService } from './attendance.service.js';
export { Body } from './body.entity.js';
export { BodyRole, BodyType, Rhythm } from './body.enums.js';
export { BodyMember } from './body-member.entity.js';
export { BodyService } from './body.service.js';
export {
  agendaItemIsVisible,
  attendanceIsVisible,
  belongsThere,
  meetingIsVisible,
  outcomeIsVisible,
  takesPart,
} from './conference.visibility.js';
export { ConferencesModule } from './conferences.module.js';
export { MoveMeetingInput, PlanMeetingInput } from './meeting.input.js';
export { MeetingEvents, type MeetingFollower } from './meeting-events.js';
export { Meeting } from './meeting.entity.js';
export { MeetingAction, MeetingState } from './meeting.enums.js';
export { type MeetingListener, MeetingListeners } from './meeting-listeners.js';
export { MeetingJoiningService } from './meeting-joining.service.js';
export { MeetingProposals } from './meeting-proposals.js';
export { MeetingSeries } from './meeting-series.entity.js';
export { MeetingSeriesService } from './meeting-series.service.js';
export { MeetingService } from './meeting.service.js';
export { Outcome } from './outcome.entity.js';
export { OutcomeAction, OutcomeKind } from './outcome.enums.js';
export { type NewOutcomeEffect, OutcomeService } from './outcome.service.js';
export { OutcomeEffect, OutcomeEffectKind } from './outcome-effect.entity.js';
export { RecordOutcomeInput } from './outcome.input.js';
export { mayResolve } from './body.rules.js';
export { requireKeepsMeetings } from './meeting.rules.js';
export { measureConcernsBody, sitsAt } from './body.sql.js';
