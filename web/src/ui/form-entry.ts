/** The text of an entry of a form. */
export function entryOf(form: FormData, name: string): string {
  const entry = form.get(name);
  return typeof entry === 'string' ? entry : '';
}
