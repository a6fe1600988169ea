import type { FullMeasure } from './measure-data.js';

/** Where each step along the life of a measure leads. */
const targets = {
  PROPOSE: 'PROPOSED',
  AGREE: 'AGREED',
  PREPARE: 'IN_PREPARATION',
  START: 'IN_PROGRESS',
  MAKE_ONGOING: 'ONGOING',
  HOLD: 'ON_HOLD',
  COMPLETE: 'COMPLETED',
  DISCONTINUE: 'DISCONTINUED',
} as const;

export type Move = keyof typeof targets;

/** The steps among what the reader may do. */
export const movesOf = (actions: FullMeasure['allowedActions']): Move[] =>
  (Object.keys(targets) as Move[]).filter((move) => actions.includes(move));

export const targetOf = (move: Move) => targets[move];
