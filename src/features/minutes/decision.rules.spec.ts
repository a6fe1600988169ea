import { BodyType, OutcomeKind } from '../conferences/index.js';
import { binds, requireWritable } from './decision.rules.js';

const { RESOLUTION, RECOMMENDATION, TASK, INFORMATION, DEFERRAL } = OutcomeKind;
const RESOLVING = [
  BodyType.COMMITTEE,
  BodyType.COUNTY_COMMITTEE,
  BodyType.COUNTY_COUNCIL,
  BodyType.TOWN_COUNCIL,
];
const ADVISING = Object.values(BodyType).filter((type) => !RESOLVING.includes(type));

describe('A decision', () => {
  it.each([
    [RESOLUTION, true, true],
    [RECOMMENDATION, false, true],
    [TASK, false, false],
    [INFORMATION, false, false],
    [DEFERRAL, false, false],
  ])('that is a %s binds when a committee says it: %s, when a conference does: %s', (kind, one, other) => {
    for (const bodyType of RESOLVING) expect(binds({ kind, bodyType })).toBe(one);
    for (const bodyType of ADVISING) expect(binds({ kind, bodyType })).toBe(other);
  });

  const attempt = (kind: OutcomeKind, bodyType: BodyType, written: object) => () =>
    requireWritable({ kind, bodyType }, { createsMeasure: false, movesMeasure: false, ...written });

  it('creates measures where it asks for something', () => {
    for (const kind of [RESOLUTION, RECOMMENDATION, TASK])
      expect(attempt(kind, BodyType.COMMITTEE, { createsMeasure: true })).not.toThrow();
    for (const kind of [INFORMATION, DEFERRAL])
      expect(attempt(kind, BodyType.COMMITTEE, { createsMeasure: true })).toThrow('minutes.nothingDecided');
  });

  it('moves measures where it binds, and says what is missing where it does not', () => {
    const moves = { movesMeasure: true };
    expect(attempt(RESOLUTION, BodyType.COMMITTEE, moves)).not.toThrow();
    expect(attempt(RECOMMENDATION, BodyType.PLANNERS_CONFERENCE, moves)).not.toThrow();
    expect(attempt(RECOMMENDATION, BodyType.COMMITTEE, moves)).toThrow('minutes.needsResolution');
    for (const kind of [TASK, INFORMATION, DEFERRAL])
      expect(attempt(kind, BodyType.PLANNERS_CONFERENCE, moves)).toThrow('minutes.nothingDecided');
  });

  it('can always be taken note of', () => {
    for (const kind of Object.values(OutcomeKind))
      expect(attempt(kind, BodyType.COMMITTEE, {})).not.toThrow();
  });
});
