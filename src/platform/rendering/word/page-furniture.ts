import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { DocumentModel } from '../model/document.js';
import { oneLine, printable } from '../printable.js';
import { shortened } from '../unique-names.js';
import { DOCUMENT_WORDS } from '../words.js';
import { asOfText } from './front.js';
import type { Setting } from './setting.js';
import { shieldedLine, textRun } from './word-text.js';

const short = (text: string, longest: number): string => {
  const line = oneLine(text);
  return line.length > longest ? `${shortened(line, longest - 1)}…` : line;
};

const rightTab = (width: number) => ({ tabStops: [{ type: TabStopType.RIGHT, position: width }] });

/** On every page: the office, the number, the day and the marking. */
export function headerOf(document: DocumentModel, setting: Setting, width: number): Header {
  const { publisher, number, marking } = document;
  const right = [...(number === undefined ? [] : [short(number, 40)]), asOfText(document)].join(' · ');
  return new Header({
    children: [
      new Paragraph({
        style: setting.styles.header,
        ...rightTab(width),
        children: [
          ...textRun(short(publisher, 60), setting),
          new TextRun({ children: [new Tab(), `${shieldedLine(right)} · `] }),
          ...textRun(short(marking, 40), setting, { bold: true }),
        ],
      }),
    ],
  });
}

/** A longer note has lines of its own above the number of the page. */
const FITS_BESIDE = 80;

/** On every page: how the document is verified, and which page of how many. */
export function footerOf(document: DocumentModel, setting: Setting, width: number): Footer {
  const [before, between, after] = DOCUMENT_WORDS[document.language].page('\n', '\n').split('\n');
  const page = new TextRun({
    children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  const note = document.footer === undefined ? '' : printable(document.footer).trim();
  const beside = note.length <= FITS_BESIDE && !note.includes('\n');
  const above =
    note === '' || beside
      ? []
      : [new Paragraph({ style: setting.styles.footer, children: textRun(note, setting) })];
  return new Footer({
    children: [
      ...above,
      new Paragraph({
        style: setting.styles.footer,
        ...rightTab(width),
        children: [...(beside ? textRun(note, setting) : []), page],
      }),
    ],
  });
}
