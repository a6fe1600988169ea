/** Ends a transaction whose work is to be taken back, without anything being wrong with it. */
export class NotWritten extends Error {}
