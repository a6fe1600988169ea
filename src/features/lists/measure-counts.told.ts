import type { ToldColumn } from './list.js';

/** How many measures there are below something. */
export interface WithMeasureCounts {
  readonly measureCounts?: {
    readonly all: number;
    readonly red: number;
    readonly yellow: number;
    readonly grey: number;
    readonly green: number;
  };
}

const lights = ['red', 'yellow', 'grey', 'green'] as const;

/** The number of measures, and of those that run how many show which light. */
export const measureCounts: ToldColumn<WithMeasureCounts> = {
  asks: `measureCounts { all ${lights.join(' ')} }`,
  told: [
    { type: 'number', cell: ({ measureCounts }) => measureCounts?.all ?? null },
    ...lights.map((light) => ({
      heading: light.toUpperCase(),
      type: 'number' as const,
      cell: ({ measureCounts }: WithMeasureCounts) => measureCounts?.[light] ?? null,
    })),
  ],
};
