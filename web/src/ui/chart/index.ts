/**
 * Charts of all pages. ECharts is loaded with the first chart that comes near to what is seen; its place is kept free. Charts
 * follow the theme, have patterns and dashes beside their colours, do not move, and never stand alone: a table of the same
 * numbers opens beneath them, unless the page shows its own (`table={null}`) beside them.
 *
 * - `<TimeSeriesChart title unit lines />` – figures by day; `lines: ChartLine[]`, each with points, a target, a gap where it has one
 * - `<SmallMultiples unit lines reference />` – one small picture per line on the same scale; the page adds the table
 * - `<LightBars title rows rowName />` – counts by traffic light, stacked
 * - `<AreaMap title unit areas classing />` – areas coloured by class; `areas: MapArea[]` with GeoJSON boundaries
 *
 * Data that changes must be a new array, data that does not the same one (`useMemo`).
 */
export { AreaMap, type MapArea } from './area-map.js';
export type { Classing } from './classes.js';
export { LightBars, type LightRow } from './light-bars.js';
export type { ChartLine, ChartPoint, ChartTarget, Gap } from './series.js';
export { SmallMultiples } from './small-multiples.js';
export { LinesTable, TimeSeriesChart } from './time-series-chart.js';
