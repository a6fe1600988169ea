import { isZipOfCsv, renderCsv, type CsvOptions } from './csv/render-csv.js';
import { renderExcel } from './excel/render-excel.js';
import { fileName } from './file-name.js';
import { renderJson } from './json/render-json.js';
import type { DocumentModel } from './model/document.js';
import { renderPdf } from './pdf/render-pdf.js';
import { oneLine } from './printable.js';
import { renderWord } from './word/render-word.js';

/** The formats a document can be had in. All are made from the same model and say the same. */
export enum DocumentFormat {
  PDF = 'PDF',
  WORD = 'WORD',
  EXCEL = 'EXCEL',
  CSV = 'CSV',
  JSON = 'JSON',
}

interface FormatFacts {
  /** What people call it, in any language. */
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** Whether a house template with the head and fonts of the county shapes it. */
  readonly takesTemplate: boolean;
}

export const FORMATS: Readonly<Record<DocumentFormat, FormatFacts>> = {
  [DocumentFormat.PDF]: {
    name: 'PDF',
    mediaType: 'application/pdf',
    extension: 'pdf',
    takesTemplate: false,
  },
  [DocumentFormat.WORD]: {
    name: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    takesTemplate: true,
  },
  [DocumentFormat.EXCEL]: {
    name: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    takesTemplate: false,
  },
  [DocumentFormat.CSV]: {
    name: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    takesTemplate: false,
  },
  [DocumentFormat.JSON]: {
    name: 'JSON',
    mediaType: 'application/json',
    extension: 'json',
    takesTemplate: false,
  },
};

const ZIP: FormatFacts = {
  name: 'CSV',
  mediaType: 'application/zip',
  extension: 'zip',
  takesTemplate: false,
};

export interface RenderOptions {
  readonly csv?: CsvOptions;
  /** House template for the formats that take one. */
  readonly template?: Uint8Array;
  /** Stops the work where it takes long. */
  readonly signal?: AbortSignal;
}

export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A document as a file of a format: the same document and options make the same bytes. */
export async function renderAs(
  format: DocumentFormat,
  document: DocumentModel,
  options: RenderOptions = {},
): Promise<RenderedFile> {
  return {
    bytes: await bytesOf(format, document, options),
    mediaType: factsOf(format, document, options).mediaType,
    fileName: fileNameOf(document, format, options),
  };
}

async function bytesOf(
  format: DocumentFormat,
  document: DocumentModel,
  { csv, signal, template }: RenderOptions,
): Promise<Uint8Array> {
  switch (format) {
    case DocumentFormat.PDF:
      return (await renderPdf(document, { signal })).bytes;
    case DocumentFormat.WORD:
      return renderWord(document, { template });
    case DocumentFormat.EXCEL:
      return renderExcel(document, { signal });
    case DocumentFormat.CSV:
      return (await renderCsv(document, csv)).bytes;
    case DocumentFormat.JSON:
      return renderJson(document);
  }
}

/** The tables of a document as CSV may be several files, which are packed into one. */
const factsOf = (format: DocumentFormat, document: DocumentModel, { csv }: RenderOptions): FormatFacts =>
  format === DocumentFormat.CSV && isZipOfCsv(document, csv) ? ZIP : FORMATS[format];

/**
 * Number, title, day and marking, so that versions and editions of a paper cannot be mixed up in a folder: "15-0283
 * Fortschrittsbericht 2026-11-22 öffentlich.docx".
 */
export function fileNameOf(
  document: DocumentModel,
  format: DocumentFormat,
  options: RenderOptions = {},
): string {
  const { extension } = factsOf(format, document, options);
  const before = document.number === undefined ? '' : `${fileName(document.number, 80)} `;
  const after = ` ${document.asOf} ${fileName(oneLine(document.marking), 90)}.${extension}`;
  return before + fileName(document.title, before.length + after.length) + after;
}
