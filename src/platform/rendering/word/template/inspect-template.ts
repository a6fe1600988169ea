import { checkParts } from './check-parts.js';
import { checkRelations } from './check-relations.js';
import { openTemplate } from './open-template.js';
import type { Placeholder } from './placeholders.js';
import { readLayout } from './read-layout.js';

export interface Template {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly placeholders: readonly Placeholder[];
  readonly contentEnd: number;
}

/** The template, looked through; what is wrong with it is thrown, in words that say where and what to do. */
export async function readTemplate(bytes: Uint8Array): Promise<Template> {
  const parts = await openTemplate(bytes);
  checkParts(parts);
  checkRelations(parts);
  return { parts, ...readLayout(parts) };
}

/** Which placeholders a template has. Refuses a template that cannot be used, or would do more than look. */
export const inspectTemplate = async (
  bytes: Uint8Array,
): Promise<{ readonly placeholders: readonly Placeholder[] }> => {
  const { placeholders } = await readTemplate(bytes);
  return { placeholders };
};
