import { requireItemsOf, requireJoinable, requireOtherDay } from './meeting-joining.rules.js';

describe('Two meetings', () => {
  it('of one body can be joined', () => {
    expect(() => requireJoinable({ id: 'a', bodyId: 'b' }, { id: 'c', bodyId: 'b' })).not.toThrow();
  });

  it('of different bodies cannot: who sits there would be asked about what others decide', () => {
    expect(() => requireJoinable({ id: 'a', bodyId: 'b' }, { id: 'c', bodyId: 'd' })).toThrow(
      'conferences.otherBody',
    );
  });

  it('that are the same cannot be joined', () => {
    expect(() => requireJoinable({ id: 'a', bodyId: 'b' }, { id: 'a', bodyId: 'b' })).toThrow(
      'conferences.joinedWithItself',
    );
  });
});

describe('A meeting that is split', () => {
  it('needs another day', () => {
    expect(() => requireOtherDay('2026-11-02', '2026-11-03')).not.toThrow();
    expect(() => requireOtherDay('2026-11-02', '2026-11-02')).toThrow('conferences.splitOnSameDay');
  });

  const agenda = [
    { id: '1', meetingId: 'm' },
    { id: '2', meetingId: 'm' },
    { id: '3', meetingId: 'other' },
  ];

  it.each([[['1']], [['2', '1']]])('gives away items of its agenda: %j', (chosen) => {
    expect(() => requireItemsOf('m', chosen, agenda)).not.toThrow();
  });

  it.each([
    ['none', [], 'conferences.noItems'],
    ['one twice', ['1', '1'], 'conferences.itemTwice'],
    ['one of another meeting', ['1', '3'], 'conferences.itemElsewhere'],
    ['one that has gone', ['1', '4'], 'conferences.itemElsewhere'],
  ])('does not give away %s', (_, chosen, code) => {
    expect(() => requireItemsOf('m', chosen, agenda)).toThrow(code);
  });
});
