import { columnNumber } from './column-letter.js';

/** One merged block of a sheet; all four bounds are 1-based and included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads "B3:D4"; a single address is a range of one cell. */
export function parseRange(reference: string): MergedRange | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!found) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  if (!left || !right) return undefined;
  return {
    left: columnNumber(left),
    top: Number(top),
    right: columnNumber(right),
    bottom: Number(bottom),
  };
}

/**
 * The merged blocks of a sheet, asked cell by cell. Blocks are never spread out into cells: a block over a whole
 * sheet (a few bytes in the file) would fill the memory.
 */
export class MergedRanges {
  private readonly byColumn = new Map<number, MergedRange[]>();

  constructor(ranges: readonly MergedRange[], columns: number) {
    for (const range of ranges) {
      for (let column = range.left; column <= Math.min(range.right, columns); column++) {
        const list = this.byColumn.get(column) ?? [];
        list.push(range);
        this.byColumn.set(column, list);
      }
    }
    for (const list of this.byColumn.values()) list.sort((a, b) => a.top - b.top);
  }

  /** The block this cell belongs to, where there is one. */
  find(row: number, column: number): MergedRange | undefined {
    const list = this.byColumn.get(column) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = list[middle];
      if (row < range.top) high = middle - 1;
      else if (row > range.bottom) low = middle + 1;
      else return range;
    }
    return undefined;
  }
}
