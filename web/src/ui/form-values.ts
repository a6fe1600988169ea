import type { Choice } from './combobox.js';
import type { FormValues } from './short-form.js';

/** The name of what was chosen by searching stands beside its id. */
export const nameOf = (field: string) => `${field} name`;

/** Several that were chosen, as they stand in a form: ids and names in the same order. */
export const writtenMany = (field: string, chosen: readonly Choice[]): FormValues => ({
  [field]: chosen.map(({ id }) => id).join(' '),
  [nameOf(field)]: chosen.map(({ name }) => name).join('\n'),
});

export const manyOf = (values: FormValues, field: string): readonly Choice[] => {
  const names = (values[nameOf(field)] ?? '').split('\n');
  return idsOf(values, field).map((id, index) => ({ id, name: names[index] ?? '' }));
};

export const idsOf = (values: FormValues, field: string): string[] =>
  (values[field] ?? '').split(' ').filter((id) => id !== '');

/** Whole euros as people type them, with or without marks between thousands; NaN for anything else. */
export const eurosOf = (value: string | undefined): number | null => {
  const text = value?.trim();
  if (!text) return null;
  return /^(\d+|\d{1,3}([.,\u00a0\u202f ]\d{3})+)( ?€)?$/.test(text) ? Number(text.replace(/\D/g, '')) : NaN;
};
