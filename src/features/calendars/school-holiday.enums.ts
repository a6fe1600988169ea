import { registerEnumType } from '@nestjs/graphql';

/** Why an event of a file is not taken over as school holidays. */
export enum LeftOutReason {
  CANCELLED = 'CANCELLED',
  ENDS_BEFORE_BEGIN = 'ENDS_BEFORE_BEGIN',
  NO_SUCH_DAY = 'NO_SUCH_DAY',
  NOT_WHOLE_DAYS = 'NOT_WHOLE_DAYS',
  REPEATED = 'REPEATED',
  TOO_LONG = 'TOO_LONG',
  TWICE = 'TWICE',
  WITHOUT_DAY = 'WITHOUT_DAY',
  WITHOUT_NAME = 'WITHOUT_NAME',
}
registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why an event of a file is not taken over as school holidays.',
  valuesMap: {
    CANCELLED: { description: 'The file says that it does not take place.' },
    ENDS_BEFORE_BEGIN: { description: 'It ends before it begins.' },
    NO_SUCH_DAY: { description: 'One of its days is not in the calendar.' },
    NOT_WHOLE_DAYS: { description: 'It has hours; school holidays are whole days.' },
    REPEATED: { description: 'It repeats itself; school holidays are single spans.' },
    TOO_LONG: { description: 'It is longer than a hundred days.' },
    TWICE: { description: 'It stands in the file a second time.' },
    WITHOUT_DAY: { description: 'It names no day.' },
    WITHOUT_NAME: { description: 'It has no name.' },
  },
});
