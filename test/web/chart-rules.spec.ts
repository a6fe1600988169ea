import { classesOf, classOf, digitsOf, shadeOf } from '../../web/src/ui/chart/classes.js';
import { rangeOf } from '../../web/src/ui/chart/series.js';

describe('The classes of a map', () => {
  it('hold about as many areas each where they are quantiles, and equal figures fall into one', () => {
    const values = [1, 1, 1, 1, 5, 6, 7, 8, 9, 10];
    const classes = classesOf(values, 'quantiles', 5);
    expect(classes).toEqual([
      { from: 1, to: 1 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ]);
    expect(values.map((value) => classOf(value, classes))).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('are of equal width where that is asked for', () => {
    const classes = classesOf([0, 1, 2, 3, 5, 10], 'equal', 5);
    expect(classes.map(({ to }) => to)).toEqual([2, 4, 6, 8, 10]);
    expect([0, 2, 2.1, 10].map((value) => classOf(value, classes))).toEqual([0, 0, 1, 4]);
  });

  it('are the figures themselves where there are few, and none where there is none', () => {
    expect(classesOf([4, 2, 4], 'quantiles', 5)).toEqual([
      { from: 2, to: 2 },
      { from: 4, to: 4 },
    ]);
    expect(classesOf([], 'equal', 5)).toEqual([]);
  });

  it('lie as far apart as there are shades, and their limits are told apart', () => {
    expect([0, 1, 2].map((place) => shadeOf(place, 3, 5))).toEqual([0, 2, 4]);
    expect(shadeOf(0, 1, 5)).toBe(4);
    expect(digitsOf([{ from: 1, to: 3 }])).toBe(0);
    expect(digitsOf([{ from: 1.21, to: 1.24 }])).toBe(2);
  });
});

describe('The axis of a chart', () => {
  it.each([
    [[], { from: 0, to: 1 }],
    [[3, 9], { from: 0, to: 10 }],
    [[0], { from: 0, to: 1e-9 }],
    [[-4, 6], { from: -4, to: 6 }],
    [[394_000, 398_000], { from: 392_000, to: 398_000 }],
  ])('of %j begins at zero unless all lie far from it', (numbers, { from, to }) => {
    const range = rangeOf(numbers);
    expect(range.from).toBe(from);
    expect(range.to).toBeGreaterThanOrEqual(to);
  });
});
