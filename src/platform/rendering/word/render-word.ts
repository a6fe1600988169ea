import type { DocumentModel } from '../model/document.js';
import { renderOwnWord } from './own-word.js';
import { renderInTemplate } from './template/template-word.js';

export interface WordOptions {
  /** The county's own .docx with its head and fonts; the document goes where it says {{inhalt}}. */
  readonly template?: Uint8Array;
}

/** The document for Word: the same document and template make the same bytes. */
export const renderWord = (document: DocumentModel, { template }: WordOptions = {}): Promise<Uint8Array> =>
  template === undefined ? renderOwnWord(document) : renderInTemplate(document, template);
