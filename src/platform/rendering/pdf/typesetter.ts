import type { DocumentModel } from '../model/document.js';
import { type Pdf, typeset } from './typeset.js';

/** What the process that sets documents answers. */
export type Answer = ({ readonly pdf: Pdf } | { readonly failure: string }) & {
  /** Bytes the process now holds. */
  readonly memory: number;
};

function tried(model: DocumentModel): { readonly pdf: Pdf } | { readonly failure: string } {
  try {
    return { pdf: typeset(model) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (model: DocumentModel) => {
  const answer: Answer = { ...tried(model), memory: process.memoryUsage.rss() };
  process.send!(answer);
});
process.on('disconnect', () => process.exit());
