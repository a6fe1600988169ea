import { Resvg } from '@resvg/resvg-js';
import { ImageRun, Paragraph, type FileChild } from 'docx';
import { drawChart } from '../charts/draw-chart.js';
import { fontPaths } from '../fonts/font-files.js';
import type { Chart } from '../model/chart.js';
import type { Setting } from './setting.js';
import { shieldedLine, textRun } from './word-text.js';

/** Pixels of the picture for each of the drawing: sharp enough in print. */
const SHARPNESS = 2.5;

/** Twentieths of a point that are one pixel at 96 to the inch. */
const TWIPS_OF_A_PIXEL = 15;

/**
 * The drawing as vector graphics, and as a picture for programs that show none (LibreOffice, and Word before 2019). What it says
 * stands beside it for those who do not see it.
 */
export function chartBlocks(chart: Chart, setting: Setting, width: number, id: number): FileChild[] {
  const svg = drawChart(chart, setting.language);
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SHARPNESS },
    background: 'white',
    font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: 'Fira Sans' },
  });
  const shown = Math.round(width / TWIPS_OF_A_PIXEL);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg, 'utf8'),
    fallback: { type: 'png', data: drawing.render().asPng() },
    transformation: { width: shown, height: Math.round((shown * drawing.height) / drawing.width) },
    altText: {
      id: `${id}`,
      name: shieldedLine(chart.name),
      description: shieldedLine(chart.alternative || chart.title),
    },
  });
  return [
    new Paragraph({ style: setting.styles.caption, children: textRun(chart.title, setting) }),
    new Paragraph({ style: setting.styles.body, keepNext: true, children: [image] }),
  ];
}
