import type { DocumentModel } from '../model/document.js';
import { renderOwnWord } from './own-word.js';

/** The document for Word. */
export const renderWord = (document: DocumentModel): Promise<Uint8Array> => renderOwnWord(document);
