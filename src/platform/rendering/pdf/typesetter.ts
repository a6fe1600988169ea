import type { DocumentModel } from '../model/document.js';
import { type Pdf, typeset } from './typeset.js';

/** What the process that sets documents answers. */
export type Answer = { readonly pdf: Pdf } | { readonly failure: string };

function answer(model: DocumentModel): Answer {
  try {
    return { pdf: typeset(model) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (model: DocumentModel) => process.send!(answer(model)));
process.on('disconnect', () => process.exit());
