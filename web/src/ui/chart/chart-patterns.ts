/** A pattern over a colour, for people who do not tell colours apart, and for print without them. */
export interface Pattern {
  readonly symbol: string;
  readonly color: string;
  readonly symbolSize?: number;
  readonly rotation?: number;
  readonly dashArrayX?: number[] | number[][];
  readonly dashArrayY?: number[];
}

const stripes = (color: string, rotation: number, line: number, gap: number): Pattern => ({
  symbol: 'rect',
  color,
  rotation,
  dashArrayX: [1, 0],
  dashArrayY: [line, gap],
});

/** The lights carry the same patterns as in papers: green is plain. */
export const lightPattern = (light: 'GREEN' | 'YELLOW' | 'RED' | 'GREY', color: string) =>
  ({
    GREEN: undefined,
    YELLOW: stripes(color, Math.PI / 4, 2, 5),
    RED: stripes(color, Math.PI / 2, 2, 5),
    GREY: {
      symbol: 'circle',
      color,
      symbolSize: 0.7,
      dashArrayX: [
        [6, 6],
        [0, 6, 6, 0],
      ],
      dashArrayY: [6, 0],
    },
  })[light];

/** Areas without a figure to be shown: hatched where it is kept secret, dotted where there is none. */
export const gapPattern = (gap: 'suppressed' | 'missing', color: string): Pattern =>
  gap === 'suppressed'
    ? stripes(color, Math.PI / 4, 2, 5)
    : { symbol: 'circle', color, symbolSize: 0.5, dashArrayX: [4, 8], dashArrayY: [4, 8] };

export const MARKERS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
/** Dashes of lines: none for the first, so that dashes of targets stay apart from them. */
export const DASHES: readonly (number[] | 'solid')[] = ['solid', [10, 3], [2, 3], [10, 3, 2, 3]];
export const TARGET_DASH = [5, 4];

export const at = <T>(list: readonly T[], place: number): T => list[place % list.length];
