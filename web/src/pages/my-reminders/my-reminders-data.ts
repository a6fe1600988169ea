import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const MyReminders = graphql(`
  query MyReminders($after: String) {
    myReminders(first: 20, after: $after, direction: DESC) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        day
        kind
        state
        reminders {
          id
          isCopy
          measure {
            number
            title
          }
          milestone {
            title
            dueOn
          }
          outcome {
            number
            dueOn
          }
          step {
            what
            review {
              meeting {
                id
                heldOn
                body {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`);

const MyMailSettings = graphql(`
  query MyMailSettings {
    myMailPreference {
      weekdays
      pausedUntil
      mostDays
    }
    myCalendarFeed {
      createdOn
      lastUsedOn
    }
  }
`);

const ChangeMyMailPreference = graphql(`
  mutation ChangeMyMailPreference($input: ChangeMailPreferenceInput!) {
    changeMyMailPreference(input: $input) {
      weekdays
    }
  }
`);

const CreateCalendarFeed = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed
  }
`);

const RevokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed
  }
`);

const RevokeMyMailLinks = graphql(`
  mutation RevokeMyMailLinks {
    revokeMyMailLinks
  }
`);

export type Mail = ResultOf<typeof MyReminders>['myReminders']['nodes'][number];
export type MailEntry = Mail['reminders'][number];
export type Settings = ResultOf<typeof MyMailSettings>;
export type Wishes = Settings['myMailPreference'];

/** What was sent to the person, newest first. */
export const myRemindersQuery = infiniteQueryOptions({
  queryKey: ['myReminders'],
  initialPageParam: null as string | null,
  queryFn: async ({ pageParam }) => (await ask(MyReminders, { after: pageParam })).myReminders,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
});

/** What the person wishes, and their calendar. */
export const settingsQuery = queryOptions({ queryKey: ['mailSettings'], queryFn: () => ask(MyMailSettings) });

export const changeWishes = (input: { weekdays: number[]; pausedUntil: string | null }) =>
  ask(ChangeMyMailPreference, { input });

export const createFeed = async () => (await ask(CreateCalendarFeed)).createCalendarFeed;

export const revokeFeed = () => ask(RevokeCalendarFeed);

export const revokeLinks = async () => (await ask(RevokeMyMailLinks)).revokeMyMailLinks;
