import { DomainError } from '../../kernel/errors.js';
import { endsOf, requireOneOfEach } from './ends.rules.js';

const now = new Date('2026-03-10T23:30:00Z'); // the 11th in Germany
const first = { id: 'first', day: '2025-12-01' };
const last = { id: 'last', day: '2026-03-01' };

const refusal = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as DomainError).code;
  }
  return undefined;
};

describe('The ends of a comparison', () => {
  it('are the days of the meetings', () => {
    expect(endsOf({}, first, last, now)).toEqual({
      from: '2025-12-01',
      to: '2026-03-01',
      fromMeetingId: 'first',
      toMeetingId: 'last',
    });
  });

  it('are what was asked for, whatever meetings there are', () => {
    expect(endsOf({ from: '2026-01-01', to: '2026-02-01T10:00:00Z' }, undefined, undefined, now)).toEqual({
      from: '2026-01-01',
      to: '2026-02-01T10:00:00Z',
    });
  });

  it.each(['2026-03-11', '2026-04-01', '2026-03-10T23:30:01Z'])(
    'end now where they would end later (%s)',
    (to) => {
      expect(endsOf({ from: '2026-01-01', to }, undefined, undefined, now)).toEqual({ from: '2026-01-01' });
    },
  );

  it('name the meeting to come, and end now', () => {
    const coming = { id: 'coming', day: '2026-05-01' };
    expect(endsOf({}, first, coming, now)).toEqual({
      from: '2025-12-01',
      fromMeetingId: 'first',
      toMeetingId: 'coming',
    });
  });

  it('may begin today, not later', () => {
    expect(endsOf({ from: '2026-03-11' }, undefined, undefined, now)).toEqual({ from: '2026-03-11' });
    for (const from of ['2026-03-12', '2026-03-10T23:31:00Z'])
      expect(refusal(() => endsOf({ from }, undefined, undefined, now))).toBe('comparisons.notYet');
  });

  it('must begin somewhere', () => {
    expect(refusal(() => endsOf({ to: '2026-01-01' }, undefined, undefined, now))).toBe(
      'comparisons.noMeetingYet',
    );
  });

  it('are given once each', () => {
    const twice = [
      { from: '2026-01-01', fromMeetingId: 'first' },
      { to: '2026-01-01', toMeetingId: 'last' },
    ];
    for (const asked of twice)
      expect(refusal(() => requireOneOfEach(asked))).toBe('comparisons.endGivenTwice');
    expect(refusal(() => requireOneOfEach({ from: '2026-01-01', toMeetingId: 'last' }))).toBeUndefined();
  });
});
