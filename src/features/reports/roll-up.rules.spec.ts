import { Light } from '../measures/index.js';
import { ROLL_UP, type RollUpCounts, rolledUp } from './roll-up.rules.js';
import { RollUpRule } from './strategy-light.js';

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, number) => number);

/** Every strategy with up to six measures of each light. */
const everything: RollUpCounts[] = upTo(6).flatMap((green) =>
  upTo(6).flatMap((yellow) =>
    upTo(6).flatMap((red) =>
      upTo(6).flatMap((grey) =>
        upTo(red).flatMap((keyRed) =>
          upTo(1).map((ended) => ({
            ended,
            running: green + yellow + red + grey,
            green,
            yellow,
            red,
            grey,
            keyRed,
          })),
        ),
      ),
    ),
  ),
);
const running = everything.filter((counts) => counts.ended === 0 && counts.running > 0);
const light = (counts: RollUpCounts) => rolledUp(counts).light;

/** The same in other words. */
function expected(counts: RollUpCounts): [RollUpRule, Light | null] {
  if (counts.ended) return [RollUpRule.ENDED, null];
  if (counts.running === 0) return [RollUpRule.NOTHING_RUNS, null];
  if (counts.keyRed > 0) return [RollUpRule.KEY_MEASURE_RED, Light.RED];
  if (counts.red / counts.running >= 1 / 3) return [RollUpRule.MANY_RED, Light.RED];
  if (counts.grey > counts.running - counts.grey) return [RollUpRule.MOSTLY_SILENT, Light.GREY];
  if (counts.red > 0) return [RollUpRule.SOME_RED, Light.YELLOW];
  if (counts.yellow / counts.running >= 1 / 3) return [RollUpRule.MANY_YELLOW, Light.YELLOW];
  return [RollUpRule.ON_TRACK, Light.GREEN];
}

describe('The light of a strategy', () => {
  it('follows the rules for every strategy with up to six measures of each light', () => {
    const wrong = everything.filter((counts) => {
      const step = rolledUp(counts);
      const [rule, shown] = expected(counts);
      return step.rule !== rule || step.light !== shown;
    });
    expect(wrong).toEqual([]);
  });

  it('uses every rule, and ends with one that always holds', () => {
    expect(new Set(everything.map((counts) => rolledUp(counts).rule))).toEqual(
      new Set(Object.values(RollUpRule)),
    );
    expect(ROLL_UP.map(({ when }) => when === undefined)).toEqual(
      ROLL_UP.map((_, place) => place === ROLL_UP.length - 1),
    );
  });

  it.each<[string, Partial<RollUpCounts>, Light]>([
    ['one of three red', { running: 3, red: 1, green: 2 }, Light.RED],
    ['one of four red', { running: 4, red: 1, green: 3 }, Light.YELLOW],
    ['one of four red, and that a key measure', { running: 4, red: 1, green: 3, keyRed: 1 }, Light.RED],
    ['half of them silent', { running: 4, grey: 2, green: 2 }, Light.GREEN],
    ['more than half of them silent', { running: 3, grey: 2, green: 1 }, Light.GREY],
    ['a third red among silent ones', { running: 3, grey: 2, red: 1 }, Light.RED],
    ['one of four yellow', { running: 4, yellow: 1, green: 3 }, Light.GREEN],
    ['one of three yellow', { running: 3, yellow: 1, green: 2 }, Light.YELLOW],
  ])('with %s is %s', (_, counts, shown) => {
    expect(light({ ended: 0, running: 0, green: 0, yellow: 0, red: 0, grey: 0, keyRed: 0, ...counts })).toBe(
      shown,
    );
  });

  it('never gets better by a measure that turns red', () => {
    const order = [Light.GREEN, Light.GREY, Light.YELLOW, Light.RED];
    const rank = (counts: RollUpCounts) => order.indexOf(light(counts)!);
    const better = running.filter(
      (counts) =>
        counts.green > 0 && rank({ ...counts, green: counts.green - 1, red: counts.red + 1 }) < rank(counts),
    );
    expect(better).toEqual([]);
  });

  it('is never green where nobody reported at all', () => {
    expect(running.filter((counts) => counts.grey === counts.running).map(light)).toEqual(
      upTo(5).map(() => Light.GREY),
    );
  });
});
