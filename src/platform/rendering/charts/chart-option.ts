import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, Series } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { numberText } from '../words.js';
import { type ChartLayout, LEGEND_ROW, shownText, TEXT_SIZE, WIDTH } from './chart-layout.js';
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
} from './chart-style.js';

const INK = '#1d2127';
const RULE = '#d5d9df';
const FONT = 'Fira Sans, DejaVu Sans, Noto Emoji';
const TEXT = { color: INK, fontFamily: FONT, fontSize: TEXT_SIZE };

/** Longest stack or bar, which labels within bars are measured by. */
function longest({ shape, categories, series }: Chart): number {
  const bars = series.filter(({ isReference }) => !isReference);
  return Math.max(
    1e-9,
    ...categories.map((_, place) => {
      const values = bars.map(({ values }) => Math.abs(values[place] ?? 0));
      return shape === 'stackedBars' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
    }),
  );
}

/** What the chart is for ECharts. Names are places in lists, so that two of the same name stay two. */
export function chartOption(
  chart: Chart,
  layout: ChartLayout,
  language: DocumentLanguage,
): EChartsCoreOption {
  const number = (value: number) => numberText(value, chart.digits ?? 0, language);
  const { lying, labelled } = layout;
  const full = longest(chart);
  const fits = (value: number) =>
    chart.shape !== 'stackedBars' ||
    (Math.abs(value) / full) * layout.plot > (lying ? number(value).length * 8 + 8 : 18);
  const label = {
    ...TEXT,
    fontSize: TEXT_SIZE - 1,
    formatter: ({ value }: { value?: unknown }) =>
      typeof value === 'number' && fits(value) ? number(value) : '',
  };
  const values = (series: Series) => chart.categories.map((_, place) => series.values[place] ?? null);
  const plain = chart.series.filter(({ isReference }) => !isReference);
  const references = chart.series.filter(({ isReference }) => isReference);

  const reference = (series: Series, place: number): LineSeriesOption => {
    const color = at(REFERENCE_COLOURS, references.indexOf(series));
    return {
      type: 'line',
      name: `${place}`,
      data: values(series),
      connectNulls: false,
      symbol: 'diamond',
      symbolSize: 7,
      color,
      lineStyle: { color, width: 1.5, type: REFERENCE_DASH },
      z: 5,
    };
  };

  const line = (series: Series, place: number): LineSeriesOption => {
    const nth = plain.indexOf(series);
    const color = series.light ? LIGHT_COLOURS[series.light] : at(COLOURS, nth);
    return {
      type: 'line',
      name: `${place}`,
      data: values(series),
      connectNulls: false,
      symbol: at(MARKERS, nth),
      symbolSize: 8,
      color,
      lineStyle: { color, width: 2, type: at(DASHES, nth) as 'solid' },
      label: { ...label, show: labelled, position: 'top' },
    };
  };

  const bar = (series: Series, place: number): BarSeriesOption => {
    const nth = plain.indexOf(series);
    const stacked = chart.shape === 'stackedBars';
    const pattern = series.light ? LIGHT_PATTERNS[series.light] : at(PATTERNS, nth);
    return {
      type: 'bar',
      name: `${place}`,
      data: values(series),
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 46,
      barGap: '8%',
      itemStyle: {
        color: series.light ? LIGHT_COLOURS[series.light] : at(COLOURS, nth),
        // ECharts writes into what it is given.
        decal: pattern && ({ ...pattern } as never),
        borderColor: stacked ? '#ffffff' : undefined,
        borderWidth: stacked ? 1 : 0,
      },
      label: {
        ...label,
        show: stacked || labelled,
        position: stacked ? 'inside' : lying ? 'right' : 'top',
        ...(stacked && { backgroundColor: '#ffffff', padding: [1, 3], borderRadius: 2 }),
      },
    };
  };

  const categoryAxis = {
    type: 'category' as const,
    data: chart.categories.map((_, place) => `${place}`),
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: {
      ...TEXT,
      interval: layout.categories.length <= 40 ? 0 : ('auto' as const),
      formatter: (place: string) => layout.categories[Number(place)] ?? '',
    },
  };
  const valueAxis = {
    type: 'value' as const,
    name: shownText(chart.unit, 160),
    nameLocation: 'end' as const,
    nameTextStyle: { ...TEXT, align: lying ? ('left' as const) : ('right' as const) },
    nameGap: lying ? 8 : 12,
    minInterval: (chart.digits ?? 0) === 0 ? 1 : undefined,
    axisLabel: { ...TEXT, formatter: number },
    splitLine: { lineStyle: { color: RULE } },
  };

  return {
    animation: false,
    textStyle: TEXT,
    legend: {
      show: layout.legendRows > 0,
      bottom: 4,
      left: 'center',
      width: WIDTH - 32,
      itemWidth: 26,
      itemHeight: 13,
      itemGap: 18,
      textStyle: TEXT,
      data: chart.series.map((_, place) => ({ name: `${place}` })),
      formatter: (place: string) => layout.names[Number(place)] ?? '',
    },
    grid: {
      left: 8,
      right: lying ? 24 + Math.min(shownText(chart.unit, 160).length * 7, 160) : 16,
      top: 30,
      bottom: 10 + layout.legendRows * LEGEND_ROW,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? valueAxis : categoryAxis,
    yAxis: lying ? categoryAxis : valueAxis,
    series: chart.series.map((series, place) =>
      series.isReference
        ? reference(series, place)
        : chart.shape === 'lines'
          ? line(series, place)
          : bar(series, place),
    ),
  };
}
