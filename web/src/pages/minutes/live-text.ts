/** A text as the service has it. */
export interface Stored {
  readonly text: string;
  readonly version: number;
  /** When it was last changed. */
  readonly at: string;
}

/**
 * A text that somebody writes while others may write it, too: what the service had when this began, what stands in the field,
 * what is on its way, and what somebody else wrote meanwhile.
 */
export interface LiveText {
  readonly base: Stored;
  readonly text: string;
  readonly sent: string | null;
  readonly theirs: Stored | null;
}

/** What is kept in the browser until the service has it. */
export interface KeptText {
  readonly text: string;
  readonly baseText: string;
}

/** Begins with what the service has, and with what was not sent last time. */
export function begun(stored: Stored, kept?: KeptText): LiveText {
  if (!kept || kept.text === stored.text)
    return { base: stored, text: stored.text, sent: null, theirs: null };
  const isUntouched = kept.baseText === stored.text;
  return {
    base: isUntouched ? stored : { ...stored, text: kept.baseText },
    text: kept.text,
    sent: null,
    theirs: isUntouched ? null : stored,
  };
}

export const isUnsaved = ({ base, text, theirs }: LiveText): boolean => theirs !== null || text !== base.text;

/** Whether there is something to send now: nothing is on its way, and nothing has to be decided first. */
export const canSend = (live: LiveText): boolean =>
  live.theirs === null && live.sent === null && live.text !== live.base.text;

/** The service tells what it has now: own text come back, another's text where nothing was typed here, or both at once. */
export function heard(live: LiveText, stored: Stored): LiveText {
  const known = live.theirs ?? live.base;
  if (stored.version <= known.version) return live;
  if (live.theirs) return { ...live, theirs: stored };
  if (stored.text === live.text || live.text === live.base.text) {
    return { base: stored, text: stored.text, sent: null, theirs: null };
  }
  const isKnown = stored.text === live.base.text || stored.text === live.sent;
  return isKnown ? { ...live, base: stored, sent: null } : { ...live, sent: null, theirs: stored };
}

/** Both texts in one: what each added to what was there before, or one after the other. */
export function bothTexts(before: string, theirs: string, mine: string): string {
  if (before && theirs.startsWith(before) && mine.startsWith(before)) {
    return [theirs, mine.slice(before.length).trimStart()].filter(Boolean).join('\n');
  }
  return [theirs, mine].filter(Boolean).join('\n');
}

/** Goes on with one text in place of two; it is sent as a change of theirs. */
export const settled = (live: LiveText, text: string): LiveText =>
  live.theirs ? { base: live.theirs, text, sent: null, theirs: null } : live;

/** Where the cursor stands after the text around it was replaced. */
export function movedCursor(before: string, after: string, position: number): number {
  let same = 0;
  while (same < position && before[same] === after[same]) same++;
  if (same === position) return position;
  return Math.max(same, Math.min(after.length, position + after.length - before.length));
}
