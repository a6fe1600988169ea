/** What can be imported; the words people type. */
export const importKinds = [
  'areas',
  'indicators',
  'observations',
  'measures',
  'status-reports',
  'school-holidays',
] as const;

/** One kind of file. */
export type ImportKind = (typeof importKinds)[number];

/** Whether a word names a kind of import. */
export const isImportKind = (word: string): word is ImportKind => importKinds.includes(word as ImportKind);
