import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';
import { planChangeParts } from '../conferences/conferences-data.js';

const ReminderProfiles = graphql(`
  query ReminderProfiles {
    reminderProfiles {
      id
      version
      updatedAt
      kind
      name
      active
      reportOffset
      body {
        id
        name
      }
      steps {
        id
        code
        kind
        offsetDays
        counting
        roll
        audiences
        condition
        officeIds
        labelDe
        labelEn
        wordingDe
        wordingEn
        active
      }
    }
  }
`);

const BodiesForProfiles = graphql(`
  query BodiesForProfiles {
    bodies(first: 200) {
      nodes {
        id
        name
        active
      }
    }
  }
`);

const ProfilePreview = graphql(
  `
    query ProfilePreview($input: ChangeReminderProfileInput!) {
      reminderProfilePreview(input: $input) {
        ...PlanChangeParts
      }
    }
  `,
  [planChangeParts],
);

const ChangeProfile = graphql(`
  mutation ChangeProfile($input: ChangeReminderProfileInput!) {
    changeReminderProfile(input: $input) {
      id
    }
  }
`);

const CreateBodyProfile = graphql(`
  mutation CreateBodyProfile($bodyId: ID!) {
    createBodyProfile(input: { bodyId: $bodyId }) {
      id
    }
  }
`);

export type Profile = ResultOf<typeof ReminderProfiles>['reminderProfiles'][number];
export type Step = Profile['steps'][number];
export type Audience = Step['audiences'][number];
export type ProfileChange = VariablesOf<typeof ChangeProfile>['input'];

/** All profiles with their steps; null for whoever is not told. */
export const profilesQuery = queryOptions({
  queryKey: ['reminder-profiles'],
  meta: { isPrivate: true },
  queryFn: async () => (await orNull(ask(ReminderProfiles)))?.reminderProfiles ?? null,
});

export const bodiesForProfilesQuery = queryOptions({
  queryKey: ['reminder-profiles', 'bodies'],
  queryFn: async () => (await ask(BodiesForProfiles)).bodies.nodes.filter(({ active }) => active),
});

/** What the change would do to what is planned. */
export const tryProfile = async (input: ProfileChange) =>
  (await ask(ProfilePreview, { input })).reminderProfilePreview;

export const changeProfile = (input: ProfileChange) => ask(ChangeProfile, { input });

export const createBodyProfile = async (bodyId: string) =>
  (await ask(CreateBodyProfile, { bodyId })).createBodyProfile.id;
