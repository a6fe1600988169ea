import { conflict, invalidInput } from '../../kernel/errors.js';

export const MOST_VIEWS = 50;

const PART = String.raw`[A-Za-z][\w-]*=(?:[\w.~!*'()+:@/,-]|%[0-9A-Fa-f]{2})*`;
const QUERY = new RegExp(`^(?:${PART}(?:&${PART})*)?$`);

/** A view leads to an address: what it keeps must be parameters of one, and nothing that leads elsewhere. Empty is the whole list. */
export function requireParameters(parameters: string): void {
  if (!QUERY.test(parameters) || !isReadable(parameters))
    throw invalidInput('savedViews.notAnAddress', 'parameters');
}

/** The name without what cannot be seen around it. */
export function nameGiven(name: string): string {
  const given = name.trim().replace(/\s+/g, ' ');
  if (given === '') throw invalidInput('savedViews.nameMissing', 'name');
  return given;
}

export function requireFewViews(count: number): void {
  if (count >= MOST_VIEWS) throw conflict('savedViews.tooMany', { most: MOST_VIEWS });
}

function isReadable(encoded: string): boolean {
  try {
    return !decodeURIComponent(encoded).includes('\0');
  } catch {
    return false;
  }
}
