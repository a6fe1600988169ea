import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import { AgendaItemAction } from './agenda-item.enums.js';
import {
  allowedAgendaItemActions,
  isWithdrawnVisibly,
  requireAgendaItemAction,
  requireNoOutcomes,
  requireOnAgenda,
  requireOneSubject,
  requireSameItems,
  requireWithdrawalReason,
} from './agenda.rules.js';
import { MeetingState } from './meeting.enums.js';

describe('An agenda item', () => {
  it.each([{}, { problemAreaId: 'p' }, { strategyId: 's', measureId: null }, { measureId: 'm' }])(
    'may point at %j',
    (subjects) => {
      expect(() => requireOneSubject(subjects)).not.toThrow();
    },
  );

  it.each([
    { problemAreaId: 'p', strategyId: 's' },
    { strategyId: 's', measureId: 'm' },
    { problemAreaId: 'p', measureId: 'm' },
  ])('may not point at %j', (subjects) => {
    expect(() => requireOneSubject(subjects)).toThrow('conferences.oneSubject');
  });

  it('stays on the agenda once something came out of it', () => {
    expect(() => requireNoOutcomes(0)).not.toThrow();
    expect(() => requireNoOutcomes(1)).toThrow('conferences.itemHasOutcomes');
  });
});

describe('A new order of an agenda', () => {
  it('names all items once', () => {
    expect(() => requireSameItems(['a', 'b', 'c'], ['c', 'a', 'b'])).not.toThrow();
    expect(() => requireSameItems([], [])).not.toThrow();
  });

  it.each([[['a', 'b']], [['a', 'b', 'c', 'd']], [['a', 'b', 'd']], [[]]])(
    'is refused when %j no longer are the items a, b, c',
    (ordered) => {
      expect(() => requireSameItems(['a', 'b', 'c'], ordered)).toThrow('conferences.agendaChanged');
    },
  );

  it('is refused when it names an item twice', () => {
    expect(() => requireSameItems(['a', 'b'], ['a', 'a'])).toThrow('conferences.itemTwice');
  });
});

describe('An item that is taken off an agenda', () => {
  it.each(Object.values(MeetingState))('is withdrawn visibly unless nobody was invited yet: %s', (state) => {
    expect(isWithdrawnVisibly(state)).toBe(state !== MeetingState.PLANNED);
  });

  it('is so for a reason', () => {
    expect(requireWithdrawalReason(' Die Vorlage fehlt. ')).toBe('Die Vorlage fehlt.');
  });

  it.each([undefined, null, '', ' \n'])('is not so for %j', (reason) => {
    expect(() => requireWithdrawalReason(reason)).toThrow('conferences.withdrawalReasonMissing');
  });

  it('is not treated', () => {
    expect(() => requireOnAgenda({ withdrawnOn: null })).not.toThrow();
    expect(() => requireOnAgenda({ withdrawnOn: '2026-11-02' })).toThrow('conferences.itemWithdrawn');
  });
});

describe('What may be done with an agenda item', () => {
  const { CHANGE, MOVE, REMOVE, RESTORE } = AgendaItemAction;
  const { PLANNED, INVITED, HELD, CANCELLED } = MeetingState;
  const actorWith = (...roles: Role[]): Actor => ({ ...systemActor, personId: 'p', roles });
  const TODAY = '2026-11-02';
  const plain = { withdrawnOn: null, outcomes: 0, isThereAgain: false };
  const decided = { ...plain, outcomes: 1 };
  const off = { ...plain, withdrawnOn: TODAY };
  const offAndThereAgain = { ...off, isThereAgain: true };

  const table: readonly (readonly [MeetingState, string, typeof plain | typeof off, AgendaItemAction[]])[] = [
    [PLANNED, 'plain', plain, [CHANGE, MOVE, REMOVE]],
    [PLANNED, 'decided', decided, [CHANGE, MOVE]],
    [PLANNED, 'off', off, [CHANGE, MOVE, REMOVE, RESTORE]],
    [INVITED, 'plain', plain, [CHANGE, MOVE, REMOVE]],
    [INVITED, 'decided', decided, [CHANGE, MOVE]],
    [INVITED, 'off', off, [CHANGE, MOVE, RESTORE]],
    [INVITED, 'there again', offAndThereAgain, [CHANGE, MOVE]],
    [HELD, 'plain', plain, [CHANGE]],
    [HELD, 'off', off, [CHANGE]],
    [CANCELLED, 'plain', plain, []],
  ];

  it.each(table)('at a meeting that is %s, with an item that is %s', (state, _, item, allowed) => {
    const facts = { ...item, meeting: { state, heldOn: TODAY } };
    const coordinator = actorWith(Role.COORDINATOR);
    expect(allowedAgendaItemActions(coordinator, facts, TODAY)).toEqual(allowed);
    for (const action of Object.values(AgendaItemAction)) {
      const ask = () => requireAgendaItemAction(coordinator, facts, TODAY, action);
      if (allowed.includes(action)) expect(ask).not.toThrow();
      else expect(ask).toThrow(/^conferences\./);
    }
  });

  it('ends for its words, too, when the minutes are closed', () => {
    const facts = { ...plain, meeting: { state: HELD, heldOn: TODAY, sealedOn: TODAY } };
    expect(allowedAgendaItemActions(actorWith(Role.COORDINATOR), facts, TODAY)).toEqual([]);
  });

  it.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))('is nothing for %s', (role) => {
    const facts = { ...plain, meeting: { state: PLANNED, heldOn: TODAY } };
    expect(allowedAgendaItemActions(actorWith(role), facts, TODAY)).toEqual([]);
    expect(() => requireAgendaItemAction(actorWith(role), facts, TODAY, CHANGE)).toThrow();
  });
});
