import { shortened } from '../fonts/glyphs.js';
import type { DocumentModel } from '../model/document.js';
import { oneLine } from '../printable.js';
import { dayText, DOCUMENT_WORDS } from '../words.js';
import { type BlockData, blockData } from './block-data.js';
import { lineOf, set } from './breakable.js';
import { PAGE, SMALL, titleSize } from './measures.js';
import { sectionsOf } from './sections.js';

/** Headings of a document for all readers begin with the first level and skip none. */
function levelled(): (block: BlockData) => BlockData {
  let deepest = 0;
  return (block) => {
    if (block.kind !== 'heading') return block;
    deepest = Math.min(block.level, deepest + 1);
    return { ...block, level: deepest };
  };
}

function partsOf(instant: string) {
  const at = new Date(instant);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}

/** At the foot of a page is room for four lines. */
const FOOT = { size: 7.5, width: 340, lines: 4 };

function frameOf(model: DocumentModel) {
  const words = DOCUMENT_WORDS[model.language];
  const asOf = `${words.asOf} ${dayText(model.asOf, model.language)}`;
  const [before, between, after] = words.page('\n', '\n').split('\n');
  const number = model.number && shortened(lineOf(model.number), SMALL, 120);
  const foot = set(oneLine(model.footer ?? ''), FOOT.size, FOOT.width);
  return {
    head: {
      left: shortened(lineOf(model.publisher), SMALL, 200),
      right: [number, asOf].filter(Boolean).join(' · '),
      marking: shortened(lineOf(model.marking), SMALL, 110),
    },
    foot: { text: shortened(foot, FOOT.size, (FOOT.lines - 0.3) * FOOT.width), before, between, after },
    imprint: set(
      [`${words.publisher} ${oneLine(model.publisher)}`, asOf, oneLine(model.marking)].join(' · '),
      9,
      PAGE.upright,
    ),
    properties: {
      title: lineOf(model.title),
      publisher: lineOf(model.publisher),
      subject: lineOf(model.subtitle ?? model.title),
      keywords: [model.number, asOf, model.marking].filter((word) => word !== undefined).map(lineOf),
      moment: partsOf(model.frozenAt),
    },
  };
}

/** What the template sets: only data, in which every text is the text itself. */
export function pageData(model: DocumentModel) {
  const { language } = model;
  const size = titleSize(model.title);
  const level = levelled();
  const sections = sectionsOf(model.blocks).map(({ landscape, annex, blocks }) => {
    const width = landscape ? PAGE.landscape : PAGE.upright;
    return {
      landscape,
      annex,
      blocks: blocks.flatMap((block) => blockData(block, language, width)).map(level),
    };
  });
  return {
    ...frameOf(model),
    language,
    title: set(lineOf(model.title), size, PAGE.upright),
    titleSize: size,
    subtitle: model.subtitle && set(oneLine(model.subtitle), 12, PAGE.upright),
    warning: DOCUMENT_WORDS[language].warning,
    sections,
  };
}

/** In which column of each table the names of its rows stand. */
export const rowHeadersOf = ({ sections }: ReturnType<typeof pageData>): number[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('rowHeader' in block ? [block.rowHeader] : [])),
  );
