import { BarChart, LineChart, MapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, registerMap, use as include } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ChartStyle, chartStyle, onThemeChange } from './chart-style.js';

include([BarChart, LineChart, MapChart, GridComponent, TooltipComponent, SVGRenderer]);

/** What a chart is made of once the look of the page is known. */
export type BuildOption = (style: ChartStyle) => EChartsCoreOption;

/** Areas to be drawn: GeoJSON, registered under a name. */
export interface Ground {
  readonly name: string;
  readonly geoJson: Parameters<typeof registerMap>[1];
}

export interface Drawing {
  show(build: BuildOption, ground: Ground | undefined): void;
  end(): void;
}

/** A drawing in its place: it follows the size of the place and the theme of the page. This is the only module that loads ECharts. */
export function drawIn(place: HTMLElement): Drawing {
  const chart = init(place, null, { renderer: 'svg' });
  let shown: BuildOption | undefined;
  const paint = () => {
    if (shown) chart.setOption({ animation: false, ...shown(chartStyle(place)) }, { notMerge: true });
  };
  const size = new ResizeObserver(() => chart.resize());
  size.observe(place);
  const endTheme = onThemeChange(paint);
  return {
    show(build, ground) {
      if (ground) registerMap(ground.name, ground.geoJson);
      shown = build;
      paint();
    },
    end() {
      size.disconnect();
      endTheme();
      chart.dispose();
    },
  };
}
