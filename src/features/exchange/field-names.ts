import { randomUUID } from 'node:crypto';
import type { KnownField } from '../problem-areas/index.js';
import type { Words } from './words.js';

/** Fields of action by code and name; new ones where the import may enter them. */
export class FieldNames {
  /** Fields to be entered before the measures. */
  readonly added: KnownField[] = [];

  constructor(
    private readonly known: readonly KnownField[],
    private readonly mayCreate: boolean,
  ) {}

  /** The field that a row means, or why there is none. Null: the row names none. */
  find(code: string | null, name: string | null): KnownField | { readonly fault: Words } | null {
    if (code === null && name === null) return null;
    const fields = [...this.known, ...this.added];
    const byCode = code === null ? undefined : fields.find((field) => field.code === code.toUpperCase());
    const byName = (field: KnownField) => field.nameDe.toLowerCase() === name?.toLowerCase();
    if (byCode && name !== null && !byName(byCode)) {
      return {
        fault: {
          de: `Das Kürzel ${byCode.code} gehört hier zum Handlungsfeld „${byCode.nameDe}“, nicht zu „${name}“.`,
          en: `The code ${byCode.code} belongs to the field of action “${byCode.nameDe}” here, not to “${name}”.`,
        },
      };
    }
    const found = byCode ?? (code === null ? fields.find(byName) : undefined);
    return found ?? this.create(code?.toUpperCase() ?? null, name);
  }

  private create(code: string | null, name: string | null): KnownField | { readonly fault: Words } {
    if (this.mayCreate && code !== null && name !== null && /^[A-ZÄÖÜ]{1,4}$/.test(code)) {
      const field = { id: randomUUID(), code, nameDe: name };
      this.added.push(field);
      return field;
    }
    const shown = [code, name].filter(Boolean).join(' ');
    return {
      fault: {
        de: this.mayCreate
          ? `Das Handlungsfeld „${shown}“ lässt sich nicht anlegen; erwartet werden Name und Kürzel (ein bis vier Großbuchstaben).`
          : `Das Handlungsfeld „${shown}“ gibt es nicht; mit --create-fields wird es angelegt.`,
        en: this.mayCreate
          ? `The field of action “${shown}” cannot be entered; name and code (one to four capital letters) are expected.`
          : `There is no field of action “${shown}”; --create-fields enters it.`,
      },
    };
  }
}
