import { registerEnumType } from '@nestjs/graphql';

/** How far a meeting has come. */
export enum MeetingState {
  PLANNED = 'PLANNED',
  INVITED = 'INVITED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'How far a meeting has come.',
  valuesMap: {
    PLANNED: { description: 'Terminiert: the date stands.' },
    INVITED: { description: 'Eingeladen: the invitation has gone out.' },
    HELD: { description: 'Durchgeführt.' },
    CANCELLED: { description: 'Abgesetzt.' },
  },
});

/** What can be done with a meeting. */
export enum MeetingAction {
  CHANGE = 'CHANGE',
  MOVE = 'MOVE',
  CHANGE_AGENDA = 'CHANGE_AGENDA',
  CHANGE_AGENDA_ITEM = 'CHANGE_AGENDA_ITEM',
  INVITE = 'INVITE',
  HOLD = 'HOLD',
  CANCEL = 'CANCEL',
  SKIP = 'SKIP',
  JOIN = 'JOIN',
  SPLIT = 'SPLIT',
  RECORD_OUTCOME = 'RECORD_OUTCOME',
  RECORD_ATTENDANCE = 'RECORD_ATTENDANCE',
  CLOSE = 'CLOSE',
}
registerEnumType(MeetingAction, {
  name: 'MeetingAction',
  description: 'What can be done with a meeting.',
  valuesMap: {
    CHANGE: { description: 'Change place, end or visibility (changeMeeting).' },
    MOVE: { description: 'Move it to another day or hour (moveMeeting).' },
    CHANGE_AGENDA: {
      description:
        'Add, remove, put back and reorder agenda items (addAgendaItem, removeAgendaItem, restoreAgendaItem, reorderAgenda).',
    },
    CHANGE_AGENDA_ITEM: { description: 'Change the words of an agenda item (changeAgendaItem).' },
    INVITE: { description: 'Mark the invitation as sent (changeMeetingState).' },
    HOLD: { description: 'Mark it as held, from its day on (changeMeetingState).' },
    CANCEL: { description: 'Cancel it (cancelMeeting).' },
    SKIP: { description: 'Leave out this date of its series (skipMeeting).' },
    JOIN: { description: 'Join it with another meeting of the body, in either direction (joinMeetings).' },
    SPLIT: { description: 'Move some of its items to a new meeting (splitMeeting).' },
    RECORD_OUTCOME: { description: 'Record what came out of an item, from its day on (recordOutcome).' },
    RECORD_ATTENDANCE: { description: 'Record who was there, from its day on (recordAttendance).' },
    CLOSE: { description: 'Close its minutes, once it was held (closeMeeting).' },
  },
});
