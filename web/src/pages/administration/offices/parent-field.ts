import type { FormField } from '../../../ui/short-form.js';
import type { WordsOf } from '../../../words/words.js';
import type { Office, Organisation } from './offices-data.js';
import type { officesWords } from './words.js';

/** The offices below which another can stand: all that exist but itself and what stands below it. */
export function unitsAbove({ offices }: Organisation, id?: string): Office[] {
  const isWithin = (office: Office | undefined): boolean =>
    !!office && (office.id === id || isWithin(offices.find((one) => one.id === office.parent?.id)));
  return offices.filter((office) => office.active && !isWithin(office));
}

/** Below which office another stands. */
export const parentField = (t: WordsOf<typeof officesWords>['t'], units: readonly Office[]): FormField => ({
  name: 'parentId',
  label: t('offices.parent'),
  hint: t('offices.parent.hint'),
  kind: 'choice',
  isOptional: true,
  options: units.map(({ id, name, code }) => ({ value: id, name: code ? `${code} ${name}` : name })),
});
