import { ChangeKind } from './change.enums.js';

/** How a record stands at one end of a period, in the eyes of a reader. */
export enum Standing {
  /** It is not there, or the reader may not see it. */
  ABSENT = 'ABSENT',
  OPEN = 'OPEN',
  DONE = 'DONE',
  WITHDRAWN = 'WITHDRAWN',
}

const { ABSENT, OPEN, DONE, WITHDRAWN } = Standing;
const { NEW, REOPENED } = ChangeKind;

/**
 * What a way from one standing to another is called. Whatever closes names how it closed; what vanishes is withdrawn; what had
 * been closed and vanishes unseen needs no word.
 */
export const WAYS: Readonly<Record<Standing, Readonly<Record<Standing, readonly ChangeKind[]>>>> = {
  [ABSENT]: {
    [ABSENT]: [],
    [OPEN]: [NEW],
    [DONE]: [NEW, ChangeKind.DONE],
    [WITHDRAWN]: [NEW, ChangeKind.WITHDRAWN],
  },
  [OPEN]: {
    [ABSENT]: [ChangeKind.WITHDRAWN],
    [OPEN]: [],
    [DONE]: [ChangeKind.DONE],
    [WITHDRAWN]: [ChangeKind.WITHDRAWN],
  },
  [DONE]: {
    [ABSENT]: [ChangeKind.WITHDRAWN],
    [OPEN]: [REOPENED],
    [DONE]: [],
    [WITHDRAWN]: [ChangeKind.WITHDRAWN],
  },
  [WITHDRAWN]: {
    [ABSENT]: [],
    [OPEN]: [REOPENED],
    [DONE]: [ChangeKind.DONE],
    [WITHDRAWN]: [],
  },
};

/** Whether it had been closed and is so no more, or is closed in another way: counts against what was closed. */
export const leavesClosed = (before: Standing, after: Standing): boolean =>
  (before === DONE && after !== DONE) || (before === WITHDRAWN && (after === OPEN || after === DONE));
