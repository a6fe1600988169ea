import type { HeaderFooter, PageSetup } from 'exceljs';
import type { DocumentModel } from '../model/document.js';
import { oneLine } from '../printable.js';
import { shortened } from '../unique-names.js';
import { dayText, DOCUMENT_WORDS } from '../words.js';

/** Excel takes 255 characters for a line; an ampersand begins a code. */
const part = (text: string, longest = 70): string => shortened(oneLine(text), longest).replaceAll('&', '&&');

/** What stands above and below every printed page. */
export function headerFooter(document: DocumentModel): Partial<HeaderFooter> {
  const words = DOCUMENT_WORDS[document.language];
  const stand = `${words.asOf} ${dayText(document.asOf, document.language)}`;
  const number = document.number ? part(document.number, 40) : part(document.publisher);
  return {
    oddHeader: `&L${part(document.title)}&R${part(document.marking, 40)}`,
    oddFooter: `&L${number}&C${part(stand)}&R${words.page('&P', '&N')}`,
  };
}

const A4 = 9;

/** A4, as wide as one page, as long as it takes. */
export const pageSetup = (landscape: boolean): Partial<PageSetup> => ({
  paperSize: A4,
  orientation: landscape ? 'landscape' : 'portrait',
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 },
});
