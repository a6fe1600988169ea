/** Why a type of record is never restored: what was said, sent or sealed stands, and is answered by something new. */
export const FINAL: Readonly<Record<string, string>> = {
  StatusReport: 'restoring.reportStands',
  Agreement: 'restoring.wordStands',
  Evidence: 'restoring.evidenceStands',
  DateShift: 'restoring.historyStands',
  IndicatorReading: 'restoring.historyStands',
  Minutes: 'restoring.minutesStand',
  MinutesRevision: 'restoring.minutesStand',
  Objection: 'restoring.minutesStand',
  Outcome: 'restoring.minutesStand',
  OutcomeEffect: 'restoring.minutesStand',
  Attendance: 'restoring.minutesStand',
  Reminder: 'restoring.sentStands',
  Delivery: 'restoring.sentStands',
  Escalation: 'restoring.sentStands',
};

/** For every other type that has no words of its own to restore. */
export const NOT_RESTORABLE = 'restoring.hasOwnVerbs';
