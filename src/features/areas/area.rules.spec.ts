import { AreaLevel } from './area-level.js';
import { mayContain, requireFittingAgs } from './area.rules.js';

const levels = Object.values(AreaLevel);

describe('The tree of areas', () => {
  it.each(levels.flatMap((parent, p) => levels.map((child, c) => [parent, child, p < c] as const)))(
    'lets a %s contain a %s: %s',
    (parent, child, allowed) => {
      expect(mayContain(parent, child)).toBe(allowed);
    },
  );
});

describe('The official key', () => {
  it.each([
    [AreaLevel.STATE, '05'],
    [AreaLevel.COUNTY, '05978'],
    [AreaLevel.MUNICIPALITY, '05978024'],
    [AreaLevel.SOCIAL_SPACE, null],
  ])('of a %s may be %s', (level, ags) => {
    expect(() => requireFittingAgs(level, ags)).not.toThrow();
  });

  it.each([
    [AreaLevel.COUNTY, '5978'],
    [AreaLevel.COUNTY, '05978024'],
    [AreaLevel.MUNICIPALITY, '0597802x'],
    [AreaLevel.SOCIAL_SPACE, '05978024'],
  ])('of a %s may not be %s', (level, ags) => {
    expect(() => requireFittingAgs(level, ags)).toThrow('areas.agsDoesNotFit');
  });
});
