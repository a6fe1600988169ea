import type { stream, Style } from 'exceljs';
import type { Block, DocumentModel } from '../model/document.js';
import { plainText } from '../plain-text.js';
import { dayText, DOCUMENT_WORDS } from '../words.js';
import { excelText } from './cell-text.js';
import { headerFooter, pageSetup } from './page-furniture.js';
import { rowHeight } from './row-height.js';
import { HEADING, LABEL, LINK, TITLE, WORDS } from './styles.js';

export const OVERVIEW_NAME = { de: 'Übersicht', en: 'Overview' } as const;

const WIDTHS = [26, 90];
/** Larger letters need more room. */
const TITLE_WIDTHS = [26, 52];
const LINES = new Map([
  [TITLE, 21],
  [HEADING, 18],
]);

interface Line {
  readonly label?: string;
  readonly text: string;
  readonly style?: Partial<Style>;
  /** Sheet the text leads to. */
  readonly sheet?: string;
}

/** The first sheet: the head of the document, its text in order, and where its tables stand. */
export function addOverviewSheet(
  workbook: stream.xlsx.WorkbookWriter,
  document: DocumentModel,
  sheetNames: readonly string[],
): void {
  const { language } = document;
  const sheet = workbook.addWorksheet(OVERVIEW_NAME[language], {
    headerFooter: headerFooter(document),
    pageSetup: pageSetup(false),
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  for (const { label = '', text, style = WORDS, sheet: target } of [
    ...headLines(document),
    ...blockLines(document, sheetNames),
  ]) {
    const shown = excelText(text, language);
    const row = sheet.addRow([
      label === '' ? null : excelText(label, language),
      target ? { text: shown, hyperlink: `#'${target.replaceAll("'", "''")}'!A1` } : shown,
    ]);
    const height = rowHeight([label, shown], style === TITLE ? TITLE_WIDTHS : WIDTHS, LINES.get(style));
    if (height !== undefined) row.height = height;
    row.getCell(1).style = LABEL;
    row.getCell(2).style = target ? LINK : style;
    row.commit();
  }
  sheet.commit();
}

function headLines(document: DocumentModel): Line[] {
  const words = DOCUMENT_WORDS[document.language];
  return [
    { text: document.title, style: TITLE },
    ...(document.subtitle === undefined ? [] : [{ text: document.subtitle, style: HEADING }]),
    ...(document.number === undefined ? [] : [{ label: words.number, text: document.number }]),
    { label: words.publisher, text: document.publisher },
    { label: words.asOf, text: dayText(document.asOf, document.language) },
    { label: words.marking, text: document.marking },
    ...(document.footer === undefined ? [] : [{ label: words.verification, text: document.footer }]),
  ];
}

/** Tables and charts take the names of the sheets in their order. */
function blockLines({ blocks, language }: DocumentModel, sheetNames: readonly string[]): Line[] {
  const names = sheetNames.values();
  return blocks.flatMap((block) => linesOf(block, language, () => names.next().value ?? ''));
}

function linesOf(block: Block, language: DocumentModel['language'], nextSheet: () => string): Line[] {
  const words = DOCUMENT_WORDS[language];
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, style: HEADING }];
    case 'annex':
      return [{ text: block.title, style: HEADING }];
    case 'paragraph': {
      const label = block.tone ? { quote: words.quote, warning: words.warning, note: words.note } : undefined;
      return [{ label: label && label[block.tone!], text: plainText(block.text) }];
    }
    case 'list':
      return block.items.map((item, at) => ({
        text: `${block.ordered ? `${at + 1}.` : '•'} ${plainText(item)}`,
      }));
    case 'fields':
      return block.entries.map(({ label, value }) => ({ label, text: plainText(value) }));
    case 'signature':
      return block.lines.map((text) => ({ label: words.signature, text }));
    case 'table':
      return [{ label: words.table, text: block.caption, sheet: nextSheet() }];
    case 'chart':
      return [{ label: words.chart, text: block.title, sheet: nextSheet() }, { text: block.alternative }];
  }
}
