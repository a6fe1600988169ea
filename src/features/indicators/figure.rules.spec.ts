import { agrees, type DeliveredFigure, figureOf } from './figure.rules.js';
import { ObservationSign } from './indicator.enums.js';

describe('A delivered rate', () => {
  it('is computed from its two parts, so that value and sums cannot differ', () => {
    expect(figureOf(100, { numerator: 48, denominator: 129 })).toMatchObject({ value: 37.209302 });
    expect(figureOf(1000, { numerator: 0, denominator: 129 })).toMatchObject({ value: 0 });
  });

  it('may bring its own value where that agrees as far as it is written', () => {
    expect(figureOf(100, { numerator: 48, denominator: 129, value: 37.2 })).toMatchObject({
      value: 37.209302,
    });
    expect(figureOf(100, { numerator: 48, denominator: 129, value: 37.3 })).toMatchObject({
      code: 'indicators.valueDiffers',
      details: { value: 37.3, computed: 37.21 },
    });
  });

  it('may be a bare value where the source tells no parts', () => {
    expect(figureOf(100, { value: 12.4 })).toEqual({
      value: 12.4,
      numerator: null,
      denominator: null,
      sign: null,
    });
  });

  it('has no value where nobody is counted in its base', () => {
    expect(figureOf(100, { numerator: 0, denominator: 0 })).toMatchObject({
      value: null,
      sign: ObservationSign.NOT_APPLICABLE,
    });
  });

  it.each<[string, DeliveredFigure]>([
    ['indicators.partMissing', { numerator: 2, value: 4.7 }],
    ['indicators.partMissing', { denominator: 43, value: 4.7 }],
    ['indicators.denominatorNegative', { numerator: 2, denominator: -1 }],
    ['indicators.denominatorZero', { numerator: 2, denominator: 0, value: 3 }],
    ['indicators.figureMissing', {}],
    ['indicators.signInsteadOfFigure', { value: 3, sign: ObservationSign.SECRET }],
    ['indicators.signInsteadOfFigure', { value: 3, sign: ObservationSign.ZERO }],
  ])('is refused with %s: %j', (code, figure) => {
    expect(figureOf(100, figure)).toMatchObject({ code });
  });
});

describe('A delivered count', () => {
  it('stands in the value, whether it came as value or as numerator', () => {
    expect(figureOf(null, { numerator: 48 })).toEqual({
      value: 48,
      numerator: null,
      denominator: null,
      sign: null,
    });
    expect(figureOf(null, { value: 48 })).toMatchObject({ value: 48 });
  });

  it('has no denominator', () => {
    expect(figureOf(null, { value: 48, denominator: 100 })).toMatchObject({ code: 'indicators.noRate' });
  });

  it('is refused where value and numerator differ', () => {
    expect(figureOf(null, { value: 48, numerator: 47 })).toMatchObject({ code: 'indicators.valueDiffers' });
  });
});

describe('A sign of official tables', () => {
  it.each([
    [ObservationSign.ZERO, 0],
    [ObservationSign.SECRET, null],
    [ObservationSign.UNRELIABLE, null],
    [ObservationSign.LATER, null],
    [ObservationSign.NOT_APPLICABLE, null],
    [ObservationSign.ROUNDED_TO_ZERO, null],
  ])('%s alone is stored as %s: only "exactly none" is a zero', (sign, value) => {
    expect(figureOf(100, { sign })).toMatchObject({ sign, value });
  });
});

describe('A written value agrees with the computed one', () => {
  it.each([
    [4.7, 4.651, true],
    [4.6, 4.651, false],
    [5, 4.651, true],
    [0.000001, 0.0000011, true],
    [12.34, 12.3449, true],
    [12.34, 12.3551, false],
  ])('%d and %d: %s', (written, computed, expected) => {
    expect(agrees(written, computed)).toBe(expected);
  });
});
