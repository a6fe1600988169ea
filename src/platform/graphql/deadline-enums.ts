import { registerEnumType } from '@nestjs/graphql';
import { CountingMode, Roll } from '../../kernel/calendar.js';

registerEnumType(CountingMode, {
  name: 'CountingMode',
  description: 'How days are counted.',
  valuesMap: {
    CALENDAR_DAYS: { description: 'Every day counts; the day it is counted from does not.' },
    FULL_CALENDAR_DAYS_BETWEEN: { description: 'So many full days lie between.' },
    WORKING_DAYS: { description: 'Monday to Friday without holidays and closed days.' },
    WERKTAGE_INCL_SAT: { description: 'Monday to Saturday without holidays.' },
  },
});

registerEnumType(Roll, {
  name: 'Roll',
  description: 'Where a day goes on which nobody works.',
  valuesMap: {
    NONE: { description: 'It stays.' },
    PREVIOUS_WORKING_DAY: { description: 'To the working day before.' },
    NEXT_WORKING_DAY: { description: 'To the next working day.' },
  },
});
