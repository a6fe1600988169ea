import { registerEnumType } from '@nestjs/graphql';

/** What minutes tell. */
export enum MinutesKind {
  RESULT = 'RESULT',
  COURSE = 'COURSE',
}
registerEnumType(MinutesKind, {
  name: 'MinutesKind',
  description: 'What minutes tell.',
  valuesMap: {
    RESULT: { description: 'Ergebnisprotokoll: what came out of each item.' },
    COURSE: { description: 'Verlaufsprotokoll: the notes on each item besides.' },
  },
});

/** How far minutes have come. */
export enum MinutesState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  OBJECTED = 'OBJECTED',
  FINAL = 'FINAL',
  APPROVED = 'APPROVED',
}
registerEnumType(MinutesState, {
  name: 'MinutesState',
  description: 'How far minutes have come.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: closed or under revision, seen by coordination only.' },
    SENT: { description: 'Versandt: open to objections.' },
    OBJECTED: { description: 'Einwand erhoben.' },
    FINAL: { description: 'Endgültig: the time for objections is over, all of them are answered.' },
    APPROVED: { description: 'Genehmigt by a later meeting of the body.' },
  },
});

/** What can be done with minutes. */
export enum MinutesAction {
  SEND = 'SEND',
  OBJECT = 'OBJECT',
  FINALISE = 'FINALISE',
  APPROVE = 'APPROVE',
  REVISE = 'REVISE',
}
registerEnumType(MinutesAction, {
  name: 'MinutesAction',
  description: 'What can be done with minutes.',
  valuesMap: {
    SEND: { description: 'Send them to those who were there (sendMinutes).' },
    OBJECT: { description: 'Object to them: who was there, until the day (objectToMinutes).' },
    FINALISE: { description: 'Make them final, after the time for objections (finaliseMinutes).' },
    APPROVE: { description: 'Record that a later meeting approved them (approveMinutes).' },
    REVISE: { description: 'Open the meeting again to correct them, with a reason (reviseMinutes).' },
  },
});
