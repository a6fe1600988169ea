import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { nrw } from '../../kernel/calendar.js';
import { MinutesAction, MinutesState } from './minutes.enums.js';
import {
  allowedMinutesActions,
  type MinutesFacts,
  objectionDay,
  requireApproves,
  requireClosable,
  requireMinutesAction,
  requireTimeForObjections,
} from './minutes.rules.js';

const { DRAFT, SENT, OBJECTED, FINAL, APPROVED } = MinutesState;
const { SEND, OBJECT, FINALISE, APPROVE, REVISE } = MinutesAction;

const TODAY = '2026-11-02';
const TOMORROW = '2026-11-03';
const YESTERDAY = '2026-11-01';
const actorWith = (...roles: Role[]): Actor => ({ ...systemActor, personId: 'p', roles });
const coordinator = actorWith(Role.COORDINATOR);
const member = actorWith(Role.COMMITTEE_MEMBER);
const facts = (given: Partial<MinutesFacts> = {}): MinutesFacts => ({
  state: SENT,
  isRevised: false,
  objectionUntil: TOMORROW,
  openObjections: 0,
  wasPresent: false,
  ...given,
});

/** Every state, before and after the last day for objections: what coordination may do, who was not there herself. */
const table: readonly (readonly [Partial<MinutesFacts>, readonly MinutesAction[]])[] = [
  [{ state: DRAFT, objectionUntil: null }, [SEND, REVISE]],
  [{ state: SENT, objectionUntil: TOMORROW }, [REVISE]],
  [{ state: SENT, objectionUntil: TODAY }, [REVISE]],
  [{ state: SENT, objectionUntil: YESTERDAY }, [FINALISE, REVISE]],
  [{ state: OBJECTED, objectionUntil: YESTERDAY, openObjections: 1 }, [REVISE]],
  [{ state: OBJECTED, objectionUntil: YESTERDAY, openObjections: 0 }, [FINALISE, REVISE]],
  [{ state: FINAL, objectionUntil: YESTERDAY }, [APPROVE, REVISE]],
  [{ state: APPROVED, objectionUntil: YESTERDAY }, [REVISE]],
  [{ state: DRAFT, objectionUntil: null, isRevised: true }, []],
];

describe('Minutes', () => {
  it.each(table)('that stand like %j let coordination do %j', (given, expected) => {
    const minutes = facts(given);
    expect(allowedMinutesActions(coordinator, minutes, TODAY)).toEqual(expected);
    for (const action of Object.values(MinutesAction)) {
      const attempt = () => requireMinutesAction(coordinator, minutes, TODAY, action);
      if (expected.includes(action)) expect(attempt).not.toThrow();
      else expect(attempt).toThrow(/^minutes\./);
    }
  });

  it.each([
    [SENT, TOMORROW, true, undefined],
    [SENT, TODAY, true, undefined],
    [OBJECTED, TODAY, true, undefined],
    [SENT, YESTERDAY, true, 'minutes.objectionTooLate'],
    [FINAL, TODAY, true, 'minutes.notInState'],
    [SENT, TODAY, false, 'minutes.wasNotThere'],
  ])('that are %s until %s are objected to by somebody who was there (%s), or not: %s', (...row) => {
    const [state, objectionUntil, wasPresent, refusal] = row;
    const minutes = facts({ state, objectionUntil, wasPresent });
    const attempt = () => requireMinutesAction(member, minutes, TODAY, OBJECT);
    if (refusal) expect(attempt).toThrow(refusal);
    else expect(attempt).not.toThrow();
    expect(allowedMinutesActions(member, minutes, TODAY)).toEqual(refusal ? [] : [OBJECT]);
  });

  it('are kept by nobody but coordination', () => {
    for (const role of Object.values(Role).filter((one) => one !== Role.COORDINATOR)) {
      for (const action of [SEND, FINALISE, APPROVE, REVISE]) {
        const attempt = () =>
          requireMinutesAction(actorWith(role), facts({ wasPresent: true }), TODAY, action);
        expect(attempt).toThrow('people.notAllowed');
      }
    }
  });

  it.each([
    ['four weeks after the meeting', '2026-06-18', '2026-07-02', '2026-07-16'],
    ['a fortnight after they were sent late', '2026-06-18', '2026-08-03', '2026-08-17'],
    ['the next working day where that is none', '2026-11-28', '2026-12-05', '2026-12-28'],
  ])('are open to objections until %s', (_, heldOn, sentOn, day) => {
    expect(objectionDay(heldOn, sentOn, nrw)).toBe(day);
  });

  it('leave at least a day for objections', () => {
    expect(() => requireTimeForObjections(TOMORROW, TODAY)).not.toThrow();
    for (const day of [TODAY, YESTERDAY])
      expect(() => requireTimeForObjections(day, TODAY)).toThrow('minutes.noTimeForObjections');
  });

  it.each([
    [{ undecided: [], unrecorded: [], people: 3 }, undefined],
    [{ undecided: ['2 Bericht'], unrecorded: ['Ada'], people: 3 }, 'minutes.undecidedItems'],
    [{ undecided: [], unrecorded: [], people: 0 }, 'minutes.nobodyRecorded'],
    [{ undecided: [], unrecorded: ['Ada'], people: 3 }, 'minutes.attendanceOpen'],
  ])('are closed over %j, or not: %s', (open, refusal) => {
    if (refusal) expect(() => requireClosable(open)).toThrow(refusal);
    else expect(() => requireClosable(open)).not.toThrow();
  });

  it('name what is still open', () => {
    try {
      requireClosable({ undecided: ['2 Bericht', '1 Personal'], unrecorded: [], people: 1 });
      throw new Error('was closed');
    } catch (error) {
      expect((error as { details: unknown }).details).toEqual({ items: ['2 Bericht', '1 Personal'] });
    }
  });

  it.each([
    ['a later meeting of the body', 'body', TODAY, undefined],
    ['one of another body', 'other', TODAY, 'minutes.cannotApprove'],
    ['one of the same day', 'body', YESTERDAY, 'minutes.cannotApprove'],
    ['one that has not come', 'body', TOMORROW, 'minutes.cannotApprove'],
  ])('are approved by %s, or not', (_, bodyId, heldOn, refusal) => {
    const attempt = () => requireApproves({ bodyId, heldOn }, { bodyId: 'body', heldOn: YESTERDAY }, TODAY);
    if (refusal) expect(attempt).toThrow(refusal);
    else expect(attempt).not.toThrow();
  });
});
