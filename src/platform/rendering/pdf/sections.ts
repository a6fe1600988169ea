import type { Block } from '../model/document.js';

/** Pages of one direction, from a page break to the next. */
export interface Section {
  readonly landscape: boolean;
  /** Begins the first or a further annex. */
  readonly annex: boolean;
  readonly blocks: readonly Block[];
}

const isWide = (block: Block) => block.kind === 'table' && block.landscape === true && block.rows.length > 0;

/** A heading, and the lines that lead to a table, are not left behind on the page before it. */
const leadsOn = (block: Block) => block.kind === 'heading' || block.kind === 'annex';

/** An annex with a wide table lies on its side as a whole; in the paper itself only the wide table with its heading does. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'annex') parts.push([]);
    parts.at(-1)!.push(block);
  }
  return parts.flatMap((part, at): Section[] => {
    if (part.length === 0) return [];
    if (at > 0) return [{ landscape: part.some(isWide), annex: true, blocks: part }];
    return turned(part);
  });
}

function turned(blocks: readonly Block[]): Section[] {
  const sections: { landscape: boolean; annex: boolean; blocks: Block[] }[] = [];
  let heads: Block[] = [];
  const add = (landscape: boolean, more: readonly Block[]) => {
    const last = sections.at(-1);
    if (last?.landscape === landscape) last.blocks.push(...more);
    else sections.push({ landscape, annex: false, blocks: [...more] });
  };
  for (const block of blocks) {
    heads.push(block);
    if (leadsOn(block)) continue;
    add(isWide(block), heads);
    heads = [];
  }
  if (heads.length > 0) add(sections.at(-1)?.landscape ?? false, heads);
  return sections;
}
