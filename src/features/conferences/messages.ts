import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'conferences.bodyNotFound': { de: 'Dieses Gremium gibt es nicht.', en: 'There is no such body.' },
  'conferences.memberNotFound': {
    de: 'Diese Mitgliedschaft gibt es nicht.',
    en: 'There is no such membership.',
  },
  'conferences.meetingNotFound': { de: 'Diese Sitzung gibt es nicht.', en: 'There is no such meeting.' },
  'conferences.itemNotFound': {
    de: 'Diesen Tagesordnungspunkt gibt es nicht.',
    en: 'There is no such agenda item.',
  },
  'conferences.outcomeNotFound': { de: 'Dieses Ergebnis gibt es nicht.', en: 'There is no such outcome.' },
  'conferences.bodyInactive': {
    de: 'Dieses Gremium tagt nicht mehr. Bitte setzen Sie es zuerst wieder auf aktiv.',
    en: 'This body does not meet any more. Please make it active again first.',
  },
  'conferences.shortNameInUse': {
    de: 'Unter diesem Kurznamen sind schon Ergebnisnummern vergeben; er bleibt deshalb, wie er ist.',
    en: 'Outcomes already carry numbers with this short name, so it stays as it is.',
  },
  'conferences.alreadyMember': {
    de: 'Diese Person gehört dem Gremium in dieser Zeit schon an. Beenden Sie bitte zuerst die bisherige Mitgliedschaft.',
    en: 'This person already belongs to the body at that time. Please end the present membership first.',
  },
  'conferences.ownDeputy': {
    de: 'Niemand vertritt sich selbst. Bitte wählen Sie eine andere Person.',
    en: 'Nobody stands in for themselves. Please choose somebody else.',
  },
  'conferences.endsBeforeBegin': {
    de: 'Die Mitgliedschaft endet ({validTo}) vor ihrem Beginn ({validFrom}). Bitte prüfen Sie die Daten.',
    en: 'The membership ends ({validTo}) before it begins ({validFrom}). Please check the dates.',
  },
  'conferences.notInvitedYet': {
    de: 'Zu dieser Sitzung ist noch nicht eingeladen. Setzen Sie sie bitte zuerst auf „eingeladen“.',
    en: 'Nobody has been invited to this meeting yet. Please mark it as invited first.',
  },
  'conferences.alreadyInvited': {
    de: 'Zu dieser Sitzung ist schon eingeladen.',
    en: 'The invitation to this meeting has already gone out.',
  },
  'conferences.alreadyHeld': {
    de: 'Diese Sitzung hat stattgefunden und wird so nicht mehr geändert.',
    en: 'This meeting has been held and is not changed in this way any more.',
  },
  'conferences.meetingCancelled': {
    de: 'Diese Sitzung ist abgesetzt. Bitte planen Sie eine neue.',
    en: 'This meeting has been cancelled. Please plan a new one.',
  },
  'conferences.dayNotCome': {
    de: 'Die Sitzung ist erst am {heldOn}. Das geht ab diesem Tag.',
    en: 'The meeting is on {heldOn}. This is possible from that day on.',
  },
  'conferences.noWayBack': {
    de: 'Auf „terminiert“ lässt sich eine Sitzung nicht zurücksetzen. Sie können sie verlegen oder absetzen.',
    en: 'A meeting cannot go back to "planned". You can move or cancel it.',
  },
  'conferences.endsBeforeStart': {
    de: 'Das Ende ({endsAt}) liegt nicht nach dem Beginn ({startsAt}).',
    en: 'The end ({endsAt}) is not after the start ({startsAt}).',
  },
  'conferences.endsNextDay': {
    de: 'Um {startsAt} begonnen, würde die Sitzung bis in den nächsten Tag dauern. Bitte ändern Sie zuerst das Ende.',
    en: 'Starting at {startsAt}, the meeting would last into the next day. Please change its end first.',
  },
  'conferences.oneSubject': {
    de: 'Ein Tagesordnungspunkt verweist auf höchstens eine Problemlage, Handlungsstrategie oder Maßnahme.',
    en: 'An agenda item points at one problem area, strategy or measure at most.',
  },
  'conferences.itemTwice': {
    de: 'Ein Tagesordnungspunkt ist in der neuen Reihenfolge doppelt genannt.',
    en: 'An agenda item is named twice in the new order.',
  },
  'conferences.agendaChanged': {
    de: 'Die Tagesordnung wurde inzwischen ergänzt oder gekürzt. Bitte laden Sie neu und ordnen Sie noch einmal.',
    en: 'Items were added to or removed from the agenda in the meantime. Please reload and arrange it again.',
  },
  'conferences.agendaFull': {
    de: 'Die Tagesordnung hätte {count} Punkte; mehr als {most} lassen sich nicht ordnen. Bitte wählen Sie aus.',
    en: 'The agenda would have {count} items; more than {most} cannot be kept in order. Please choose among them.',
  },
  'conferences.itemHasOutcomes': {
    de: 'Zu diesem Tagesordnungspunkt sind Ergebnisse festgehalten; er bleibt deshalb stehen.',
    en: 'Outcomes are recorded for this agenda item, so it stays.',
  },
  'conferences.withdrawalReasonMissing': {
    de: 'Zu dieser Sitzung ist eingeladen. Bitte nennen Sie den Grund, aus dem der Punkt abgesetzt wird.',
    en: 'People were invited to this meeting. Please say why the item is taken off the agenda.',
  },
  'conferences.itemWithdrawn': {
    de: 'Dieser Punkt wurde am {withdrawnOn} von der Tagesordnung abgesetzt.',
    en: 'This item was taken off the agenda on {withdrawnOn}.',
  },
  'conferences.itemNotWithdrawn': {
    de: 'Dieser Punkt steht auf der Tagesordnung; er wurde nicht abgesetzt.',
    en: 'This item is on the agenda; it was not taken off.',
  },
  'conferences.itemThereAgain': {
    de: 'Dasselbe steht inzwischen wieder auf der Tagesordnung. Bitte nehmen Sie zuerst den neuen Punkt herunter.',
    en: 'The same is on the agenda again. Please take the new item off first.',
  },
  'conferences.nothingToConsent': {
    de: 'Auf der Zustimmungsliste steht nichts, was noch offen ist.',
    en: 'Nothing on the consent list is still open.',
  },
  'conferences.noted': { de: 'Zur Kenntnis genommen.', en: 'Taken note of.' },
  'conferences.bodyOnlyRecommends': {
    de: 'Beschlüsse fassen nur Ausschüsse, Kreistag und Räte. Bitte halten Sie eine Empfehlung fest.',
    en: 'Only committees and councils pass resolutions. Please record a recommendation.',
  },
  'conferences.officeMissing': {
    de: 'Ein Auftrag braucht eine zuständige Stelle. Bitte geben Sie sie an.',
    en: 'A task needs a responsible office. Please name it.',
  },
  'conferences.dueDayMissing': {
    de: 'Bitte geben Sie den Tag an: bei einem Auftrag, bis wann er erledigt ist; bei einer Vertagung, bis wann vertagt wird.',
    en: 'Please enter the day: for a task, by when it is done; for a deferral, until when.',
  },
  'conferences.dueBeforeMeeting': {
    de: 'Der {dueOn} liegt vor der Sitzung am {heldOn}. Bitte prüfen Sie den Tag.',
    en: '{dueOn} lies before the meeting on {heldOn}. Please check the day.',
  },
  'conferences.alreadyDone': {
    de: 'Das ist schon seit dem {doneOn} erledigt.',
    en: 'This has been done since {doneOn}.',
  },
  'conferences.nothingToDo': {
    de: 'Eine Kenntnisnahme ist nicht zu erledigen.',
    en: 'There is nothing to do about an information.',
  },
  'conferences.doneInFuture': {
    de: 'Der {doneOn} liegt in der Zukunft. Bitte geben Sie einen Tag bis heute an.',
    en: '{doneOn} lies in the future. Please enter a day up to today.',
  },
  'conferences.warning.MOVED_FROM_HOLIDAY': {
    de: 'Am {day} ist {name}; vorgeschlagen ist der nächste Arbeitstag.',
    en: '{day} is {name}; the next working day is proposed.',
  },
  'conferences.warning.MOVED_FROM_WEEKEND': {
    de: 'Der {day} ist ein {name}; vorgeschlagen ist der nächste Arbeitstag.',
    en: '{day} is a {name}; the next working day is proposed.',
  },
  'conferences.warning.MOVED_FROM_CLOSED_DAY': {
    de: 'Am {day} sind die Dienststellen geschlossen ({name}); vorgeschlagen ist der nächste Arbeitstag.',
    en: 'Offices are closed on {day} ({name}); the next working day is proposed.',
  },
  'conferences.warning.BRIDGE_DAY': {
    de: 'Das ist ein Brückentag: am {day} ist {name}.',
    en: 'This is a bridge day: {day} is {name}.',
  },
  'conferences.warning.HOLIDAY_IN_WEEK': {
    de: 'In derselben Woche, am {day}, ist {name}.',
    en: '{day}, in the same week, is {name}.',
  },
  'conferences.warning.ON_HOLIDAY': {
    de: 'Der {day} ist ein Feiertag: {name}.',
    en: '{day} is a public holiday: {name}.',
  },
  'conferences.warning.ON_WEEKEND': { de: 'Der {day} ist ein {name}.', en: '{day} is a {name}.' },
  'conferences.warning.ON_CLOSED_DAY': {
    de: 'Am {day} sind die Dienststellen geschlossen ({name}).',
    en: 'Offices are closed on {day} ({name}).',
  },
  'conferences.warning.SCHOOL_HOLIDAY': {
    de: 'Der {day} liegt in den Schulferien ({name}).',
    en: '{day} lies in the school holidays ({name}).',
  },
  'conferences.warning.BODY_MEETS_ALREADY': {
    de: 'Das Gremium tagt am {day} schon um {startsAt} Uhr.',
    en: 'The body meets at {startsAt} on {day} already.',
  },
  'conferences.warning.COLLISION': {
    de: 'Am {day} um {startsAt} Uhr tagt auch: {name}. Dort sitzen Personen, die auch diesem Gremium angehören (Anzahl: {sharedPeople}).',
    en: '{name} meets at {startsAt} on {day} as well. People who sit in both bodies: {sharedPeople}.',
  },
  'conferences.notInSeries': {
    de: 'Diese Sitzung gehört zu keiner Terminreihe. Bitte setzen Sie sie ab oder verlegen Sie sie.',
    en: 'This meeting belongs to no series. Please cancel or move it.',
  },
  'conferences.rhythmMissing': {
    de: 'Dieses Gremium tagt nach Bedarf. Bitte geben Sie an, wie oft es in dieser Reihe tagen soll.',
    en: 'This body meets on demand. Please say how often it is to meet in this series.',
  },
  'conferences.spanOrCount': {
    de: 'Bitte geben Sie entweder den letzten Tag oder die Zahl der Termine an.',
    en: 'Please enter either the last day or the number of dates.',
  },
  'conferences.seriesEndsBeforeBegin': {
    de: 'Die Reihe endet ({until}) vor ihrem Beginn ({from}). Bitte prüfen Sie die Daten.',
    en: 'The series ends ({until}) before it begins ({from}). Please check the dates.',
  },
  'conferences.seriesTooLong': {
    de: 'Eine Reihe hat höchstens {most} Termine. Bitte wählen Sie einen kürzeren Zeitraum.',
    en: 'A series has {most} dates at most. Please choose a shorter time.',
  },
  'conferences.noDates': {
    de: 'Bitte wählen Sie mindestens einen Termin.',
    en: 'Please choose one date at least.',
  },
  'conferences.dateTwice': {
    de: 'Der {day} ist zweimal gewählt. Bitte lassen Sie ihn einmal stehen.',
    en: '{day} is chosen twice. Please leave it in once.',
  },
  'conferences.bodyMeetsAlready': {
    de: 'Das Gremium tagt schon an diesen Tagen: {days}. Bitte nehmen Sie sie aus der Reihe.',
    en: 'The body meets on these days already: {days}. Please take them out of the series.',
  },
  'conferences.joinedWithItself': {
    de: 'Eine Sitzung lässt sich nicht mit sich selbst zusammenlegen. Bitte wählen Sie eine andere.',
    en: 'A meeting cannot be joined with itself. Please choose another one.',
  },
  'conferences.otherBody': {
    de: 'Zusammenlegen lassen sich nur Sitzungen desselben Gremiums.',
    en: 'Only meetings of the same body can be joined.',
  },
  'conferences.splitOnSameDay': {
    de: 'Die Sitzung ist selbst am {heldOn}. Bitte wählen Sie für den anderen Teil einen anderen Tag.',
    en: 'The meeting itself is on {heldOn}. Please choose another day for the other part.',
  },
  'conferences.noItems': {
    de: 'Bitte wählen Sie mindestens einen Tagesordnungspunkt.',
    en: 'Please choose one agenda item at least.',
  },
  'conferences.itemElsewhere': {
    de: 'Ein gewählter Punkt steht nicht mehr auf dieser Tagesordnung. Bitte laden Sie neu und wählen Sie noch einmal.',
    en: 'One of the items is no longer on this agenda. Please reload and choose again.',
  },
});
