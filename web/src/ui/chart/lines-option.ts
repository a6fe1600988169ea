import type { LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { at, DASHES, MARKERS, TARGET_DASH } from './chart-patterns.js';
import type { ChartStyle } from './chart-style.js';
import type { BuildOption } from './draw.js';
import { type ChartLine, type ChartPoint, daysOf, type Gap, type Range, sharedDay } from './series.js';

export interface LinesWords {
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  readonly gap: Record<Gap, string>;
  readonly point: (point: ChartPoint) => string;
  readonly target: (name: string) => string;
  readonly unit: string;
}

interface LinesAsked {
  readonly lines: readonly ChartLine[];
  readonly range: Range;
  readonly words: LinesWords;
  /** One of several small pictures: fewer words, smaller marks. */
  readonly isSmall?: boolean;
}

const FONT = { fontFamily: 'Fira Sans, system-ui, sans-serif', fontSize: 13 };
const MOST_DAYS = 10;
const moment = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
/** Signs at the foot of the chart where a line has a gap: a struck box for what is kept secret, a cross for what is not there. */
const SIGNS: Record<Gap, string> = {
  suppressed: 'path://M0,0H10V10H0ZM0,10L10,0',
  missing: 'path://M0,0L10,10M10,0L0,10',
};

/** As many days as have room for their names, at even distances, the newest among them. */
const thinned = (days: readonly string[]): string[] => {
  const step = Math.ceil(days.length / MOST_DAYS);
  return days.filter((_, place) => (days.length - 1 - place) % step === 0);
};

/** The place of a line among those that are no reference: it gives its colour, dash and marker. */
export const placeOf = (line: ChartLine, lines: readonly ChartLine[]): number =>
  lines.filter(({ isReference }) => !isReference).indexOf(line);

/** Lines over time; gaps stay gaps and are marked, targets are dashed. */
export const linesOption =
  ({ lines, range, words, isSmall }: LinesAsked): BuildOption =>
  (style) => {
    const days = daysOf(lines);
    const allDays = [
      ...new Set([
        ...days,
        ...lines.flatMap(({ target }) => (target ? [target.baselineOn, target.targetOn] : [])),
      ]),
    ].sort();
    const isYearly = sharedDay(days);
    const named = isYearly ? allDays.filter((day) => day.slice(5) === days[0].slice(5)) : allDays;
    const known = named.filter((day) => days.includes(day));
    const labelled =
      isSmall && known.length > 2
        ? [known[0], known[known.length - 1]]
        : [...thinned(known), ...named.filter((day) => !known.includes(day))];
    const text = { ...FONT, color: style.text, fontSize: isSmall ? 12 : FONT.fontSize };
    return {
      textStyle: text,
      grid: {
        left: 4,
        right: isSmall ? 10 : 18,
        top: isSmall ? 10 : 30,
        bottom: 6,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'time',
        min: allDays.length > 0 ? moment(allDays[0]) : undefined,
        max: allDays.length > 0 ? moment(allDays[allDays.length - 1]) : undefined,
        axisLine: { lineStyle: { color: style.muted } },
        axisTick: { customValues: named.map(moment), lineStyle: { color: style.muted } },
        splitLine: { show: false },
        axisLabel: {
          ...text,
          customValues: labelled.map(moment),
          hideOverlap: true,
          formatter: (at: number) => (isYearly ? dayOf(at).slice(0, 4) : words.day(dayOf(at))),
        },
      },
      yAxis: {
        type: 'value',
        min: range.from,
        max: range.to,
        splitNumber: isSmall ? 2 : 5,
        name: isSmall ? undefined : words.unit,
        nameLocation: 'end',
        nameGap: 12,
        nameTextStyle: { ...text, align: 'left', overflow: 'truncate', width: 220 },
        axisLabel: { ...text, formatter: (value: number) => words.number(value) },
        splitLine: { lineStyle: { color: style.rule } },
      },
      tooltip: {
        trigger: 'axis',
        // Not HTML: its inline styles would be refused by the page.
        renderMode: 'richText',
        confine: true,
        backgroundColor: style.ground,
        borderColor: style.muted,
        textStyle: text,
        axisPointer: { type: 'line', lineStyle: { color: style.muted } },
        formatter: (shown: readonly { value: readonly [number, number | null] }[]) =>
          toldOn(dayOf(shown[0].value[0]), lines, words),
      },
      series: lines.flatMap((line) => seriesOf(line, lines, range, style, words, isSmall)),
    } satisfies EChartsCoreOption;
  };

/** What each line says on a day. */
function toldOn(day: string, lines: readonly ChartLine[], { number, unit, target, ...words }: LinesWords) {
  const told = lines.flatMap(({ name, points, target: goal }) => {
    const point = points.find((one) => one.day === day);
    return [
      ...(point ? [`${name}: ${words.point(point)}${point.value === null ? '' : ` ${unit}`}`] : []),
      ...(goal?.targetOn === day ? [`${target(name)}: ${number(goal.targetValue)} ${unit}`] : []),
    ];
  });
  return [words.day(day), ...told].join('\n');
}

function seriesOf(
  line: ChartLine,
  lines: readonly ChartLine[],
  range: Range,
  style: ChartStyle,
  words: LinesWords,
  isSmall = false,
): LineSeriesOption[] {
  const place = placeOf(line, lines);
  const color = line.isReference ? style.muted : at(style.lines, place);
  const drawn: LineSeriesOption = {
    type: 'line',
    name: line.name,
    data: line.points.map(({ day, value }) => [moment(day), value]),
    connectNulls: false,
    symbol: line.isReference ? 'none' : at(MARKERS, place),
    showAllSymbol: true,
    symbolSize: isSmall ? 5 : 8,
    color,
    lineStyle: {
      color,
      width: line.isReference ? 1.5 : 2.5,
      type: line.isReference ? 'dotted' : at(DASHES, place),
    },
    emphasis: { disabled: true },
    z: line.isReference ? 2 : 3,
  };
  const gaps = (['suppressed', 'missing'] as const).map((gap): LineSeriesOption => ({
    type: 'line',
    name: words.gap[gap],
    data: line.points
      .filter((point) => point.value === null && (point.gap ?? 'missing') === gap)
      .map(({ day }) => [moment(day), range.from]),
    symbol: SIGNS[gap],
    symbolSize: isSmall ? 7 : 10,
    symbolOffset: [0, -8 - 14 * Math.max(place, 0)],
    showAllSymbol: true,
    lineStyle: { width: 0, opacity: 0 },
    itemStyle: { color: 'transparent', borderColor: color, borderWidth: 1.5 },
    emphasis: { disabled: true },
  }));
  return [drawn, ...(line.isReference ? [] : gaps), ...targetOf(line, color, words)];
}

function targetOf({ name, target }: ChartLine, color: string, words: LinesWords): LineSeriesOption[] {
  if (!target) return [];
  const { baselineOn, baselineValue, targetOn, targetValue } = target;
  return [
    {
      type: 'line',
      name: words.target(name),
      data: [
        ...(baselineValue === null ? [] : [[moment(baselineOn), baselineValue]]),
        [moment(targetOn), targetValue],
      ],
      symbol: 'emptyDiamond',
      symbolSize: 11,
      showAllSymbol: true,
      color,
      lineStyle: { color, width: 1.5, type: TARGET_DASH },
      emphasis: { disabled: true },
    },
  ];
}
