const PREFIX = 'roter-faden.draft.';
const OWNER = 'roter-faden.drafts-of';

/** What somebody typed and has not sent yet, kept in this browser until it is sent, discarded or signed out of. */
export function readDraft<Draft extends object>(key: string): Draft | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(key: string, draft: object): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing, or is full: what is typed stays on the page at least
  }
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(PREFIX + key);
}

/** Drafts belong to one person. Who comes next at this browser without the first having signed out finds none. */
export function keepDraftsFor(personId: string): void {
  if (localStorage.getItem(OWNER) === personId) return;
  forgetDrafts();
  localStorage.setItem(OWNER, personId);
}

/** Forgets all drafts: the next person at this machine does not read them. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
