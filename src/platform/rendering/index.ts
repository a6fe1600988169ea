export type { Chart, Series } from './model/chart.js';
export type {
  Annex,
  Block,
  DocumentLanguage,
  DocumentModel,
  Fields,
  Heading,
  List,
  Paragraph,
  Signature,
  Span,
  Text,
} from './model/document.js';
export type { Cell, Column, ColumnType, LightCell, LightColour, Table, WordsCell } from './model/table.js';
export { chartTable } from './chart-table.js';
export { oneLine, printable } from './printable.js';
export {
  cellText,
  dayText,
  digitsOf,
  DOCUMENT_WORDS,
  figure,
  LIGHT_SYMBOLS,
  NO_VALUE,
  numberText,
} from './words.js';
export { renderCsv, type CsvOptions, type RenderedCsv } from './csv/render-csv.js';
export { renderExcel } from './excel/render-excel.js';
export { fileName } from './file-name.js';
export {
  DocumentFormat,
  fileNameOf,
  FORMATS,
  renderAs,
  type RenderedFile,
  type RenderOptions,
} from './formats.js';
export { JSON_SCHEMA, renderJson } from './json/render-json.js';
export { LIGHT_FILLS } from './light-fills.js';
export { tablesOf } from './tables.js';
export { drawChart } from './charts/draw-chart.js';
export { renderPdf, type PdfOptions } from './pdf/render-pdf.js';
export type { Pdf } from './pdf/typeset.js';
export { renderWord, type WordOptions } from './word/render-word.js';
export { inspectTemplate } from './word/template/inspect-template.js';
export { PLACEHOLDERS, type Placeholder } from './word/template/placeholders.js';
