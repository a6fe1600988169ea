import { DomainError } from '../../kernel/errors.js';

/** Why a whole file cannot be read as a table; the wording lives in the catalogues under the same code. */
export type Refusal =
  | { readonly code: 'not_found'; readonly file: string }
  | { readonly code: 'too_large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'unpacks_too_large'; readonly limit: number }
  | { readonly code: 'too_many_rows'; readonly limit: number }
  | { readonly code: 'too_many_columns'; readonly limit: number; readonly row: number }
  | { readonly code: 'old_or_locked_excel' }
  | { readonly code: 'open_document' }
  | { readonly code: 'binary_excel' }
  | { readonly code: 'web_page' }
  | { readonly code: 'not_a_table' }
  | { readonly code: 'damaged' }
  | { readonly code: 'quote_not_closed'; readonly row: number }
  | { readonly code: 'empty' }
  | { readonly code: 'no_such_sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'person_columns'; readonly columns: readonly string[] };

/** The file as a whole is refused: nothing of it was read, and people are told what to do about it. */
export class TableRefused extends DomainError {
  constructor(readonly refusal: Refusal) {
    super('INVALID_INPUT', `documents.${refusal.code}`, 'file', refusal);
    this.name = 'TableRefused';
  }
}
