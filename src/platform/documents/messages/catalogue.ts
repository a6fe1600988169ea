import type { Expectation } from '../expectation.js';
import type { CellFault, CellRepair } from '../faults.js';
import type { SkippedRow } from '../table-body.js';
import type { Refusal } from '../table-refused.js';

type Wording<U extends { readonly code: string }> = {
  readonly [C in U['code']]: (facts: Extract<U, { readonly code: C }>) => string;
};

/** Everything that is said about imported files, in one language. */
export interface Catalogue {
  /** "Zeile 14, Spalte C („AGS“)", as far as the place is known. */
  readonly place: (fault: Pick<CellFault, 'row' | 'letter' | 'header'>) => string;
  /** The sentence that joins what was found and what is expected. */
  readonly found: (found: string, expected: string) => string;
  /** Expectations that follow "expected is …". */
  readonly expected: Wording<Expectation>;
  readonly refused: Wording<Refusal>;
  readonly repaired: (repair: CellRepair) => string;
  readonly skipped: (skipped: SkippedRow) => string;
}
