import type { Chart } from '../model/chart.js';
import { drawChart } from './draw-chart.js';

const chart: Chart = {
  kind: 'chart',
  shape: 'bars',
  name: 'Anteil',
  title: 'Anteil',
  alternative: 'Der Anteil steigt.',
  categoryTitle: 'Jahr',
  categories: ['2024', '2025', '2026'],
  unit: '%',
  digits: 1,
  series: [
    { name: 'Nord', values: [1234.5, null, 0] },
    { name: 'Kreis', values: [600, 700, 800] },
    { name: 'Ziel', values: [900, 900, 900], isReference: true },
  ],
  missing: 'nicht ausweisbar',
};

const textsOf = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text);

describe('A drawn chart', () => {
  it('is the same drawing each time, whatever was drawn before', () => {
    const first = drawChart(chart, 'de');
    drawChart({ ...chart, shape: 'lines' }, 'de');
    expect(drawChart(chart, 'de')).toBe(first);
    expect(first).not.toMatch(/zr\d|<style|ecmeta/);
  });

  it('says its values in the language of the document', () => {
    expect(textsOf(drawChart(chart, 'de'))).toEqual(
      expect.arrayContaining(['1.234,5', '700,0', '%', 'Nord', 'Ziel']),
    );
    expect(textsOf(drawChart(chart, 'en'))).toContain('1,234.5');
  });

  it('draws nothing where a value is missing, and says zero where it is zero', () => {
    const only = { ...chart, digits: 0, series: [{ name: 'Nord', values: [7, null, 0] }] };
    const bars = (values: (number | null)[]) =>
      drawChart({ ...only, series: [{ name: 'Nord', values }] }, 'de').match(/<path[^>]*fill="#1f4e79"/g)
        ?.length ?? 0;
    expect(bars([7, null, 5])).toBe(bars([7, 5, 5]) - 1);
    const values = textsOf(drawChart(only, 'de'));
    expect(values.filter((text) => text === '0')).toHaveLength(2); // of the axis, and of the bar
    expect(
      textsOf(drawChart({ ...only, series: [{ name: 'Nord', values: [7, null, 5] }] }, 'de')).filter(
        (text) => text === '0',
      ),
    ).toHaveLength(1);
  });

  it('says so where no value can be shown', () => {
    expect(
      textsOf(drawChart({ ...chart, series: [{ name: 'Nord', values: [null, null, null] }] }, 'de')),
    ).toEqual(['nicht ausweisbar']);
    expect(textsOf(drawChart({ ...chart, categories: [], series: [] }, 'de'))).toEqual(['nicht ausweisbar']);
  });

  it('can be told apart without colours', () => {
    expect(drawChart(chart, 'de')).toContain('<pattern');
    const lights = (['GREEN', 'YELLOW', 'RED', 'GREY'] as const).map((light) => ({
      name: light,
      light,
      values: [3, 3, 3],
    }));
    const stacked = drawChart({ ...chart, shape: 'stackedBars', series: lights }, 'de');
    expect(new Set(stacked.match(/id="chart-p\d+"/g)).size).toBe(3); // green is plain
    for (const colour of ['#3f9163', '#eab530', '#c4392f', '#b4b9c1'])
      expect(stacked).toContain(`fill="${colour}"`);
    const lines = drawChart({ ...chart, shape: 'lines' }, 'de');
    expect(lines.match(/stroke-dasharray="[^"]+"/g)).toEqual(
      expect.arrayContaining(['stroke-dasharray="5,4"']),
    );
  });

  it('keeps two rows of the same name apart', () => {
    const twins = { ...chart, series: [chart.series[1], chart.series[1]] };
    expect(textsOf(drawChart(twins, 'de')).filter((text) => text === 'Kreis')).toHaveLength(2);
    expect(textsOf(drawChart(twins, 'de')).filter((text) => text === '700,0')).toHaveLength(2);
  });

  it('shows names of people as text, shortened where they do not fit', () => {
    const names = [
      '<script>alert(1)</script>',
      'x'.repeat(10_000),
      '{a} & "b" zr1-c0 class="x" 🚧 שלום \u0007漢',
    ];
    const svg = drawChart({ ...chart, categories: names }, 'de');
    expect(svg).not.toContain('<script');
    expect(svg.includes('\u0007')).toBe(false);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(svg).toMatch(/>x{20,60}…</);
    expect(svg).toMatch(/>\{a\} &amp; (?:"|&quot;)b(?:"|&quot;) zr1-c0 class=/);
    expect(svg.length).toBeLessThan(30_000);
  });
});
