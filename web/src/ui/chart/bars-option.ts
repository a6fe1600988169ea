import { lightPattern } from './chart-patterns.js';
import type { BuildOption } from './draw.js';
import type { LightRow } from './light-bars.js';

type LightName = keyof LightRow['counts'];

interface BarsAsked {
  readonly rows: readonly LightRow[];
  readonly lights: readonly LightName[];
  readonly words: {
    readonly light: (light: LightName) => string;
    readonly number: (value: number) => string;
  };
}

/** Lying bars, stacked by light. */
export const barsOption =
  ({ rows, lights, words }: BarsAsked): BuildOption =>
  (style) => {
    const text = { color: style.text, fontFamily: 'Fira Sans, system-ui, sans-serif', fontSize: 13 };
    const most = rows.reduce(
      (sum, { counts }) =>
        Math.max(
          sum,
          lights.reduce((all, light) => all + counts[light], 0),
        ),
      1,
    );
    return {
      textStyle: text,
      grid: {
        left: 4,
        right: 18,
        top: 4,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { ...text, formatter: words.number },
        splitLine: { lineStyle: { color: style.rule } },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((_, place) => `${place}`),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: style.muted } },
        axisLabel: {
          ...text,
          interval: 0,
          width: 150,
          overflow: 'truncate',
          formatter: (place: string) => rows[Number(place)].name,
        },
      },
      tooltip: {
        trigger: 'axis',
        // Not HTML: its inline styles would be refused by the page.
        renderMode: 'richText',
        confine: true,
        backgroundColor: style.ground,
        borderColor: style.muted,
        textStyle: text,
        axisPointer: { type: 'none' },
        formatter: (shown: readonly { dataIndex: number }[]) => {
          const { name, counts } = rows[shown[0].dataIndex];
          return [
            name,
            ...lights.map((light) => `${words.light(light)}: ${words.number(counts[light])}`),
          ].join('\n');
        },
      },
      series: lights.map((light) => ({
        type: 'bar',
        name: words.light(light),
        stack: 'all',
        barMaxWidth: 22,
        data: rows.map(({ counts }) => ({
          value: counts[light],
          // Only where the number has room within its part.
          label: { show: counts[light] / most > 0.06 },
        })),
        itemStyle: {
          color: style.lights[light],
          decal: lightPattern(light, style.pattern),
          borderColor: style.ground,
          borderWidth: 1,
        },
        label: {
          ...text,
          position: 'inside',
          backgroundColor: style.ground,
          padding: [1, 4],
          borderRadius: 2,
          formatter: ({ value }: { value: unknown }) => words.number(Number(value)),
        },
        emphasis: { disabled: true },
      })),
    };
  };
