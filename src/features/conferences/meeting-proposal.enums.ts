import { registerEnumType } from '@nestjs/graphql';

/** What to think of before a proposed day is taken. */
export enum ProposalWarningCode {
  MOVED_FROM_HOLIDAY = 'MOVED_FROM_HOLIDAY',
  MOVED_FROM_WEEKEND = 'MOVED_FROM_WEEKEND',
  MOVED_FROM_CLOSED_DAY = 'MOVED_FROM_CLOSED_DAY',
  BRIDGE_DAY = 'BRIDGE_DAY',
  HOLIDAY_IN_WEEK = 'HOLIDAY_IN_WEEK',
  ON_HOLIDAY = 'ON_HOLIDAY',
  ON_WEEKEND = 'ON_WEEKEND',
  ON_CLOSED_DAY = 'ON_CLOSED_DAY',
  SCHOOL_HOLIDAY = 'SCHOOL_HOLIDAY',
  BODY_MEETS_ALREADY = 'BODY_MEETS_ALREADY',
  COLLISION = 'COLLISION',
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
    ON_HOLIDAY: { description: 'The day chosen is a public holiday.' },
    ON_WEEKEND: { description: 'The day chosen is a Saturday or a Sunday.' },
    ON_CLOSED_DAY: { description: 'Offices are closed on the day chosen (Schließtag).' },
    SCHOOL_HOLIDAY: { description: 'The day lies in school holidays (Schulferien).' },
    BODY_MEETS_ALREADY: { description: 'The body meets on that day already.' },
    COLLISION: {
      description:
        'Terminkonflikt: a body with some of the same people meets on that day, at the same time as far as known.',
    },
  },
});
