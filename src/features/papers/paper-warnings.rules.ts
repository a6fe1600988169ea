import { type ErrorDetails } from '../../kernel/errors.js';
import { message } from '../../kernel/messages.js';
import type { Locale } from '../../kernel/actor.js';
import { type Block, type Text } from '../../platform/rendering/index.js';
import type { PaperHead } from './kind-of-paper.js';
import { PaperKind, PaperWarningCode } from './paper.enums.js';
import { lacksTreasurer } from './paper.rules.js';

/** What committees read: four pages of text, tables of ten rows; more belongs into annexes. */
const MOST_PAGES = 4;
const MOST_ROWS = 10;

/** Lines of a page as they are set, and signs of a line. */
const LINES_PER_PAGE = 45;
const SIGNS_PER_LINE = 90;
const LINES_OF_CHART = 18;

/** Papers with a head that is entered: consultation, co-signatures, money. */
const WITH_HEAD: readonly PaperKind[] = [PaperKind.PROGRESS_REPORT, PaperKind.RESOLUTION_PAPER];

const linesOf = (text: Text): number =>
  (typeof text === 'string' ? text : text.map((span) => span.text).join(''))
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / SIGNS_PER_LINE)), 0);

function linesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2;
    case 'paragraph':
      return linesOf(block.text) + 1;
    case 'list':
      return block.items.reduce((lines, item) => lines + linesOf(item), 1);
    case 'fields':
      return block.entries.reduce((lines, { value }) => lines + linesOf(value), 1);
    case 'signature':
      return 3 * block.lines.length;
    case 'table':
      return 3 + Math.max(1, block.rows.length) * 2;
    case 'chart':
      return LINES_OF_CHART + block.categories.length;
    case 'annex':
      return 0;
  }
}

/** The text of a paper: what stands before its first annex. */
export function textOf(blocks: readonly Block[]): readonly Block[] {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  return annex < 0 ? blocks : blocks.slice(0, annex);
}

/** Pages of text, estimated by lines: how many there are, the printed file says. */
export const estimatedPages = (blocks: readonly Block[]): number =>
  Math.round(
    (10 * textOf(blocks).reduce((lines, block) => lines + linesOfBlock(block), 0)) / LINES_PER_PAGE,
  ) / 10;

export interface Warning {
  readonly code: PaperWarningCode;
  readonly text: string;
}

/** What people should look at before a paper is frozen. It forbids nothing. */
export function paperWarnings(
  kind: PaperKind,
  head: PaperHead,
  blocks: readonly Block[],
  remarks: readonly string[],
  locale: Locale,
): Warning[] {
  const warn = (code: PaperWarningCode, details: ErrorDetails = {}): Warning => ({
    code,
    text: message(`papers.warning.${code}`, locale, details),
  });
  const found: Warning[] = [];
  const open = (head.coSignatures ?? []).filter(({ signedOn }) => !signedOn).map(({ office }) => office);
  if (lacksTreasurer(head)) found.push(warn(PaperWarningCode.TREASURER_MISSING));
  if (open.length > 0) found.push(warn(PaperWarningCode.CO_SIGNATURES_OPEN, { offices: open }));
  if (WITH_HEAD.includes(kind)) {
    if (!head.consultations?.length) found.push(warn(PaperWarningCode.NO_CONSULTATION));
    if (!head.financialImpact) found.push(warn(PaperWarningCode.MONEY_UNSAID));
    const pages = estimatedPages(blocks);
    if (pages > MOST_PAGES) found.push(warn(PaperWarningCode.TOO_LONG, { pages }));
    for (const block of textOf(blocks))
      if (block.kind === 'table' && block.rows.length > MOST_ROWS)
        found.push(warn(PaperWarningCode.TABLE_TOO_LONG, { table: block.caption, rows: block.rows.length }));
  }
  return [...found, ...remarks.map((text) => ({ code: PaperWarningCode.OF_THE_KIND, text }))];
}
