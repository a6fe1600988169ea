import { registerEnumType } from '@nestjs/graphql';

/** Where somebody stands with a meeting: first what they answered, then whether they were there. */
export enum AttendanceState {
  INVITED = 'INVITED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  DEPUTY_SENT = 'DEPUTY_SENT',
  PRESENT = 'PRESENT',
  ABSENT_EXCUSED = 'ABSENT_EXCUSED',
  ABSENT = 'ABSENT',
}
registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'Where somebody stands with a meeting: what they answered, then whether they were there.',
  valuesMap: {
    INVITED: { description: 'Eingeladen, noch ohne Antwort.' },
    ACCEPTED: { description: 'Zugesagt.' },
    DECLINED: { description: 'Abgesagt.' },
    DEPUTY_SENT: { description: 'Vertretung: somebody else comes, or came, in their place.' },
    PRESENT: { description: 'Anwesend.' },
    ABSENT_EXCUSED: { description: 'Entschuldigt abwesend.' },
    ABSENT: { description: 'Abwesend.' },
  },
});

/** What can be answered to an invitation. */
export enum InvitationAnswer {
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  DEPUTY_SENT = 'DEPUTY_SENT',
}
registerEnumType(InvitationAnswer, {
  name: 'InvitationAnswer',
  description: 'What can be answered to an invitation.',
  valuesMap: {
    ACCEPTED: { description: 'Zusage.' },
    DECLINED: { description: 'Absage.' },
    DEPUTY_SENT: { description: 'Vertretung: somebody else comes.' },
  },
});

/** Who was there. */
export enum Presence {
  PRESENT = 'PRESENT',
  DEPUTY_SENT = 'DEPUTY_SENT',
  ABSENT_EXCUSED = 'ABSENT_EXCUSED',
  ABSENT = 'ABSENT',
}
registerEnumType(Presence, {
  name: 'Presence',
  description: 'Whether somebody was there.',
  valuesMap: {
    PRESENT: { description: 'Anwesend.' },
    DEPUTY_SENT: { description: 'Vertreten: the deputy was there.' },
    ABSENT_EXCUSED: { description: 'Entschuldigt abwesend.' },
    ABSENT: { description: 'Abwesend.' },
  },
});

/** What can be done with an invitation. */
export enum AttendanceAction {
  ANSWER = 'ANSWER',
}
registerEnumType(AttendanceAction, {
  name: 'AttendanceAction',
  description: 'What can be done with an invitation.',
  valuesMap: { ANSWER: { description: 'Answer it, until the day of the meeting (answerInvitation).' } },
});
