/** One entry of a value list as messages show it. */
export interface ShownChoice {
  readonly code: string;
  readonly de: string;
  readonly en: string;
}

/** What a cell, column or file should have held: a stable code with what the wording needs to be exact. */
export type Expectation =
  | { readonly code: 'filled' }
  | { readonly code: 'intact_cell' }
  | { readonly code: 'calculated_cell' }
  | { readonly code: 'text' }
  | { readonly code: 'shorter_text'; readonly maximum: number }
  | { readonly code: 'whole_number' }
  | { readonly code: 'decimal' }
  | { readonly code: 'number_in_range'; readonly minimum?: number; readonly maximum?: number }
  | { readonly code: 'unambiguous_number'; readonly readings: readonly [number, number] }
  | { readonly code: 'official_number' }
  | { readonly code: 'date'; readonly suggestion?: string }
  | { readonly code: 'existing_date' }
  | { readonly code: 'period' }
  | {
      readonly code: 'key';
      readonly name: KeyName;
      readonly lengths: readonly number[];
      readonly example: string;
      readonly suggestion?: string;
    }
  | { readonly code: 'undamaged_key'; readonly name: KeyName; readonly example: string }
  | { readonly code: 'choice'; readonly choices: readonly ShownChoice[]; readonly suggestion?: ShownChoice }
  | { readonly code: 'header'; readonly titles: readonly string[] }
  | { readonly code: 'column'; readonly title: string; readonly suggestion?: PlacedHeader }
  | { readonly code: 'single_column'; readonly title: string; readonly found: readonly PlacedHeader[] }
  | { readonly code: 'fitting_row'; readonly lastLetter: string }
  | { readonly code: 'in_words'; readonly de: string; readonly en: string };

/** What kind of key is expected, in both languages, with article and for use after "erwartet wird". */
export interface KeyName {
  readonly de: string;
  readonly en: string;
}

/** A heading with the letter of its column. */
export interface PlacedHeader {
  readonly letter: string;
  readonly header: string;
}
