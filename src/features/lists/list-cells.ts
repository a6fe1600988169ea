import type { Cell, DocumentLanguage } from '../../platform/rendering/index.js';

/** Several names in one cell; nothing where there are none. */
export const joined = (names: readonly string[] | undefined): Cell => names?.join('; ') || null;

export interface NamedField {
  readonly nameDe: string;
  readonly nameEn: string | null;
}

/** A field of action in the language of the file. */
export const fieldCell = (field: NamedField | null | undefined, language: DocumentLanguage): Cell =>
  (language === 'en' && field?.nameEn) || field?.nameDe || null;
