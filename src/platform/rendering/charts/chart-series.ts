import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Chart, Series } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { numberText } from '../words.js';
import type { ChartLayout } from './chart-layout.js';
import {
  at,
  COLOURS,
  DASHES,
  LIGHT_COLOURS,
  LIGHT_PATTERNS,
  MARKERS,
  PATTERNS,
  REFERENCE_COLOURS,
  REFERENCE_DASH,
  TEXT,
} from './chart-style.js';

type Drawn = BarSeriesOption | LineSeriesOption;

/** The highest stack: parts of the others are measured by it. */
function fullLength({ categories }: Chart, bars: readonly Series[]): number {
  const stacks = categories.map((_, place) =>
    bars.reduce((sum, { values }) => sum + Math.abs(values[place] ?? 0), 0),
  );
  return stacks.reduce((most, stack) => Math.max(most, stack), 0) || 1;
}

/** The rows of values as ECharts draws them; each is named by its place, so that two of the same name stay two. */
export function seriesOf(chart: Chart, layout: ChartLayout, language: DocumentLanguage): Drawn[] {
  const bars = chart.series.filter(({ isReference }) => !isReference);
  const references = chart.series.filter(({ isReference }) => isReference);
  const stacked = chart.shape === 'stackedBars';
  const full = fullLength(chart, bars);
  const number = (value: number) => numberText(value, chart.digits ?? 0, language);
  /** Whether the value has room within its part of the stack. */
  const fits = (value: number) =>
    (Math.abs(value) / full) * layout.plot > (layout.lying ? number(value).length * 8 + 8 : 18);
  const label = {
    ...TEXT,
    formatter: ({ value }: { value?: unknown }) => (typeof value === 'number' ? number(value) : ''),
  };
  const values = (series: Series) => chart.categories.map((_, place) => series.values[place] ?? null);

  const reference = (series: Series): Drawn => {
    const color = at(REFERENCE_COLOURS, references.indexOf(series));
    const lineStyle = { color, width: 1.5, type: REFERENCE_DASH };
    return { type: 'line', data: values(series), symbol: 'diamond', symbolSize: 7, color, lineStyle, z: 5 };
  };

  const line = (series: Series): Drawn => {
    const nth = bars.indexOf(series);
    const color = series.light ? LIGHT_COLOURS[series.light] : at(COLOURS, nth);
    return {
      type: 'line',
      data: values(series),
      symbol: at(MARKERS, nth),
      symbolSize: 8,
      color,
      lineStyle: { color, width: 2, type: at(DASHES, nth) },
      label: { ...label, show: layout.labelled, position: 'top' },
    };
  };

  const bar = (series: Series): Drawn => {
    const nth = bars.indexOf(series);
    const pattern = series.light ? LIGHT_PATTERNS[series.light] : at(PATTERNS, nth);
    return {
      type: 'bar',
      data: values(series).map((value) => ({
        value: value ?? '-',
        label: { show: value !== null && (stacked ? fits(value) : layout.labelled) },
      })),
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 46,
      barGap: '8%',
      itemStyle: {
        color: series.light ? LIGHT_COLOURS[series.light] : at(COLOURS, nth),
        // A copy: ECharts writes into what it is given.
        decal: pattern && { ...pattern },
        borderColor: stacked ? '#ffffff' : undefined,
        borderWidth: stacked ? 1 : 0,
      },
      label: stacked
        ? { ...label, position: 'inside', backgroundColor: '#ffffff', padding: [1, 3], borderRadius: 2 }
        : { ...label, position: layout.lying ? 'right' : 'top' },
    };
  };

  return chart.series.map((series, place) => ({
    ...(series.isReference ? reference(series) : chart.shape === 'lines' ? line(series) : bar(series)),
    name: `${place}`,
  }));
}
