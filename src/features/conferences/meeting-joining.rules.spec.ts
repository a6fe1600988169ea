import { AgendaSection } from './agenda-section.js';
import {
  missingOn,
  type Moving,
  requireItemsOf,
  requireJoinable,
  requireOtherDay,
  requireRoomFor,
} from './meeting-joining.rules.js';

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

describe('The agenda of a joined meeting', () => {
  const item = (title: string, section = AgendaSection.OTHER, proposalKey: string | null = null): Moving => ({
    title,
    section,
    proposalKey,
  });
  const missing = (agenda: Moving[], items: Moving[]) => missingOn(agenda, items).map(({ title }) => title);

  it('takes over what it does not have, in order', () => {
    expect(missing([item('Wohnen')], [item('Gesundheit'), item('Bildung')])).toEqual([
      'Gesundheit',
      'Bildung',
    ]);
    expect(missing([], [item('Gesundheit')])).toEqual(['Gesundheit']);
  });

  it('does not have twice what was proposed for both, whatever it is called', () => {
    const red = item('Maßnahme 12', AgendaSection.RED, 'red:12');
    expect(missing([red], [item('Maßnahme 12 (rot)', AgendaSection.RED, 'red:12')])).toEqual([]);
    expect(missing([red], [item('Maßnahme 12', AgendaSection.RED, 'red:13')])).toEqual(['Maßnahme 12']);
  });

  it('does not have twice what its template puts on every agenda', () => {
    const greeting = item('Begrüßung', AgendaSection.STANDING);
    expect(missing([greeting], [item(' begrüßung ', AgendaSection.STANDING)])).toEqual([]);
    expect(missing([greeting], [item('Termine', AgendaSection.STANDING)])).toEqual(['Termine']);
  });

  it('takes over what people wrote themselves, even under the same words', () => {
    expect(missing([item('Verschiedenes')], [item('Verschiedenes')])).toEqual(['Verschiedenes']);
    expect(missing([item('Begrüßung', AgendaSection.STANDING)], [item('Begrüßung')])).toEqual(['Begrüßung']);
  });

  it('is not longer than can be kept in order', () => {
    expect(() => requireRoomFor(200)).not.toThrow();
    expect(() => requireRoomFor(201)).toThrow('conferences.agendaFull');
  });
});
