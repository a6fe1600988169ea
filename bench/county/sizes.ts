/** How large a county is. Areas are at least 200: those carry figures. */
export interface CountySizes {
  readonly areas: number;
  readonly offices: number;
  readonly problemAreas: number;
  readonly strategies: number;
  /** Three participations each. */
  readonly measures: number;
  readonly reports: number;
  /** Figures of 200 areas over ten years each. */
  readonly indicators: number;
}

export const LARGE: CountySizes = {
  areas: 2_000,
  offices: 300,
  problemAreas: 500,
  strategies: 1_500,
  measures: 20_000,
  reports: 100_000,
  indicators: 500,
};

/** Enough for every case to have what it asks for. */
export const SMALL: CountySizes = {
  areas: 200,
  offices: 60,
  problemAreas: 50,
  strategies: 150,
  measures: 1_000,
  reports: 5_000,
  indicators: 10,
};
