import type { LightColour } from './table.js';

/** One row of values; null where there is none, and where one may not be shown: never drawn as zero. */
export interface Series {
  readonly name: string;
  /** One for each category. */
  readonly values: readonly (number | null)[];
  /** Drawn in the colour of a light; others get colours and patterns by their place. */
  readonly light?: LightColour;
  /** Target and baseline are drawn as dashed lines. */
  readonly isReference?: boolean;
}

/**
 * A chart as data. It is drawn as vector graphics that can be told apart without colour, and its values always stand beside it
 * as a table, in every format.
 */
export interface Chart {
  readonly kind: 'chart';
  readonly shape: 'bars' | 'stackedBars' | 'lines';
  /** Short and unique within the document, like the name of a table. */
  readonly name: string;
  readonly title: string;
  /** What somebody who does not see it should know: the gist, not the look. */
  readonly alternative: string;
  /** What the categories are: "Jahr", "Strategie". */
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  /** Unit of all values: "Maßnahmen", "%". */
  readonly unit: string;
  readonly digits?: number;
  /** The axis leaves out noughts behind the comma: 50 instead of 50,00. Not in papers, whose files stay as they were made. */
  readonly shortTicks?: boolean;
  readonly series: readonly Series[];
  /** What stands in the table where a value is missing or hidden: "nicht ausweisbar". */
  readonly missing: string;
  /** Source, reference date and limits of the figures. */
  readonly note?: string;
}
