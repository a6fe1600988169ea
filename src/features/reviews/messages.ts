import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reviews.round': { de: 'Turnus', en: 'Round of' },
  'reviews.notFound': { de: 'Diese Statusabfrage gibt es nicht.', en: 'There is no such review.' },
  'reviews.over': {
    de: 'Diese Statusabfrage ist abgeschlossen und ändert sich nicht mehr.',
    en: 'This review is over and no longer changes.',
  },
  'reviews.profileNotFound': {
    de: 'Dieses Erinnerungsprofil gibt es nicht.',
    en: 'There is no such reminder profile.',
  },
  'reviews.profileExists': {
    de: 'Dieses Gremium hat schon ein eigenes Erinnerungsprofil.',
    en: 'This body has a reminder profile of its own already.',
  },
  'reviews.profileInactive': {
    de: 'Das Profil „Halbjährliche Statusmeldung“ ist ausgeschaltet. Schalten Sie es zuerst ein.',
    en: 'The profile “Half-yearly status reports” is switched off. Please switch it on first.',
  },
  'reviews.dayPassed': {
    de: 'Der {dueOn} ist kein Tag in der Zukunft. Bitte wählen Sie einen späteren Tag.',
    en: '{dueOn} is not a day to come. Please choose a later one.',
  },
  'reviews.dayTaken': {
    de: 'Zum {dueOn} läuft schon eine Statusabfrage.',
    en: 'There is a review for {dueOn} already.',
  },
  'reviews.cancelTheMeeting': {
    de: 'Diese Statusabfrage gehört zu einer Sitzung. Sie endet, wenn Sie die Sitzung absagen.',
    en: 'This review belongs to a meeting. It ends when you cancel the meeting.',
  },
  'reviews.nothingMissing': {
    de: 'Zu mindestens einer der Maßnahmen fehlt keine Meldung (mehr). Bitte laden Sie die Liste neu.',
    en: 'Of at least one of these measures no report is missing (any more). Please load the list again.',
  },
  'reviews.codeTwice': {
    de: 'Den Schritt {code} gibt es zweimal. Jeder Schritt braucht eine eigene Kennung.',
    en: 'There are two steps {code}. Every step needs a code of its own.',
  },
  'reviews.stepComesByItself': {
    de: 'Schritt {code}: Verlegung und Absage kommen von selbst und stehen in keinem Profil.',
    en: 'Step {code}: moving and cancelling are told by themselves and stand in no profile.',
  },
  'reviews.nothingToCommittees': {
    de: 'Schritt {code}: An Mitglieder von Ausschüssen geht nichts von selbst. Einladen kann nur das Ratsbüro.',
    en: 'Step {code}: nothing goes to members of committees by itself. Only the council office invites.',
  },
  'reviews.audienceNeedsMeeting': {
    de: 'Schritt {code}: Vorsitz, Mitglieder, Schriftführung und Geschäftsstelle gibt es nur bei Sitzungen.',
    en: 'Step {code}: only meetings have a chair, members, a minute taker and a secretariat.',
  },
  'reviews.invitationBeforeConference': {
    de: 'Schritt {code}: Eingeladen wird nur zu Konferenzen, und zwar vor der Sitzung.',
    en: 'Step {code}: invitations are for conferences only, and come before the meeting.',
  },
  'reviews.conditionNeedsInvitation': {
    de: 'Schritt {code}: Nur zu Konferenzen wird eingeladen; nur dort kann eine Antwort fehlen.',
    en: 'Step {code}: only conferences invite, so only there can an answer be missing.',
  },
  'reviews.invitationToMembers': {
    de: 'Schritt {code}: Eine Einladung geht immer an die Mitglieder, ohne Bedingung.',
    en: 'Step {code}: an invitation always goes to the members, without a condition.',
  },
  'reviews.onlyMembersAnswer': {
    de: 'Schritt {code}: Nur Mitglieder sagen zu oder ab; nur sie können nach ihrer Antwort gefragt werden.',
    en: 'Step {code}: only members accept or decline, so only they can be asked for their answer.',
  },
  'reviews.nothingStaysOpen': {
    de: 'Schritt {code}: Zu einem Stichtag fehlt höchstens eine Statusmeldung. Bitte wählen Sie diese Bedingung.',
    en: 'Step {code}: for a reporting day only a status report can be missing. Please choose that condition.',
  },
  'reviews.onlyWhileOpen': {
    de: 'Schritt {code}: Hier wird nur geschrieben, solange etwas offen ist. Bitte wählen Sie diese Bedingung.',
    en: 'Step {code}: here messages go out only while something is open. Please choose that condition.',
  },
  'reviews.dutiesOfOthers': {
    de: 'Schritt {code}: Was fehlt, erfahren nur die Zuständigen, ihre Vertretung, die Amtsleitung und die Koordination.',
    en: 'Step {code}: what is missing is told only to those responsible, their deputies, the head of the office and the coordinator.',
  },
  'reviews.copyOfNothing': {
    de: 'Schritt {code}: Vertretungen bekommen eine Kopie. Bitte wählen Sie auch, wer das Schreiben selbst bekommt.',
    en: 'Step {code}: deputies get a copy. Please also choose who gets the message itself.',
  },
  'reviews.conditionNeedsMinutes': {
    de: 'Schritt {code}: Eine Niederschrift gibt es nur nach einer Sitzung.',
    en: 'Step {code}: there are minutes only after a meeting.',
  },
  'reviews.conditionNeedsReports': {
    de: 'Schritt {code}: In diesem Profil werden keine Statusmeldungen eingesammelt.',
    en: 'Step {code}: this profile collects no status reports.',
  },
  'reviews.escalationToHeadsOnly': {
    de: 'Schritt {code}: Eine Eskalation geht nur an die Amtsleitung, und nur wenn etwas fehlt.',
    en: 'Step {code}: an escalation goes to the head of the office only, and only where something is missing.',
  },
  'reviews.escalationTooEarly': {
    de: 'Schritt {code}: Vor einer Eskalation muss zweimal gefragt worden sein.',
    en: 'Step {code}: people must have been asked twice before an escalation.',
  },
  'reviews.askOnlyWhoOwes': {
    de: 'Schritt {code}: Zuständige werden nur angeschrieben, solange etwas fehlt. Bitte wählen Sie eine Bedingung.',
    en: 'Step {code}: those responsible are written to only while something is missing. Please choose a condition.',
  },
  'reviews.collapsed': {
    de: '{earlier} und {later} fallen auf denselben Tag ({day}), obwohl das eine vor dem anderen kommen soll.',
    en: '{earlier} and {later} fall on the same day ({day}) although one should come before the other.',
  },
  'reviews.step.PAST': { de: 'Der Tag war schon vorbei.', en: 'Its day had already passed.' },
  'reviews.step.TOO_CLOSE': {
    de: 'Zu dicht an der vorigen Nachricht: die Beteiligten haben noch Zeit.',
    en: 'Too close to the message before it: people still have time.',
  },
  'reviews.step.SUPERSEDED': {
    de: 'Nach einer Unterbrechung geht nur der neueste Schritt hinaus.',
    en: 'After an outage only the newest step goes out.',
  },
  'reviews.step.ALREADY_INVITED': {
    de: 'Die Einladung war schon als versandt vermerkt.',
    en: 'The invitation had been marked as sent already.',
  },
  'reviews.step.JUST_INVITED': {
    de: 'Die Einladung geht erst jetzt hinaus: niemand konnte schon antworten.',
    en: 'The invitation leaves only now: nobody could have answered yet.',
  },
  'reviews.step.MEETING_MOVED': { de: 'Die Sitzung wurde verlegt.', en: 'The meeting was moved.' },
  'reviews.step.MEETING_CANCELLED': { de: 'Die Sitzung wurde abgesagt.', en: 'The meeting was cancelled.' },
  'reviews.step.MEETING_HELD': { de: 'Die Sitzung hat stattgefunden.', en: 'The meeting was held.' },
  'reviews.step.PROFILE_CHANGED': {
    de: 'Profil oder Auswahl wurde geändert und neu geplant.',
    en: 'Profile or selection was changed and planned anew.',
  },
  'reviews.step.CALENDAR_CHANGED': {
    de: 'Feiertage oder Schließtage wurden geändert und neu geplant.',
    en: 'Holidays or closed days were changed and planned anew.',
  },
  'reviews.step.STARTED': {
    de: 'Die Statusabfrage wurde von Hand gestartet.',
    en: 'The review was started by hand.',
  },
  'reviews.step.REVIEW_ENDED': { de: 'Die Statusabfrage wurde beendet.', en: 'The review was ended.' },
});
