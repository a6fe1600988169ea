import type { Expectation } from './expectation.js';
import type { LocatedHeader } from './locate-header.js';
import { shownText, type Cell } from './table.js';

/** One thing wrong with a file: where it stands, what was found there and what is expected. */
export interface CellFault {
  readonly row?: number;
  readonly letter?: string;
  readonly header?: string;
  readonly found?: string;
  readonly expected: Expectation;
}

/** A value that was read differently from how it stands in the file, so that people can check it. */
export interface CellRepair {
  readonly row: number;
  readonly letter: string;
  readonly header: string;
  readonly found: string;
  readonly taken: string;
}

const shownCharacters = 60;

/** A found value short enough for a message. */
export function excerpt(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters - 1)}…` : line;
}

/**
 * Collects everything that is wrong with a file, so that it is mended in one go. Only the first faults are kept (a
 * wrong column in 200,000 rows is one mistake); all are counted.
 */
export class Faults {
  private readonly kept: CellFault[] = [];
  private readonly repaired: CellRepair[] = [];
  private counted = 0;

  constructor(private readonly limit = 1000) {}

  /** All faults, up to the limit. */
  get list(): readonly CellFault[] {
    return this.kept;
  }

  /** Repairs, up to the limit. */
  get repairs(): readonly CellRepair[] {
    return this.repaired;
  }

  /** How many faults there are, kept or not. */
  get total(): number {
    return this.counted;
  }

  /** Nothing wrong: the file may be written. */
  get isEmpty(): boolean {
    return this.counted === 0;
  }

  /** Notes a fault of any place. */
  add(fault: CellFault): void {
    this.counted++;
    if (this.kept.length < this.limit) this.kept.push(fault);
  }

  /** Notes that a cell does not hold what is expected. */
  addCell(cell: Cell, expected: Expectation): void {
    const { row, letter, header } = cell;
    this.add({ row, letter, header, found: excerpt(shownText(cell.value)), expected });
  }

  /** Notes that a cell was repaired. */
  addRepair(cell: Cell, taken: string): void {
    const { row, letter, header } = cell;
    if (this.repaired.length >= this.limit) return;
    this.repaired.push({ row, letter, header, found: excerpt(shownText(cell.value)), taken });
  }

  /** Notes what is wrong with a head: none found, required columns missing, columns that stand there twice. */
  addHeader(header: LocatedHeader): void {
    if (header.columns.size === 0) {
      const titles = header.wanted.filter((one) => one.required !== false).map((one) => one.title);
      this.add({ expected: { code: 'header', titles } });
      return;
    }
    for (const { wanted, suggestion } of header.missing) {
      if (wanted.required === false) continue;
      const hint = suggestion ? { suggestion } : {};
      this.add({ row: header.lastRow, expected: { code: 'column', title: wanted.title, ...hint } });
    }
    for (const { wanted, found } of header.repeated) {
      this.add({ row: header.lastRow, expected: { code: 'single_column', title: wanted.title, found } });
    }
  }
}
