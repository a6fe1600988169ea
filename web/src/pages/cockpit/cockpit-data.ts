import { queryOptions } from '@tanstack/react-query';
import { orNull } from '../../api/api-error.js';
import { ask } from '../../api/ask.js';
import { graphql, type ResultOf } from '../../api/graphql.js';

const reviewParts = graphql(`
  fragment ReviewParts on Review {
    id
    version
    anchorOn
    reportDueOn
    startsOn
    state
    isPaused
    isPreview
    allowedActions
    warnings
    meeting {
      id
      heldOn
      body {
        name
      }
    }
    profile {
      name
    }
    areas {
      id
      name
    }
    offices {
      id
      name
    }
    strategies {
      id
      title
    }
    nextStep {
      id
      what
      dueOn
    }
    progress {
      expected
      reported
      missing
    }
    loadByOffice {
      office {
        id
        name
      }
      expected
      reported
      missing
    }
    missingReports {
      askedOn
      dueOn
      escalation
      isAddressFaulty
      isPutOff
      lastRemindedOn
      needsHandOver
      remindersSent
      accountable {
        name
      }
      measure {
        id
        number
        title
        leadOffice {
          name
        }
      }
    }
    steps {
      id
      what
      kind
      dueOn
      inWords
      state
      stateReason
    }
  }
`);

const ReviewOfMeeting = graphql(
  `
    query ReviewOfMeeting($id: ID!) {
      review(meetingId: $id) {
        ...ReviewParts
      }
    }
  `,
  [reviewParts],
);

const ReviewItself = graphql(
  `
    query ReviewItself($id: ID!) {
      node(id: $id) {
        __typename
        ... on Review {
          ...ReviewParts
        }
      }
    }
  `,
  [reviewParts],
);

const StartReview = graphql(`
  mutation StartReview($input: StartReviewInput!) {
    startReview(input: $input) {
      id
    }
  }
`);

const ChangeReview = graphql(`
  mutation ChangeReview($input: ChangeReviewInput!) {
    changeReview(input: $input) {
      id
    }
  }
`);

const CancelReview = graphql(`
  mutation CancelReview($input: CancelReviewInput!) {
    cancelReview(input: $input) {
      id
    }
  }
`);

const RemindNow = graphql(`
  mutation RemindNow($input: RemindNowInput!) {
    remindNow(input: $input) {
      id
    }
  }
`);

const DryRun = graphql(`
  query DryRun($input: DryRunInput!) {
    reminderDryRun(input: $input) {
      address
      isCopy
      reason
      recipient {
        name
      }
      step {
        id
      }
      measure {
        number
        title
      }
      milestone {
        title
      }
      outcome {
        number
      }
    }
  }
`);

export type FullReview = ResultOf<typeof reviewParts>;
export type Step = FullReview['steps'][number];
export type MissingReport = FullReview['missingReports'][number];
export type Expected = ResultOf<typeof DryRun>['reminderDryRun'][number];

/** The review of a meeting, or the one with this id where it belongs to no meeting; null where there is none to be seen. */
export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id],
    refetchOnWindowFocus: 'always',
    queryFn: async (): Promise<FullReview | null> => {
      const found = (await orNull(ask(ReviewOfMeeting, { id })))?.review;
      if (found) return found;
      const node = (await orNull(ask(ReviewItself, { id })))?.node;
      return node?.__typename === 'Review' ? node : null;
    },
  });

/** Who would get what if a step came now. */
export const dryRunQuery = (reviewId: string, { id, dueOn }: Pick<Step, 'id' | 'dueOn'>) =>
  queryOptions({
    queryKey: ['dryRun', id],
    staleTime: 0,
    queryFn: async () => {
      const { reminderDryRun } = await ask(DryRun, { input: { reviewId, from: dueOn, to: dueOn } });
      return reminderDryRun.filter(({ step }) => step?.id === id);
    },
  });

export const startReview = ({ id, version }: FullReview) => ask(StartReview, { input: { id, version } });

export const cancelReview = ({ id, version }: FullReview) => ask(CancelReview, { input: { id, version } });

export const pauseReview = ({ id, version }: FullReview, isPaused: boolean) =>
  ask(ChangeReview, { input: { id, version, isPaused } });

export const remindNow = (reviewId: string, measureIds: string[]) =>
  ask(RemindNow, { input: { reviewId, measureIds } });
