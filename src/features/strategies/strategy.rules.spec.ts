import { type Actor, Role, systemActor } from '../../kernel/actor.js';
import {
  allowedStrategyActions,
  requireComplete,
  requireMayCreate,
  requireNotInFuture,
  requirePeriod,
  requireStrategyAction,
  type StrategyFacts,
} from './strategy.rules.js';
import { StrategyAction } from './strategy-stage.js';

const { CHANGE, CHANGE_TEXT, SUBMIT_VERSION, END } = StrategyAction;
const actions = Object.values(StrategyAction);

const inRole = (role: Role): Actor => ({ ...systemActor, personId: 'somebody', roles: [role] });
const coordinator = inRole(Role.COORDINATOR);

const running: StrategyFacts = { isEnded: false, isLatestTextAgreed: false };
const agreed: StrategyFacts = { isEnded: false, isLatestTextAgreed: true };
const ended: StrategyFacts = { isEnded: true, isLatestTextAgreed: false };
const endedAgreed: StrategyFacts = { isEnded: true, isLatestTextAgreed: true };

const withCode = (code: string) => expect.objectContaining({ code }) as Error;

describe('Coordination', () => {
  it.each([
    ['is in the making', running, [CHANGE, CHANGE_TEXT, SUBMIT_VERSION, END]],
    ['is agreed, but asks nobody else about the agreed text', agreed, [CHANGE, CHANGE_TEXT, END]],
    ['has ended, and leaves it alone', ended, []],
    ['has ended with an agreed text, and leaves it alone', endedAgreed, []],
  ] as const)('works on a strategy that %s', (_, facts, expected) => {
    expect(allowedStrategyActions(coordinator, facts)).toEqual(expected);
  });

  it.each([
    ...actions.map((action) => [action, running, undefined] as const),
    [CHANGE, agreed, undefined] as const,
    [CHANGE_TEXT, agreed, undefined] as const,
    [SUBMIT_VERSION, agreed, 'strategies.alreadyAgreed'] as const,
    [END, agreed, undefined] as const,
    ...actions.map((action) => [action, ended, 'strategies.ended'] as const),
    ...actions.map((action) => [action, endedAgreed, 'strategies.ended'] as const),
  ])('is told for %s with %j why it is not possible: %s', (action, facts, code) => {
    const attempt = () => requireStrategyAction(coordinator, facts, action);
    if (code) expect(attempt).toThrow(withCode(code));
    else expect(attempt).not.toThrow();
  });

  it('begins strategies', () => {
    expect(() => requireMayCreate(coordinator)).not.toThrow();
  });
});

describe.each(Object.values(Role).filter((role) => role !== Role.COORDINATOR))(
  'Somebody who is %s',
  (role) => {
    const actor = inRole(role);

    it('does not begin strategies', () => {
      expect(() => requireMayCreate(actor)).toThrow(withCode('people.notAllowed'));
    });

    it.each([running, agreed, ended, endedAgreed])('changes no strategy, as %j', (facts) => {
      expect(allowedStrategyActions(actor, facts)).toEqual([]);
      for (const action of actions) {
        expect(() => requireStrategyAction(actor, facts, action)).toThrow(withCode('people.notAllowed'));
      }
    });
  },
);

describe('What is asked for', () => {
  it.each([
    [undefined, undefined],
    ['2026-01-01', null],
    [null, '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2026-01-01', '2028-12-31'],
  ])('is a period that may be open: %s to %s', (from, to) => {
    expect(() => requirePeriod(from, to)).not.toThrow();
  });

  it('is not a period that ends before it begins', () => {
    expect(() => requirePeriod('2026-02-01', '2026-01-31')).toThrow(withCode('strategies.periodReversed'));
  });

  it('is a text and a problem area before organisations are asked', () => {
    expect(() => requireComplete({ text: 'Wir tun es.', problemAreas: 1 })).not.toThrow();
    expect(() => requireComplete({ text: ' \n', problemAreas: 1 })).toThrow(
      withCode('strategies.textMissing'),
    );
    expect(() => requireComplete({ text: 'Wir tun es.', problemAreas: 0 })).toThrow(
      withCode('strategies.problemAreaMissing'),
    );
  });

  it('is a day that has come', () => {
    expect(() => requireNotInFuture('2026-11-02', '2026-11-02', 'endedOn')).not.toThrow();
    expect(() => requireNotInFuture('2026-11-03', '2026-11-02', 'endedOn')).toThrow(
      expect.objectContaining({ code: 'strategies.dayInFuture', field: 'endedOn' }) as Error,
    );
  });
});
