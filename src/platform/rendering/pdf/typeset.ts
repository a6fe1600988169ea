import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fileURLToPath } from 'node:url';
import { fontFiles } from '../fonts/font-files.js';
import type { DocumentModel } from '../model/document.js';
import { nameRows } from './row-headers.js';
import { pageData, rowHeadersOf } from './page-data.js';

/** A document as a file, and how long it became. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Pages before the first annex. */
  readonly textPages: number;
}

const template = fileURLToPath(new URL('./document.typ', import.meta.url));

/** Kept for the life of the process: it has read the fonts and the template. */
let compiler: NodeCompiler | undefined;

const started = () =>
  (compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fontFiles() }],
  }));

/** Sets the document, in this process and at a stretch: nothing else happens here meanwhile. */
export function typeset(model: DocumentModel): Pdf {
  const data = pageData(model);
  const typst = started();
  try {
    const compiled = typst.compile({ mainFilePath: template, inputs: { document: JSON.stringify(data) } });
    if (!compiled.result) {
      const found = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`The document could not be set: ${JSON.stringify(found)}`);
    }
    const document = compiled.result;
    const annexes = typst.query(document, { selector: '<annex>', field: 'value' }) as number[];
    const pages = document.numOfPages;
    const bytes = nameRows(typst.pdf(document, { pdfStandard: 'ua-1' }), rowHeadersOf(data));
    return { bytes, pages, textPages: annexes.length > 0 ? annexes[0] - 1 : pages };
  } finally {
    // What was worked out for one document is of no use for the next, but for fonts and template, which every one of them uses.
    typst.evictCache(1);
  }
}
