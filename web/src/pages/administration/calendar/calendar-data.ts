import { queryOptions } from '@tanstack/react-query';
import { ask } from '../../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql.js';

const CalendarOfYear = graphql(`
  query CalendarOfYear($year: Int) {
    calendar(year: $year) {
      id
      version
      year
      land
      landName
      holidays {
        day
        name
      }
      yearlyClosings
      officeClosedDays {
        day
        name
      }
      singleClosedDays {
        day
        name
      }
      schoolHolidays {
        name
        fromDay
        toDay
      }
    }
  }
`);

export const ChangeCalendar = graphql(`
  mutation ChangeCalendar($input: ChangeCalendarInput!) {
    changeCalendar(input: $input) {
      id
    }
  }
`);

export const ImportSchoolHolidays = graphql(`
  mutation ImportSchoolHolidays($ics: String!) {
    importSchoolHolidays(input: { ics: $ics }) {
      read
      added
      unchanged
      replaced
      leftOutCount
      leftOut {
        line
        name
        text
      }
    }
  }
`);

export type Calendar = ResultOf<typeof CalendarOfYear>['calendar'];
export type CalendarChange = Omit<VariablesOf<typeof ChangeCalendar>['input'], 'id' | 'version'>;
export type HolidayReport = ResultOf<typeof ImportSchoolHolidays>['importSchoolHolidays'];

/** The calendar of a year; nothing: of the present one. */
export const calendarQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['administration', 'calendar', year ?? 'now'],
    queryFn: async () => (await ask(CalendarOfYear, { year })).calendar,
  });

export const changeCalendar = async ({ id, version }: Calendar, change: CalendarChange): Promise<void> => {
  await ask(ChangeCalendar, { input: { id, version, ...change } });
};
