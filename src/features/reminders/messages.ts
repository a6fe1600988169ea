import { defineMessages } from '../../kernel/messages.js';

defineMessages({
  'reminders.noReview': {
    de: 'Zu dieser Sitzung gibt es keine Statusabfrage.',
    en: 'No status reports are collected for this meeting.',
  },
  'reminders.occasion.plannersConference': {
    de: 'zur Fachplanungskonferenz',
    en: 'for the planners’ conference',
  },
  'reminders.occasion.otherMeeting': { de: 'zur Sitzung „{name}“', en: 'for the meeting “{name}”' },
  'reminders.why.DEPUTY': { de: 'in Vertretung', en: 'as deputy' },
  'reminders.why.OFFICE_HEAD': { de: 'als Leitung des Amtes', en: 'as head of the office' },
  'reminders.why.SHARED_MAILBOX': { de: 'an das Postfach des Amtes', en: 'to the mailbox of the office' },
  'reminders.why.COORDINATOR': {
    de: 'an die Koordination, weil niemand im Amt erreichbar ist',
    en: 'to the coordinator, because nobody in the office can be reached',
  },
  'reminders.step.PAST': {
    de: 'Der Tag war schon vorbei.',
    en: 'Its day had already passed.',
  },
  'reminders.step.TOO_CLOSE': {
    de: 'Zu dicht an der vorigen Nachricht: die Beteiligten haben noch Zeit.',
    en: 'Too close to the message before it: people still have time.',
  },
  'reminders.step.SUPERSEDED': {
    de: 'Nach einer Unterbrechung geht nur der neueste Schritt hinaus.',
    en: 'After an outage only the newest step goes out.',
  },
  'reminders.step.MEETING_MOVED': { de: 'Die Sitzung wurde verschoben.', en: 'The meeting was moved.' },
  'reminders.step.MEETING_CANCELLED': {
    de: 'Die Sitzung wurde abgesagt.',
    en: 'The meeting was cancelled.',
  },
  'reminders.step.MEETING_HELD': { de: 'Die Sitzung hat stattgefunden.', en: 'The meeting was held.' },
});
