import { requireNoOutcomes, requireOneSubject, requireSameItems } from './agenda.rules.js';

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
