import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { MeetingAction, MeetingState } from './meeting.enums.js';
import {
  actionTowards,
  allowedMeetingActions,
  endAfterMove,
  requireHours,
  requireMeetingAction,
} from './meeting.rules.js';

const { PLANNED, INVITED, HELD, CANCELLED } = MeetingState;
const {
  CHANGE,
  MOVE,
  CHANGE_AGENDA,
  CHANGE_AGENDA_ITEM,
  INVITE,
  HOLD,
  CANCEL,
  SKIP,
  JOIN,
  SPLIT,
  RECORD_OUTCOME,
  RECORD_ATTENDANCE,
  CLOSE,
} = MeetingAction;

const TODAY = '2026-11-02';
const actorWith = (...roles: Role[]): Actor => ({ ...systemActor, personId: 'p', roles });
const coordinator = actorWith(Role.COORDINATOR);

/** Every state, before and from the day of the meeting on: exactly what coordination may do. */
const table: readonly (readonly [MeetingState, string, readonly MeetingAction[]])[] = [
  [PLANNED, '2026-11-03', [CHANGE, MOVE, CHANGE_AGENDA, CHANGE_AGENDA_ITEM, INVITE, CANCEL, JOIN, SPLIT]],
  [PLANNED, TODAY, [CHANGE, MOVE, CHANGE_AGENDA, CHANGE_AGENDA_ITEM, INVITE, CANCEL, JOIN, SPLIT]],
  [INVITED, '2026-11-03', [CHANGE, MOVE, CHANGE_AGENDA, CHANGE_AGENDA_ITEM, CANCEL, JOIN, SPLIT]],
  [
    INVITED,
    TODAY,
    [
      CHANGE,
      MOVE,
      CHANGE_AGENDA,
      CHANGE_AGENDA_ITEM,
      HOLD,
      CANCEL,
      JOIN,
      SPLIT,
      RECORD_OUTCOME,
      RECORD_ATTENDANCE,
    ],
  ],
  [
    INVITED,
    '2026-11-01',
    [
      CHANGE,
      MOVE,
      CHANGE_AGENDA,
      CHANGE_AGENDA_ITEM,
      HOLD,
      CANCEL,
      JOIN,
      SPLIT,
      RECORD_OUTCOME,
      RECORD_ATTENDANCE,
    ],
  ],
  [HELD, TODAY, [CHANGE, CHANGE_AGENDA_ITEM, RECORD_OUTCOME, RECORD_ATTENDANCE, CLOSE]],
  [CANCELLED, '2026-11-03', []],
  [CANCELLED, '2026-11-01', []],
];

describe('A meeting', () => {
  it.each(table)('that is %s for %s lets coordination do %j', (state, heldOn, expected) => {
    expect(allowedMeetingActions(coordinator, { state, heldOn }, TODAY)).toEqual(expected);
  });

  it.each(
    table.flatMap(([state, heldOn, expected]) =>
      Object.values(MeetingAction).map(
        (action) => [action, state, heldOn, expected.includes(action)] as const,
      ),
    ),
  )('guards %s of a meeting %s for %s as it offers it: %s', (action, state, heldOn, isAllowed) => {
    const attempt = () => requireMeetingAction(coordinator, { state, heldOn }, TODAY, action);
    if (isAllowed) expect(attempt).not.toThrow();
    else
      expect(attempt).toThrow(
        /^conferences\.(notInvitedYet|notHeldYet|already|meetingCancelled|dayNotCome|notInSeries)/,
      );
  });

  it.each([
    [PLANNED, true],
    [INVITED, true],
    [HELD, false],
    [CANCELLED, false],
  ])('of a series that is %s can be left out: %s', (state, isAllowed) => {
    const date = { state, heldOn: '2026-11-03', seriesId: 's' };
    expect(allowedMeetingActions(coordinator, date, TODAY).includes(SKIP)).toBe(isAllowed);
    const attempt = () => requireMeetingAction(coordinator, date, TODAY, SKIP);
    if (isAllowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(/^conferences\.(alreadyHeld|meetingCancelled)$/);
  });

  it('that stands alone cannot be left out of a series', () => {
    const alone = { state: PLANNED, heldOn: '2026-11-03', seriesId: null };
    expect(() => requireMeetingAction(coordinator, alone, TODAY, SKIP)).toThrow('conferences.notInSeries');
  });

  it('keeps what its minutes tell once they are closed', () => {
    const sealed = { state: HELD, heldOn: TODAY, sealedOn: TODAY };
    expect(allowedMeetingActions(coordinator, sealed, TODAY)).toEqual([CHANGE]);
    for (const action of [CHANGE_AGENDA_ITEM, RECORD_OUTCOME, RECORD_ATTENDANCE, CLOSE]) {
      expect(() => requireMeetingAction(coordinator, sealed, TODAY, action)).toThrow(
        'conferences.meetingSealed',
      );
    }
  });

  it.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))(
    'is in the hands of coordination alone, not of %s',
    (role) => {
      const facts = { state: INVITED, heldOn: TODAY };
      expect(allowedMeetingActions(actorWith(role), facts, TODAY)).toEqual([]);
      for (const action of Object.values(MeetingAction)) {
        expect(() => requireMeetingAction(actorWith(role), facts, TODAY, action)).toThrow(
          'people.notAllowed',
        );
      }
    },
  );

  it.each([
    [HOLD, PLANNED, TODAY, 'conferences.notInvitedYet'],
    [INVITE, INVITED, TODAY, 'conferences.alreadyInvited'],
    [MOVE, HELD, TODAY, 'conferences.alreadyHeld'],
    [MOVE, CANCELLED, TODAY, 'conferences.meetingCancelled'],
    [HOLD, INVITED, '2026-11-03', 'conferences.dayNotCome'],
  ] as const)('says why %s is refused when it is %s for %s', (action, state, heldOn, code) => {
    expect(() => requireMeetingAction(coordinator, { state, heldOn }, TODAY, action)).toThrow(code);
  });

  it.each([
    [INVITED, INVITE],
    [HELD, HOLD],
    [CANCELLED, CANCEL],
  ])('comes to be %s by %s', (state, action) => {
    expect(actionTowards(state)).toBe(action);
  });

  it('never goes back to planned', () => {
    expect(() => actionTowards(PLANNED)).toThrow('conferences.noWayBack');
  });
});

describe('The hours of a meeting', () => {
  it.each([
    ['09:00', '11:30'],
    ['09:00', null],
    ['09:00', undefined],
  ])('may go from %s to %s', (startsAt, endsAt) => {
    expect(() => requireHours(startsAt, endsAt)).not.toThrow();
  });

  it.each([
    ['09:00', '09:00'],
    ['09:00', '08:59'],
  ])('may not go from %s to %s', (startsAt, endsAt) => {
    expect(() => requireHours(startsAt, endsAt)).toThrow('conferences.endsBeforeStart');
  });

  it.each([
    ['09:00', '11:30', '14:15', '16:45'],
    ['09:00', null, '14:15', null],
    ['09:00', '10:00', '22:59', '23:59'],
  ])('stay as long as they were when %s–%s begins at %s: until %s', (startsAt, endsAt, newStart, newEnd) => {
    expect(endAfterMove(startsAt, endsAt, newStart)).toBe(newEnd);
  });

  it('do not reach into the next day', () => {
    expect(() => endAfterMove('09:00', '10:00', '23:00')).toThrow('conferences.endsNextDay');
  });
});
