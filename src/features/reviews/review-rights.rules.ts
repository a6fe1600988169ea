import { type Actor, hasRole, Role } from '../../kernel/actor.js';
import { conflict, notAllowed } from '../../kernel/errors.js';
import { hasPermission } from '../../kernel/permissions.js';
import { ReviewAction } from './review-action.js';
import { ReviewState } from './review.entity.js';

/** What rights on a review hang on. */
export interface ReviewFacts {
  readonly state: ReviewState;
  /** Whether it belongs to a meeting, with which it is called off. */
  readonly isOfMeeting: boolean;
  readonly isPreview: boolean;
  /** Whether a report is missing. */
  readonly hasMissing: boolean;
}

type Obstacle = 'reviews.over' | 'reviews.cancelTheMeeting' | 'reviews.nothingMissing';

/** What stands against an action on a review that runs. */
const OBSTACLES: Readonly<Record<ReviewAction, (facts: ReviewFacts) => Obstacle | undefined>> = {
  CHANGE: () => undefined,
  START: () => undefined,
  REMIND: ({ hasMissing }) => (hasMissing ? undefined : 'reviews.nothingMissing'),
  CANCEL: ({ isOfMeeting }) => (isOfMeeting ? 'reviews.cancelTheMeeting' : undefined),
};

const keeps = (actor: Actor): boolean =>
  hasRole(actor, Role.COORDINATOR) && hasPermission(actor, 'reminders.manage');

/** What stands against it now; nothing where it can be done. */
const obstacleTo = (action: ReviewAction, facts: ReviewFacts): Obstacle | undefined =>
  facts.state === ReviewState.OPEN ? OBSTACLES[action](facts) : 'reviews.over';

/** What the actor may do with the review now. Only coordination keeps reviews. */
export const allowedReviewActions = (actor: Actor, facts: ReviewFacts): ReviewAction[] =>
  keeps(actor)
    ? Object.values(ReviewAction).filter((action) => !obstacleTo(action, facts) && isUseful(action, facts))
    : [];

/** Whether it would do anything: a review that has begun begins no second time. */
const isUseful = (action: ReviewAction, { isPreview }: ReviewFacts): boolean =>
  action !== ReviewAction.START || isPreview;

/** Throws where the actor keeps no reviews. */
export function requireKeeper(actor: Actor): void {
  if (!keeps(actor)) throw notAllowed();
}

/** Throws where something stands against it. */
export function requirePossible(action: ReviewAction, facts: ReviewFacts, field?: string): void {
  const obstacle = obstacleTo(action, facts);
  if (obstacle) throw conflict(obstacle, {}, field);
}
