import { FONT_FAMILIES } from '../fonts/font-files.js';
import type { LightColour } from '../model/table.js';

export const INK = '#1d2127';
export const RULE = '#d5d9df';
export const TEXT_SIZE = 12;
export const TEXT = { color: INK, fontFamily: FONT_FAMILIES.join(', '), fontSize: TEXT_SIZE };

/** Told apart by people who do not see all colours, and by their brightness on paper. */
export const COLOURS = [
  '#1f4e79',
  '#d98e32',
  '#4f8a8b',
  '#8a4f7d',
  '#7a8c3a',
  '#b5543c',
  '#6b7280',
  '#2c2c54',
];

/** Light enough for a pattern to be seen on them. */
export const LIGHT_COLOURS: Readonly<Record<LightColour, string>> = {
  GREEN: '#3f9163',
  YELLOW: '#eab530',
  RED: '#c4392f',
  GREY: '#b4b9c1',
};

interface Pattern {
  readonly symbol: string;
  readonly color: string;
  readonly symbolSize?: number;
  readonly rotation?: number;
  readonly dashArrayX?: number[] | number[][];
  readonly dashArrayY?: number[];
}

const PATTERN_INK = 'rgba(255,255,255,0.65)';
const stripes = (rotation: number, line: number, gap: number): Pattern => ({
  symbol: 'rect',
  color: PATTERN_INK,
  rotation,
  dashArrayX: [1, 0],
  dashArrayY: [line, gap],
});

/** Each place has its own pattern, the first is plain. */
export const PATTERNS: readonly (Pattern | undefined)[] = [
  undefined,
  stripes(Math.PI / 4, 2, 5),
  {
    symbol: 'circle',
    color: PATTERN_INK,
    symbolSize: 0.7,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  stripes(-Math.PI / 4, 2, 5),
  stripes(0, 2, 5),
  stripes(Math.PI / 2, 2, 5),
  {
    symbol: 'rect',
    color: PATTERN_INK,
    symbolSize: 0.8,
    dashArrayX: [
      [5, 5],
      [0, 5, 5, 0],
    ],
    dashArrayY: [5, 0],
  },
  stripes(Math.PI / 4, 4, 4),
];

export const LIGHT_PATTERNS: Readonly<Record<LightColour, Pattern | undefined>> = {
  GREEN: PATTERNS[0],
  YELLOW: PATTERNS[1],
  RED: PATTERNS[5],
  GREY: PATTERNS[2],
};

export const MARKERS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'emptyCircle',
  'emptyRect',
  'emptyTriangle',
  'emptyDiamond',
];

/** Dashes of lines: none for the first, so that dashes of references stay apart from them. */
export const DASHES: readonly (number[] | 'solid')[] = ['solid', [10, 3], [2, 3], [10, 3, 2, 3]];
export const REFERENCE_DASH = [5, 4];
export const REFERENCE_COLOURS = ['#2b2f36', '#6b7280'];

export const at = <T>(list: readonly T[], place: number): T => list[place % list.length];
