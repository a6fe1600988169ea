import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.js';

const BodiesWithMeetings = graphql(`
  query BodiesWithMeetings {
    bodies(first: 100) {
      nodes {
        id
        name
        type
        rhythm
        allowedActions
        nextMeeting {
          id
          heldOn
          startsAt
          state
        }
        lastMeeting {
          id
          heldOn
        }
      }
    }
  }
`);

const MeetingsOfYear = graphql(`
  query MeetingsOfYear($from: LocalDate!, $to: LocalDate!) {
    meetings(first: 200, filter: { from: $from, to: $to }) {
      nodes {
        id
        heldOn
        startsAt
        state
        place
        body {
          id
          name
        }
      }
    }
  }
`);

const NextDate = graphql(`
  query NextDate($bodyId: ID!) {
    nextMeetingProposal(bodyId: $bodyId) {
      heldOn
      startsAt
      endsAt
    }
  }
`);

const DateWarnings = graphql(`
  query DateWarnings($bodyId: ID!, $heldOn: LocalDate!, $startsAt: String, $endsAt: String, $meetingId: ID) {
    meetingDateWarnings(
      bodyId: $bodyId
      heldOn: $heldOn
      startsAt: $startsAt
      endsAt: $endsAt
      meetingId: $meetingId
    ) {
      code
      text
    }
  }
`);

export const planChangeParts = graphql(`
  fragment PlanChangeParts on PlanChange {
    change
    about
    code
    label
    oldDueOn
    newDueOn
    inWords
  }
`);

const PlanPreview = graphql(
  `
    query PlanPreview($input: PlanMeetingInput!) {
      planMeetingPreview(input: $input) {
        ...PlanChangeParts
      }
    }
  `,
  [planChangeParts],
);

const MovePreview = graphql(
  `
    query MovePreview($input: MoveMeetingInput!) {
      moveMeetingPreview(input: $input) {
        ...PlanChangeParts
      }
    }
  `,
  [planChangeParts],
);

const PlanMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      id
    }
  }
`);

const SeriesProposal = graphql(`
  query SeriesProposal(
    $bodyId: ID!
    $from: LocalDate!
    $count: Int
    $rhythm: Rhythm
    $startsAt: String
    $endsAt: String
  ) {
    meetingSeriesProposal(
      bodyId: $bodyId
      from: $from
      count: $count
      rhythm: $rhythm
      startsAt: $startsAt
      endsAt: $endsAt
    ) {
      heldOn
      wantedOn
      warnings {
        code
        text
      }
    }
  }
`);

const PlanReview = graphql(`
  mutation PlanReview($input: PlanReviewInput!) {
    planReview(input: $input) {
      id
    }
  }
`);

const PlanSeries = graphql(`
  mutation PlanSeries($input: PlanMeetingSeriesInput!) {
    planMeetingSeries(input: $input) {
      id
    }
  }
`);

export type BodyRow = ResultOf<typeof BodiesWithMeetings>['bodies']['nodes'][number];
export type MeetingRow = ResultOf<typeof MeetingsOfYear>['meetings']['nodes'][number];
export type PlanChange = ResultOf<typeof planChangeParts>;
export type NewMeeting = VariablesOf<typeof PlanMeeting>['input'];
export type NewSeries = VariablesOf<typeof PlanSeries>['input'];
export type Move = VariablesOf<typeof MovePreview>['input'];
export type SeriesWish = VariablesOf<typeof SeriesProposal>;

export const bodiesQuery = queryOptions({
  queryKey: ['conferences', 'bodies'],
  queryFn: async () => (await ask(BodiesWithMeetings)).bodies.nodes,
});

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['conferences', 'year', year],
    queryFn: async () =>
      (await ask(MeetingsOfYear, { from: `${year}-01-01`, to: `${year}-12-31` })).meetings.nodes,
  });

/** Only a whole day is looked at: while somebody types a year, there is none yet. */
const isDay = (day: string): boolean => /^20\d\d-\d\d-\d\d$/.test(day);

export const nextDateQuery = (bodyId: string) =>
  queryOptions({
    queryKey: ['conferences', 'next', bodyId],
    enabled: bodyId !== '',
    queryFn: async () => (await ask(NextDate, { bodyId })).nextMeetingProposal,
  });

export const warningsQuery = (day: VariablesOf<typeof DateWarnings>) =>
  queryOptions({
    queryKey: ['conferences', 'warnings', day],
    enabled: day.bodyId !== '' && isDay(day.heldOn),
    queryFn: async () => (await ask(DateWarnings, day)).meetingDateWarnings,
  });

export const planPreviewQuery = (input: NewMeeting) =>
  queryOptions({
    queryKey: ['conferences', 'planPreview', input],
    enabled: input.bodyId !== '' && isDay(input.heldOn),
    staleTime: 0,
    queryFn: async () => (await orNull(ask(PlanPreview, { input })))?.planMeetingPreview ?? [],
  });

export const movePreviewQuery = (input: Move) =>
  queryOptions({
    queryKey: ['conferences', 'movePreview', input],
    enabled: isDay(input.heldOn),
    staleTime: 0,
    queryFn: async () => (await ask(MovePreview, { input })).moveMeetingPreview,
  });

export const seriesQuery = (wish: SeriesWish | undefined) =>
  queryOptions({
    queryKey: ['conferences', 'series', wish],
    enabled: wish !== undefined,
    queryFn: async () => (wish ? (await ask(SeriesProposal, wish)).meetingSeriesProposal : []),
  });

export const planMeeting = async (input: NewMeeting) => (await ask(PlanMeeting, { input })).planMeeting;
export const planSeries = (input: NewSeries) => ask(PlanSeries, { input });
export const planReview = async (dueOn: string) => (await ask(PlanReview, { input: { dueOn } })).planReview;
