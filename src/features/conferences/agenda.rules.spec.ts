import {
  isWithdrawnVisibly,
  requireNoOutcomes,
  requireOnAgenda,
  requireOneSubject,
  requireRestorable,
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

  it('can be put back, unless it never was taken off or the same is there again', () => {
    expect(() => requireRestorable({ withdrawnOn: '2026-11-02' }, false)).not.toThrow();
    expect(() => requireRestorable({ withdrawnOn: null }, false)).toThrow('conferences.itemNotWithdrawn');
    expect(() => requireRestorable({ withdrawnOn: null }, true)).toThrow('conferences.itemNotWithdrawn');
    expect(() => requireRestorable({ withdrawnOn: '2026-11-02' }, true)).toThrow(
      'conferences.itemThereAgain',
    );
  });
});
