/** Why there is no number: it is kept secret, or there is none. Neither is ever zero. */
export type Gap = 'suppressed' | 'missing';

/** A figure on a day (YYYY-MM-DD). */
export interface ChartPoint {
  readonly day: string;
  readonly value: number | null;
  /** Where there is no value: why. */
  readonly gap?: Gap;
  /** In place of the usual words for a gap, for example "Angabe folgt später". */
  readonly words?: string;
  /** Said beside the value, for example "vorläufig". */
  readonly note?: string;
}

/** What is to be reached, from where. */
export interface ChartTarget {
  readonly baselineOn: string;
  readonly baselineValue: number | null;
  readonly targetOn: string;
  readonly targetValue: number;
}

/** The figures of one area or measure over time. */
export interface ChartLine {
  readonly key: string;
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly target?: ChartTarget | null;
  /** A line to compare with: drawn grey and thin. */
  readonly isReference?: boolean;
}

/** What an axis shows, from bottom to top. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const numbersOf = (lines: readonly ChartLine[]): number[] =>
  lines.flatMap(({ points, target }) => [
    ...points.flatMap(({ value }) => value ?? []),
    ...(target ? [target.targetValue, target.baselineValue ?? target.targetValue] : []),
  ]);

const niceStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / 5));
  return [1, 2, 5, 10].map((part) => part * power).find((step) => span / step <= 6) ?? 10 * power;
};

/** An axis begins at zero; only where all figures lie close together far from it, it does not. */
export function rangeOf(numbers: readonly number[]): Range {
  if (numbers.length === 0) return { from: 0, to: 1 };
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const isFar = least > 0 && (most - least) / most < 0.2 && most > least;
  const low = isFar ? least - (most - least) / 2 : Math.min(0, least);
  const high = Math.max(most, low + 1e-9, 0);
  const step = niceStep(high - low || 1);
  return { from: Math.floor(low / step) * step, to: Math.ceil(high / step) * step || step };
}

/** Every day that has a figure or a gap, earliest first. */
export const daysOf = (lines: readonly ChartLine[]): string[] =>
  [...new Set(lines.flatMap(({ points }) => points.map(({ day }) => day)))].sort();

/** Day and month that all days share, for example of figures at the end of each year; then the year says enough. */
export const sharedDay = (days: readonly string[]): boolean =>
  days.length > 1 && days.every((day) => day.slice(5) === days[0].slice(5));
