/** The four lights; a word always stands beside the colour. */
export type LightColour = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

/** What kind of values a column holds: decides alignment, number formats and types of cells. */
export type ColumnType = 'text' | 'number' | 'money' | 'percent' | 'day' | 'light';

export interface Column {
  readonly title: string;
  /** Name of the values in data formats; made from the title unless said. */
  readonly key?: string;
  /** `money` is whole euros, `percent` a number of 0 to 100, `day` a string YYYY-MM-DD. */
  readonly type: ColumnType;
  /** Digits after the decimal sign of numbers; none unless said. */
  readonly digits?: number;
  /** Width in relation to the other columns; 1 unless said. */
  readonly width?: number;
}

export interface LightCell {
  readonly light: LightColour;
  /** "im Plan", "keine Meldung" or the word of the life cycle. */
  readonly word: string;
}

/** Words where the column would have a value: "nicht ausweisbar", "neu gefasst". Never a value. */
export interface WordsCell {
  readonly words: string;
}

/** A value of its column's type; null where there is none, which is shown as a dash and is an empty cell in calculations. */
export type Cell = string | number | LightCell | WordsCell | null;

export interface Table {
  readonly kind: 'table';
  /** Short and unique within the document: name of the sheet in Excel and of the file in CSV. */
  readonly name: string;
  /** Says what the table shows; stands above it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Place of the column whose cells name their rows; the first unless said. */
  readonly rowHeader?: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Stands in place of the table where it has no rows: what that means. */
  readonly empty: string;
  /** Source, reference date and limits of the figures; stands below. */
  readonly note?: string;
  /** Set on a page of its own width: more than seven columns hardly fit upright. */
  readonly landscape?: boolean;
}
