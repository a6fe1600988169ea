import { registerEnumType } from '@nestjs/graphql';

/** What to think of before a proposed day is taken. */
export enum ProposalWarningCode {
  MOVED_FROM_HOLIDAY = 'MOVED_FROM_HOLIDAY',
  MOVED_FROM_WEEKEND = 'MOVED_FROM_WEEKEND',
  MOVED_FROM_CLOSED_DAY = 'MOVED_FROM_CLOSED_DAY',
  BRIDGE_DAY = 'BRIDGE_DAY',
  HOLIDAY_IN_WEEK = 'HOLIDAY_IN_WEEK',
}
registerEnumType(ProposalWarningCode, {
  name: 'ProposalWarningCode',
  description: 'What to think of before a proposed day is taken.',
  valuesMap: {
    MOVED_FROM_HOLIDAY: { description: 'The rhythm met a public holiday; the next working day is proposed.' },
    MOVED_FROM_WEEKEND: { description: 'The rhythm met a weekend; the next working day is proposed.' },
    MOVED_FROM_CLOSED_DAY: { description: 'The rhythm met a day on which offices are closed (Schließtag).' },
    BRIDGE_DAY: { description: 'Brückentag: between a holiday and another day off; few will come.' },
    HOLIDAY_IN_WEEK: { description: 'A public holiday lies in the same week.' },
  },
});
