/** What a template can have filled in. `inhalt` is where the document goes. */
export const PLACEHOLDERS = ['inhalt', 'titel', 'nummer', 'datum', 'stand', 'kennzeichnung'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

export const CONTENT: Placeholder = 'inhalt';

export const isPlaceholder = (name: string): name is Placeholder =>
  (PLACEHOLDERS as readonly string[]).includes(name);

/** Spaces within the braces do no harm. */
export const placeholdersIn = (text: string): string[] =>
  Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ([, name]) => name.trim());
