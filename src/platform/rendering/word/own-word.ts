import { Document, Packer, PageOrientation } from 'docx';
import type { DocumentModel } from '../model/document.js';
import { front } from './front.js';
import { NUMBERING } from './numbering.js';
import { ownStyles } from './own-styles.js';
import { footerOf, headerOf } from './page-furniture.js';
import { sealed } from './seal-word.js';
import type { Setting } from './setting.js';
import { OWN_IDS } from './styles.js';
import { opened, wordSections } from './word-blocks.js';

/** A4, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { left: 1418, right: 1134, top: 1500, bottom: 1400, header: 700, footer: 600 };

const setting = (language: DocumentModel['language']): Setting => ({
  language,
  styles: OWN_IDS,
  // Arial is a little wider than the font that is measured.
  measuredSize: 9.8,
  widths: {
    upright: PAGE.width - MARGIN.left - MARGIN.right,
    landscape: PAGE.height - MARGIN.left - MARGIN.right,
  },
});

/** The document for Word, with styles, headers and footers of its own. */
export async function renderOwnWord(document: DocumentModel): Promise<Uint8Array> {
  const own = setting(document.language);
  const sections = opened(front(document, own, { titled: true }), wordSections(document, own));
  const made = new Document({
    title: document.title,
    externalStyles: ownStyles(document.language),
    numbering: NUMBERING,
    hyphenation: { autoHyphenation: true },
    sections: sections.map(({ landscape, children }) => {
      const width = own.widths[landscape ? 'landscape' : 'upright'];
      return {
        properties: {
          page: {
            size: {
              ...PAGE,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: MARGIN,
          },
        },
        headers: { default: headerOf(document, own, width) },
        footers: { default: footerOf(document, own, width) },
        children,
      };
    }),
  });
  return sealed(await Packer.toBuffer(made), document);
}
