/** A text of the address, as far as it is one. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** An id of the address. */
export const id = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;

/** One of some words of the address; anything else is left out. */
export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((one) => one === value);

/** Some words of the address, once each; what is none of them is left out. */
export const someOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): Value[] | undefined => {
    const given = Array.isArray(value) ? value : [value];
    const known = values.filter((one) => given.includes(one));
    return known.length > 0 ? known : undefined;
  };

/** A day of the address. */
export const localDay = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
