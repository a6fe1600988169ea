import { DataDeliveryAction, DataDeliveryState } from './data-delivery.enums.js';
import {
  allowedDeliveryActions,
  AWAITED_STATES,
  deliveryAfter,
  requireComingDay,
  requireDeliveryWords,
  requireReceived,
} from './data-delivery.rules.js';

const TODAY = '2026-11-02';
const coordination = { supplies: false, coordinates: true };
const supplier = { supplies: true, coordinates: false };
const stranger = { supplies: false, coordinates: false };
const { REQUESTED, RECEIVED, ACCEPTED, REJECTED, WITHDRAWN } = DataDeliveryState;
const actions = Object.values(DataDeliveryAction);

/** What each action makes of each state, for those who may: a state, or a refusal. */
const LIFE: Record<DataDeliveryState, Record<DataDeliveryAction, DataDeliveryState | null>> = {
  REQUESTED: { CHANGE: REQUESTED, REPORT: RECEIVED, ACCEPT: null, REJECT: null, WITHDRAW: WITHDRAWN },
  RECEIVED: { CHANGE: null, REPORT: null, ACCEPT: ACCEPTED, REJECT: REJECTED, WITHDRAW: WITHDRAWN },
  ACCEPTED: { CHANGE: null, REPORT: null, ACCEPT: null, REJECT: null, WITHDRAW: null },
  REJECTED: { CHANGE: REJECTED, REPORT: RECEIVED, ACCEPT: null, REJECT: null, WITHDRAW: WITHDRAWN },
  WITHDRAWN: { CHANGE: null, REPORT: null, ACCEPT: null, REJECT: null, WITHDRAW: null },
};
const everyWay = Object.values(DataDeliveryState).flatMap((state) =>
  actions.map((action) => ({ state, action, next: LIFE[state][action] })),
);

describe('A delivery of figures', () => {
  it.each(everyWay)('that is $state: $action leads coordination to $next', ({ state, action, next }) => {
    if (next) expect(deliveryAfter(action, coordination, state)).toBe(next);
    else expect(() => deliveryAfter(action, coordination, state)).toThrow('indicators.deliveryNotInState');
  });

  it.each(everyWay)(
    'that is $state: $action is for its supplier only to report',
    ({ state, action, next }) => {
      if (action !== DataDeliveryAction.REPORT) {
        expect(() => deliveryAfter(action, supplier, state)).toThrow('people.notAllowed');
      } else if (next) expect(deliveryAfter(action, supplier, state)).toBe(next);
      else expect(() => deliveryAfter(action, supplier, state)).toThrow('indicators.deliveryNotInState');
    },
  );

  it.each(everyWay)('that is $state: $action is not for strangers', ({ state, action }) => {
    expect(() => deliveryAfter(action, stranger, state)).toThrow('people.notAllowed');
    expect(allowedDeliveryActions(stranger, state)).toEqual([]);
  });

  it.each(Object.values(DataDeliveryState))('that is %s offers exactly what is not refused', (state) => {
    const possible = actions.filter((action) => LIFE[state][action] !== null);
    expect(allowedDeliveryActions(coordination, state)).toEqual(possible);
    expect(allowedDeliveryActions(supplier, state)).toEqual(
      possible.filter((action) => action === DataDeliveryAction.REPORT),
    );
  });

  it('is awaited exactly as long as its supplier can report it', () => {
    const reportable = Object.values(DataDeliveryState).filter((state) => LIFE[state].REPORT !== null);
    expect(AWAITED_STATES).toEqual(reportable);
  });

  it('is asked for by today or a later day', () => {
    expect(() => requireComingDay('2026-11-01', TODAY)).toThrow('indicators.deliveryDayPast');
    expect(() => requireComingDay(TODAY, TODAY)).not.toThrow();
  });

  it('has come today or earlier', () => {
    expect(() => requireReceived('2026-11-03', TODAY)).toThrow('indicators.deliveryNotYetReceived');
    expect(() => requireReceived(TODAY, TODAY)).not.toThrow();
  });

  it.each(['', '   '])('is neither named nor sent back with the words %j', (words) => {
    expect(() => requireDeliveryWords(words, 'reason')).toThrow('indicators.deliveryWordsMissing');
  });

  it('keeps words without the space around them', () => {
    expect(requireDeliveryWords(' Es fehlt Selm. ', 'reason')).toBe('Es fehlt Selm.');
  });
});
