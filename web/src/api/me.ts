import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiError } from './api-error.js';
import { forgetAnswers } from './kept-answers.js';
import { ask } from './ask.js';
import { forgetEarlyAnswers } from './early-answers.js';
import { graphql, type ResultOf } from './graphql.js';

const Me = graphql(`
  query Me {
    me {
      id
      name
      locale
      office {
        id
        name
      }
      roles {
        id
        role
      }
    }
  }
`);

export type Person = NonNullable<ResultOf<typeof Me>['me']>;

/** Who is signed in; null where nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 60_000,
  queryFn: async (): Promise<Person | null> => {
    try {
      return (await ask(Me)).me;
    } catch (error) {
      if (error instanceof ApiError && error.isNotSignedIn) return null;
      throw error;
    }
  },
});

type Roles = Person['roles'][number]['role'];

const PLANNING = ['COORDINATOR', 'LOCAL_COORDINATOR', 'OFFICE_HEAD', 'OFFICER', 'PARTICIPANT'] as const;

const holdsOneOf =
  (...wanted: readonly Roles[]) =>
  ({ roles }: Person): boolean =>
    roles.some(({ role }) => wanted.includes(role));

/** Whether one of the person's roles writes reports at all. */
export const writesReports = holdsOneOf(...PLANNING, 'CONTRIBUTOR');

/** Whether the person keeps conferences and reviews, and decides about later days for reports. */
export const isCoordinator = holdsOneOf('COORDINATOR');

/** Whether the person accepts released reports, of the county or of a part of it. */
export const acceptsReports = holdsOneOf('COORDINATOR', 'LOCAL_COORDINATOR');

/** Whether the person keeps accounts and the service. */
export const isAdministrator = holdsOneOf('ADMINISTRATOR');

/** Whether papers are among what one of the person's roles reads. */
export const readsPapers = holdsOneOf(...PLANNING, 'COMMITTEE_MEMBER', 'CONTRIBUTOR');

/** Whether the person may look up others by name. */
export const seesPeople = holdsOneOf(...PLANNING, 'ADMINISTRATOR');

/** Whether deliveries of data are any of the person's business. */
export const seesDeliveries = holdsOneOf(...PLANNING, 'DATA_SUPPLIER');

/** When people change places, nobody sees what another one loaded. Who it is now is asked or said right after. */
export function forgetWhatWasLoaded(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
  forgetAnswers();
  forgetEarlyAnswers();
}
