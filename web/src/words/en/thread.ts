import type { threadDe } from '../de/thread.js';

/** The wording of the thread, in English. */
export const threadEn: Readonly<Record<keyof typeof threadDe, string>> = {
  'thread.title': 'The thread',
  'thread.picture': 'Picture',
  'thread.picture.label': 'The thread as a picture',
  'thread.table': 'Table',
  'thread.view': 'How the thread is shown',
  'thread.how':
    'The left and right arrow keys follow the thread, up and down go to the neighbour; Enter opens. Dashed: here it breaks off.',
  'thread.caption': 'The thread from the problem area to the indicator',
  'thread.here': 'You are here',
  'thread.office': 'Responsible',
  'thread.indicator': 'Indicators',
  'thread.indicators.one': 'One indicator',
  'thread.indicators.other': '{count} indicators',
  'thread.leadsTo': 'Further right: {count}.',
  'thread.comesFrom': 'Back left: {count}.',
  'thread.more': 'Show {count} more',
  'thread.with': 'With',
  'thread.target': 'target {value}',
  'thread.noReading': 'no value yet',
  'thread.gap.problem': 'No problem area',
  'thread.gap.strategy': 'No strategy',
  'thread.gap.measure': 'No measure',
  'thread.gap.indicator': 'No indicator',
  'thread.gap.person': 'Nobody accountable',
  'thread.gap.agreement': 'No agreement: nobody asked yet',
  'thread.agreements': '{agreed} of {all} organisations agreed',
  'thread.more.few': 'and {count} more',
  'thread.gap': 'Gap',
};
