import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const Quiet = graphql(`
  query Quiet {
    reminderSettings {
      version
      mailFloorDays
    }
    quietTimes {
      id
      name
      fromDay
      toDay
      organisation {
        id
        name
      }
    }
  }
`);

const QuietOrganisations = graphql(`
  query QuietOrganisations {
    organisations(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

const ChangeReminderSettings = graphql(`
  mutation ChangeReminderSettings($input: ChangeReminderSettingsInput!) {
    changeReminderSettings(input: $input) {
      version
    }
  }
`);

const AddQuietTime = graphql(`
  mutation AddQuietTime($input: AddQuietTimeInput!) {
    addQuietTime(input: $input) {
      id
    }
  }
`);

const RemoveQuietTime = graphql(`
  mutation RemoveQuietTime($id: ID!) {
    removeQuietTime(id: $id)
  }
`);

type AllQuiet = ResultOf<typeof Quiet>;
export type Settings = AllQuiet['reminderSettings'];
export type QuietTime = AllQuiet['quietTimes'][number];
type NewQuietTime = VariablesOf<typeof AddQuietTime>['input'];

/** When reminders wait: what holds for all, and the days of organisations; null for whoever is not told. */
export const quietQuery = queryOptions({
  queryKey: ['reminder-profiles', 'quiet'],
  meta: { isPrivate: true },
  queryFn: () => orNull(ask(Quiet)),
});

export const quietOrganisationsQuery = queryOptions({
  queryKey: ['reminder-profiles', 'organisations'],
  queryFn: async () => (await ask(QuietOrganisations)).organisations.nodes,
});

export const changeSettings = (version: number, mailFloorDays: number) =>
  ask(ChangeReminderSettings, { input: { version, mailFloorDays } });

export const addQuietTime = (input: NewQuietTime) => ask(AddQuietTime, { input });

export const removeQuietTime = (id: string) => ask(RemoveQuietTime, { id });
