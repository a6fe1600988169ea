import type { ListedPaper } from './papers-data.js';

/** How a paper stands: one that an erratum has followed is told from one that still holds as it was made. */
export const standingOf = ({ state, editions }: Pick<ListedPaper, 'state' | 'editions'>) =>
  state === 'FROZEN' && editions.some(({ edition }) => edition > 0) ? 'CORRECTED' : state;
