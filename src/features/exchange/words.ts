/** A sentence in both languages. */
export interface Words {
  readonly de: string;
  readonly en: string;
}
