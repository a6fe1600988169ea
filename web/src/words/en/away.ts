import type { awayDe } from '../de/away.js';

/** When somebody is away, and who stands in. */
export const awayEn: Readonly<Record<keyof typeof awayDe, string>> = {
  'away.title': 'Absence and deputies',
  'away.none': 'No absence and no deputy entered.',
  'away.span': 'Away from {from} to {to}',
  'away.deputy.first': 'First deputy: {name}',
  'away.deputy.second': 'Second deputy: {name}',
  'away.record': 'Enter an absence',
  'away.from': 'First day',
  'away.to': 'Last day',
  'away.recorded': 'The absence is entered.',
  'away.appoint': 'Name a deputy',
  'away.who': 'Who is the deputy?',
  'away.rank': 'Order',
  'away.rank.first': 'is asked first',
  'away.rank.second': 'where the first deputy is away too',
  'away.appointed': 'The deputy is named.',
  'away.end': 'End',
  'away.end.of': 'End: {what}',
  'away.end.hint':
    'Yesterday at the earliest: what has been stays. What would only begin after it is dropped.',
  'away.end.absence': 'Last day away',
  'away.end.deputy': 'Last day of the deputy',
  'away.ended': 'The end is entered.',
  'away.own.lead':
    'While you are away, reminders go to your deputy and as a copy to you. Your deputy can then report for you. Why you are away is not stored.',
  'away.own.askForDeputy': 'The coordinator enters for you who stands in.',
  'away.deputy.span': 'from {from} to {to}',
  'away.deputy.since': 'from {from}',
  'away.deputy.from.hint': 'Empty: from today.',
  'away.save': 'Save',
};
