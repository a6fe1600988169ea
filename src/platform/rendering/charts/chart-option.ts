import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { numberText } from '../words.js';
import { type ChartLayout, LEGEND_ROW, shownText, WIDTH } from './chart-layout.js';
import { seriesOf } from './chart-series.js';
import { INK, RULE, TEXT } from './chart-style.js';

const UNIT_WIDTH = 160;

const nothing = (words: string): EChartsCoreOption => ({
  title: {
    text: shownText(words, WIDTH - 32),
    left: 'center',
    top: 'middle',
    textStyle: { ...TEXT, fontWeight: 'normal' },
  },
});

function axesOf(chart: Chart, { lying, categories, allNamed }: ChartLayout, language: DocumentLanguage) {
  const category = {
    type: 'category',
    data: chart.categories.map((_, place) => `${place}`),
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: {
      ...TEXT,
      interval: allNamed ? 0 : 'auto',
      formatter: (place: string) => categories[Number(place)],
    },
  };
  const value = {
    type: 'value',
    name: shownText(chart.unit, UNIT_WIDTH),
    nameLocation: 'end',
    nameTextStyle: { ...TEXT, align: 'left' },
    nameGap: lying ? 8 : 12,
    minInterval: chart.digits ? undefined : 1,
    axisLabel: { ...TEXT, formatter: (at: number) => numberText(at, digitsOfTick(at, chart), language) },
    splitLine: { lineStyle: { color: RULE } },
  };
  return lying ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value };
}

function digitsOfTick(at: number, { digits = 0, shortTicks }: Chart): number {
  const [, behind = ''] = `${at}`.split('.');
  return shortTicks ? Math.min(digits, behind.length) : digits;
}

/** What the chart is for ECharts. */
export function chartOption(
  chart: Chart,
  layout: ChartLayout,
  language: DocumentLanguage,
): EChartsCoreOption {
  if (layout.isEmpty) return nothing(chart.missing);
  const rows = layout.legend.length;
  return {
    animation: false,
    textStyle: TEXT,
    // ECharts breaks a legend wherever it likes: each row is one.
    legend: layout.legend.map((places, row) => ({
      bottom: 4 + (rows - 1 - row) * LEGEND_ROW,
      left: 'center',
      padding: 0,
      itemWidth: 26,
      itemHeight: 13,
      itemGap: 18,
      textStyle: TEXT,
      data: places.map((place) => ({ name: `${place}` })),
      formatter: (place: string) => layout.names[Number(place)],
    })),
    grid: {
      left: 8,
      right: layout.lying ? 24 + Math.min(chart.unit.length * 7, UNIT_WIDTH) : 16,
      top: 30,
      bottom: 10 + rows * LEGEND_ROW,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...axesOf(chart, layout, language),
    series: seriesOf(chart, layout, language),
  };
}
