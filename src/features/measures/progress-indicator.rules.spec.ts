import { requireWay } from './progress-indicator.rules.js';

describe('The way of a progress indicator', () => {
  it.each([
    [{}],
    [{ baselineValue: 0, targetValue: 120 }],
    [{ baselineValue: 30, targetValue: 20 }],
    [{ targetValue: 0 }],
    [{ baselineOn: '2026-01-01', targetOn: '2026-12-31' }],
    [{ baselineValue: null, targetValue: null }],
  ])('may be %j', (way) => {
    expect(() => requireWay(way)).not.toThrow();
  });

  it('does not end where it begins', () => {
    expect(() => requireWay({ baselineValue: 0, targetValue: 0 })).toThrow('measures.targetIsBaseline');
  });

  it.each(['2026-01-01', '2025-12-31'])('does not end on %s, before it has begun', (targetOn) => {
    expect(() => requireWay({ baselineOn: '2026-01-01', targetOn })).toThrow('measures.targetBeforeBaseline');
  });
});
