import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's exact numbers arrive as text; the program computes with numbers. */
export const asNumber: ValueTransformer = {
  from: (stored: string | null) => (stored === null ? null : Number(stored)),
  to: (value: number | null | undefined) => value,
};
