import type { WordsOf } from '../../words/words.js';
import type { LinesWords } from './lines-option.js';
import type { ChartLine, ChartPoint } from './series.js';
import type { chartWords } from './words.js';

type Spoken = WordsOf<typeof chartWords>;

/** How numbers of a chart are written: with the decimals that are needed, at most. */
export const linesWords = (spoken: Spoken, unit: string): LinesWords => ({
  day: (on) => spoken.day(on),
  number: (value) => spoken.number(value),
  gap: { suppressed: spoken.t('chart.suppressed'), missing: spoken.t('chart.missing') },
  point: (point) => pointInWords(spoken, point),
  target: (name) => spoken.t('chart.target', { name }),
  unit,
});

/** A figure in words; a gap says why there is none. */
export const pointInWords = ({ t, number }: Spoken, point: ChartPoint | undefined): string =>
  point?.value != null
    ? `${number(point.value)}${point.note ? ` (${point.note})` : ''}`
    : (point?.words ?? t(point?.gap === 'suppressed' ? 'chart.suppressed' : 'chart.missing'));

/** What the lines say, for who does not see them. */
export function linesLabel(spoken: Spoken, title: string, lines: readonly ChartLine[], unit: string): string {
  const parts = lines.map((line) => `${runInWords(spoken, line, unit)}${gapsInWords(spoken, line)}`);
  return spoken.t('chart.lines.label', { title, parts: parts.join(' ') });
}

function runInWords({ t, day, number }: Spoken, { name, points }: ChartLine, unit: string): string {
  const shown = points.filter(({ value }) => value !== null);
  const first = shown.at(0);
  const last = shown.at(-1);
  if (!first || !last) return t('chart.lines.nothing', { name });
  const said = ({ value }: ChartPoint) => `${number(value ?? 0)} ${unit}`;
  return t(first === last ? 'chart.lines.single' : 'chart.lines.part', {
    name,
    first: said(first),
    firstDay: day(first.day),
    last: said(last),
    lastDay: day(last.day),
  });
}

function gapsInWords({ count }: Spoken, { name, points }: ChartLine): string {
  const gaps = points.filter(({ value }) => value === null).length;
  return gaps === 0 ? '' : ` ${count('chart.lines.gaps', gaps, { name })}`;
}

/** A target in words: from where, to where, by when. */
export function targetInWords({ t, day, number }: Spoken, { name, target }: ChartLine, unit: string): string {
  if (!target) return '';
  const { baselineOn, baselineValue, targetOn, targetValue } = target;
  const values = {
    name,
    target: `${number(targetValue)} ${unit}`,
    targetOn: day(targetOn),
    baselineOn: day(baselineOn),
  };
  return baselineValue === null
    ? t('chart.target.to', values)
    : t('chart.target.from', { ...values, baseline: `${number(baselineValue)} ${unit}` });
}
