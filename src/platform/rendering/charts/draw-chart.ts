import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from '../fonts/glyphs.js';
import type { Chart } from '../model/chart.js';
import type { DocumentLanguage } from '../model/document.js';
import { layoutOf, WIDTH } from './chart-layout.js';
import { chartOption } from './chart-option.js';
import { TEXT_SIZE } from './chart-style.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

// Without a canvas ECharts guesses how wide text is; the fonts of documents know.
setPlatformAPI({
  measureText: (text, font) => ({
    width: textWidth(text, Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? TEXT_SIZE)),
  }),
});

/**
 * ECharts numbers its charts and classes through the life of the process, and adds what only a page with a mouse needs. Text of
 * people stands between tags and has no angle brackets, so nothing of it is touched.
 */
const still = (svg: string): string =>
  svg
    .replace(/<style[^>]*><!\[CDATA\[[^]*?\]\]>\s*<\/style>\s*/, '')
    .replace(/<[^>]*>/g, (tag) =>
      tag.replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '').replace(/\bzr\d+-/g, 'chart-'),
    );

/** The chart as SVG: the same bytes for the same chart, in whatever process and however often. */
export function drawChart(chart: Chart, language: DocumentLanguage): string {
  const layout = layoutOf(chart, language);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: layout.height });
  try {
    drawing.setOption(chartOption(chart, layout, language));
    return still(drawing.renderToSVGString());
  } finally {
    drawing.dispose();
  }
}
