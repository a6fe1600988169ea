import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { ReviewState } from './review.entity.js';
import {
  allowedReviewActions,
  requireKeeper,
  requirePossible,
  type ReviewFacts,
} from './review-rights.rules.js';
import { ReviewAction } from './review-action.js';

const as = (role: Role): Actor => ({ ...systemActor, personId: 'p1', roles: [role] });
const review = (facts: Partial<ReviewFacts> = {}): ReviewFacts => ({
  state: ReviewState.OPEN,
  isOfMeeting: false,
  isPreview: false,
  hasMissing: false,
  ...facts,
});
const allowed = (facts: Partial<ReviewFacts>, role = Role.COORDINATOR) =>
  allowedReviewActions(as(role), review(facts)).join(' ');

describe('What can be done with a review', () => {
  it.each<[Partial<ReviewFacts>, string]>([
    [{}, 'CHANGE CANCEL'],
    [{ isPreview: true }, 'CHANGE START CANCEL'],
    [{ hasMissing: true }, 'CHANGE REMIND CANCEL'],
    [{ isOfMeeting: true }, 'CHANGE'],
    [{ isOfMeeting: true, isPreview: true, hasMissing: true }, 'CHANGE START REMIND'],
    [{ state: ReviewState.CLOSED, isPreview: true, hasMissing: true }, ''],
    [{ state: ReviewState.CANCELLED }, ''],
  ])('by coordination, where it is %j: %s', (facts, actions) => {
    expect(allowed(facts)).toBe(actions);
  });

  it.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))('by %s is nothing', (role) => {
    expect(allowed({ isPreview: true, hasMissing: true }, role)).toBe('');
    expect(() => requireKeeper(as(role))).toThrow('people.notAllowed');
  });

  it('is refused with what stands against it', () => {
    const attempt = (action: ReviewAction, facts: Partial<ReviewFacts>) => () =>
      requirePossible(action, review(facts));
    expect(attempt(ReviewAction.CANCEL, { isOfMeeting: true })).toThrow('reviews.cancelTheMeeting');
    expect(attempt(ReviewAction.REMIND, {})).toThrow('reviews.nothingMissing');
    for (const action of Object.values(ReviewAction))
      expect(attempt(action, { state: ReviewState.CLOSED })).toThrow('reviews.over');
    expect(attempt(ReviewAction.START, {})).not.toThrow();
    expect(() => requireKeeper(as(Role.COORDINATOR))).not.toThrow();
  });
});
