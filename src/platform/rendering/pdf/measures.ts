/** Sizes in points, the same as in document.typ. */
export const BODY = 10.5;
export const TITLE = 20;
export const HEADING = 14;
export const SMALL = 8;

/** Width between the margins. */
export const PAGE = { upright: 467, landscape: 714 };

/** Column of the labels in fields, and the room between columns. */
export const LABEL = 135;
export const PADDING = 8;

/** Room for the symbol of a light. */
export const SYMBOL = 12;

/** Bold letters are wider by this. */
export const BOLD = 1.1;

/** A title or heading of thousands of characters is none, but it is printed: smaller. */
export const titleSize = ({ length }: string): number =>
  length <= 160 ? TITLE : length <= 400 ? HEADING : BODY;
export const LONG_HEADING = 200;

/** Texts whose line breaks are not weighed against each other. */
export const LONG_TEXT = 3000;
