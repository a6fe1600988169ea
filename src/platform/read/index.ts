export { Answer } from './answer.js';
export { Ask } from './ask.js';
export type { Compiler } from './compiler.js';
export { connectionOf, MOST_PER_PAGE, PageArgs, SortDirection } from './connection.js';
export { Question } from './question.js';
export { Reader, Reading } from './reader.js';
export {
  allShapes,
  defineShape,
  derived,
  extendShape,
  many,
  type ObjectClass,
  one,
  type OneField,
  oneOf,
  type ReadContext,
  type Shape,
  shapeOf,
  type SortKey,
  value,
  type ValueField,
  visibleToAll,
} from './shape.js';
export { alsoToday, holdsForAll } from './visibility.js';
export { hasReadableLevel } from './visible-levels.js';
