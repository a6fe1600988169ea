import { AgendaSection, BodyType, PROPOSED_SECTIONS } from '../conferences/index.js';
import { requireOnePlace } from './agenda-template.rules.js';
import { DEFAULT_TEMPLATES } from './default-template.js';

const { RED, SILENT, STANDING, OTHER } = AgendaSection;

describe('A template of an agenda', () => {
  it('gives each section one place at most', () => {
    expect(() => requireOnePlace([{ holds: [RED] }, { holds: [SILENT] }, { holds: [] }])).not.toThrow();
    expect(() => requireOnePlace([{ holds: [RED] }, { holds: [SILENT, RED] }])).toThrow(
      'agendas.sectionTwice',
    );
    expect(() => requireOnePlace([{ holds: [RED, RED] }])).toThrow('agendas.sectionTwice');
  });

  it.each([STANDING, OTHER])('has no place for %s, which is never proposed', (section) => {
    expect(() => requireOnePlace([{ holds: [section] }])).toThrow('agendas.neverProposed');
  });
});

describe("The usual agenda of a planners' conference", () => {
  const points = DEFAULT_TEMPLATES[BodyType.PLANNERS_CONFERENCE]!;

  it('has nine points and takes 145 minutes', () => {
    expect(points).toHaveLength(9);
    expect(points.reduce((sum, { durationMinutes }) => sum + durationMinutes!, 0)).toBe(145);
  });

  it('has one place for every section that fills itself', () => {
    expect(() => requireOnePlace(points)).not.toThrow();
    expect(points.flatMap(({ holds }) => holds).toSorted()).toEqual([...PROPOSED_SECTIONS].sort());
  });
});
