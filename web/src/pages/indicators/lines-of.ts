import type { ChartLine, ChartPoint } from '../../ui/chart/index.js';
import type { WordsOf } from '../../words/words.js';
import type { FullIndicator } from './indicators-data.js';
import type { Series } from './series-data.js';
import type { indicatorsWords } from './words.js';

type Spoken = Pick<WordsOf<typeof indicatorsWords>, 't'>;
type Point = Series['points'][number];

/** Every reference date of these areas, earliest first. */
export const daysIn = (series: readonly Series[]): string[] =>
  [...new Set(series.flatMap(({ points }) => points.map(({ referenceDate }) => referenceDate)))].sort();

/** The figures as lines of a chart. Where others have a figure and an area has none, that is said. */
export function linesOf(
  { t }: Spoken,
  series: readonly Series[],
  targets: FullIndicator['targets'],
): ChartLine[] {
  const days = daysIn(series);
  return series.map(({ area, points }) => {
    const known = new Map(points.map((point) => [point.referenceDate, point]));
    return {
      key: area.id,
      name: area.name,
      points: days.map((day) => pointOf({ t }, day, known.get(day))),
      target: targets.filter((target) => target.area?.id === area.id).at(-1) ?? null,
    };
  });
}

export function pointOf({ t }: Spoken, day: string, point: Point | undefined): ChartPoint {
  if (!point) return { day, value: null, gap: 'missing' };
  if (point.value !== null) {
    const { quality } = point;
    return {
      day,
      value: point.value,
      note: quality === 'FINAL' ? undefined : t(`indicator.quality.${quality}`),
    };
  }
  if (point.isSuppressed) return { day, value: null, gap: 'suppressed' };
  const { sign } = point;
  const isSaid = sign === 'LATER' || sign === 'UNRELIABLE' || sign === 'NOT_APPLICABLE';
  return { day, value: null, gap: 'missing', words: isSaid ? t(`indicator.sign.${sign}`) : undefined };
}
