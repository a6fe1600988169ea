import { type ErrorDetails } from '../../kernel/errors.js';
import { ObservationSign } from './indicator.enums.js';

/** A figure as it was delivered: the value itself, or the two parts of a rate. */
export interface DeliveredFigure {
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly sign?: ObservationSign | null;
}

/** A figure as it is stored. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sign: ObservationSign | null;
}

/** What is wrong with a delivered figure: code of the message, field and facts. */
export interface FigureFault {
  readonly code: string;
  readonly field: keyof DeliveredFigure;
  readonly details?: ErrorDetails;
}

/** Decimals that a computed rate is stored with. */
const DECIMALS = 6;

/** Signs that stand in the place of a figure. */
const INSTEAD_OF_A_FIGURE: readonly ObservationSign[] = [
  ObservationSign.SECRET,
  ObservationSign.UNRELIABLE,
  ObservationSign.LATER,
  ObservationSign.NOT_APPLICABLE,
];

const given = (number: number | null | undefined): number | null => number ?? null;

const rounded = (number: number, decimals: number): number => Number(number.toFixed(decimals));

const decimalsOf = (number: number): number => {
  const [mantissa, exponent = '0'] = String(number).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
};

/** Whether a value that was written down is the computed one as far as it was written: 4.7 agrees with 4.651…, 4.6 does not. */
export const agrees = (written: number, computed: number): boolean =>
  Math.abs(written - computed) <= 0.5 * 10 ** -decimalsOf(written) + 10 ** -DECIMALS;

/**
 * The figure that is stored for a delivered one, or what is wrong with it. A rate is always computed from its two parts
 * where they are given, so that what is shown and what sums are made of can never differ; the parts come both or not at
 * all, because the value and one part would tell the other. Missing stays missing and never becomes 0.
 */
export function figureOf(perUnit: number | null, delivered: DeliveredFigure): Figure | FigureFault {
  const numerator = given(delivered.numerator);
  const denominator = given(delivered.denominator);
  const value = given(delivered.value);
  const sign = delivered.sign ?? null;
  const hasFigure = value !== null || numerator !== null || denominator !== null;
  if (sign && INSTEAD_OF_A_FIGURE.includes(sign)) {
    if (hasFigure) return { code: 'indicators.signInsteadOfFigure', field: 'sign', details: { sign } };
    return { value: null, numerator: null, denominator: null, sign };
  }
  if (sign === ObservationSign.ZERO && (value || numerator))
    return { code: 'indicators.signInsteadOfFigure', field: 'sign', details: { sign } };
  if (!hasFigure) return withoutFigure(sign);
  if (denominator !== null && denominator < 0)
    return { code: 'indicators.denominatorNegative', field: 'denominator' };
  return perUnit === null
    ? countOf({ value, numerator, denominator, sign })
    : rateOf(perUnit, { value, numerator, denominator, sign });
}

export const isFault = (result: Figure | FigureFault): result is FigureFault => 'code' in result;

function withoutFigure(sign: ObservationSign | null): Figure | FigureFault {
  if (sign === ObservationSign.ZERO) return { value: 0, numerator: null, denominator: null, sign };
  if (sign) return { value: null, numerator: null, denominator: null, sign };
  return { code: 'indicators.figureMissing', field: 'value' };
}

function countOf({ value, numerator, denominator, sign }: Figure): Figure | FigureFault {
  if (denominator !== null) return { code: 'indicators.noRate', field: 'denominator' };
  if (value !== null && numerator !== null && value !== numerator)
    return { code: 'indicators.valueDiffers', field: 'value', details: { value, computed: numerator } };
  return { value: value ?? numerator, numerator: null, denominator: null, sign };
}

function rateOf(perUnit: number, { value, numerator, denominator, sign }: Figure): Figure | FigureFault {
  if (numerator === null && denominator === null) return { value, numerator, denominator, sign };
  if (numerator === null || denominator === null)
    return { code: 'indicators.partMissing', field: numerator === null ? 'numerator' : 'denominator' };
  if (denominator === 0) {
    if (value !== null) return { code: 'indicators.denominatorZero', field: 'value' };
    return { value: null, numerator, denominator, sign: sign ?? ObservationSign.NOT_APPLICABLE };
  }
  const computed = (perUnit * numerator) / denominator;
  if (value !== null && !agrees(value, computed)) {
    const details = { value, computed: rounded(computed, decimalsOf(value) + 1) };
    return { code: 'indicators.valueDiffers', field: 'value', details };
  }
  return { value: rounded(computed, DECIMALS), numerator, denominator, sign };
}
