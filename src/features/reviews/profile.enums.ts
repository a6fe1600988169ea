import { registerEnumType } from '@nestjs/graphql';

/** What a profile follows: its clock. */
export enum ProfileKind {
  CONFERENCE = 'CONFERENCE',
  COMMITTEE = 'COMMITTEE',
  HALF_YEARLY_STATUS = 'HALF_YEARLY_STATUS',
  DATA_DELIVERY = 'DATA_DELIVERY',
  MILESTONE = 'MILESTONE',
  MEASURE_END = 'MEASURE_END',
  RESOLUTION = 'RESOLUTION',
  OPEN_TASKS = 'OPEN_TASKS',
}
registerEnumType(ProfileKind, {
  name: 'ReminderProfileKind',
  description: 'What the steps of a profile are counted from.',
  valuesMap: {
    CONFERENCE: { description: 'Day of a conference or steering group; reports are collected before it.' },
    COMMITTEE: { description: 'Day of a committee or council; the administration prepares its papers.' },
    HALF_YEARLY_STATUS: { description: '30 April and 31 October: status reports without a meeting.' },
    DATA_DELIVERY: { description: 'Day on which a data delivery is due.' },
    MILESTONE: { description: 'Day of a milestone.' },
    MEASURE_END: { description: 'Planned end of a measure.' },
    RESOLUTION: { description: 'Day by which an outcome of a meeting is to be done (Beschlusskontrolle).' },
    OPEN_TASKS: { description: 'First working day of the month: one list per office.' },
  },
});

/** What a step does, and so how it behaves when its day has passed. */
export enum StepKind {
  REQUEST = 'REQUEST',
  CLOSING = 'CLOSING',
  REMINDER = 'REMINDER',
  ESCALATION = 'ESCALATION',
  INVITATION = 'INVITATION',
  NOTICE = 'NOTICE',
  UPDATE = 'UPDATE',
  CANCELLATION = 'CANCELLATION',
}
registerEnumType(StepKind, {
  name: 'ReminderStepKind',
  description: 'What a step does.',
  valuesMap: {
    REQUEST: {
      description: 'Asks for the first time; never left out before a meeting, at worst it comes at once.',
    },
    CLOSING: { description: 'Reminds on the closing day for reports and moves with it.' },
    REMINDER: { description: 'Reminds once more.' },
    ESCALATION: { description: 'Tells the head of the office, after a person has released it.' },
    INVITATION: { description: 'Invites with agenda and calendar entry; goes as a mail of its own.' },
    NOTICE: { description: 'Says that something is to be done or can be read.' },
    UPDATE: { description: 'Tells those invited that the meeting was moved.' },
    CANCELLATION: { description: 'Tells those invited that the meeting was cancelled.' },
  },
});

/** Whom a step is for; who that is, is found out when it is sent. */
export enum Audience {
  RESPONSIBLE = 'RESPONSIBLE',
  DEPUTIES = 'DEPUTIES',
  OFFICE_HEAD = 'OFFICE_HEAD',
  COORDINATOR = 'COORDINATOR',
  CHAIR = 'CHAIR',
  MEMBERS = 'MEMBERS',
  MINUTE_TAKER = 'MINUTE_TAKER',
  SECRETARIAT = 'SECRETARIAT',
  STEERING_GROUP = 'STEERING_GROUP',
  NAMED_OFFICES = 'NAMED_OFFICES',
}
registerEnumType(Audience, {
  name: 'ReminderAudience',
  description: 'Whom a step is for. Who that is, is found out when it is sent.',
  valuesMap: {
    RESPONSIBLE: {
      description: 'Who owes it: accountable person of the measure, office of the outcome, supplier.',
    },
    DEPUTIES: { description: 'Besides: a copy for the deputy.' },
    OFFICE_HEAD: { description: 'Head of the office that owes it (Amtsleitung), after release.' },
    COORDINATOR: { description: 'Coordinator on duty.' },
    CHAIR: { description: 'Chair of the body.' },
    MEMBERS: { description: 'Members of the body; never of committees and councils.' },
    MINUTE_TAKER: { description: 'Who writes the minutes.' },
    SECRETARIAT: { description: 'Secretariat of the body (Geschäftsstelle).' },
    STEERING_GROUP: { description: 'Members of the steering groups of the same organisation.' },
    NAMED_OFFICES: { description: 'The offices named in the step.' },
  },
});

/** What must hold at the moment of sending. */
export enum StepCondition {
  ALWAYS = 'ALWAYS',
  REPORT_MISSING = 'REPORT_MISSING',
  NO_ANSWER = 'NO_ANSWER',
  STILL_OPEN = 'STILL_OPEN',
  MINUTES_MISSING = 'MINUTES_MISSING',
  MINUTES_SENT = 'MINUTES_SENT',
}
registerEnumType(StepCondition, {
  name: 'ReminderCondition',
  description: 'What must hold at the moment of sending; whoever it does not hold for hears nothing.',
  valuesMap: {
    ALWAYS: { description: 'Always.' },
    REPORT_MISSING: { description: 'The report of a measure under review is missing.' },
    NO_ANSWER: { description: 'The invitation has not been answered.' },
    STILL_OPEN: { description: 'What it is about is not done.' },
    MINUTES_MISSING: { description: 'The meeting has not been closed: there are no minutes.' },
    MINUTES_SENT: { description: 'The minutes have been sent; until then the step waits.' },
  },
});
