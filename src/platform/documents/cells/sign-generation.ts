import type { TableValue } from '../table.js';
import { visibleText } from './text.js';

/** Which of the two lists of signs a table uses; they differ in what 0 means. */
export type SignGeneration = 'old' | 'new' | 'unknown';

const oldSigns = /^([-–—−./]|\.{3}|…)$/;
const newSigns = /^[kgut]$/;

/**
 * Tells from the signs of a column which list it follows. Old signs: – . / ... ; newer ones: k g u t. A column with
 * both, or with neither, stays unknown, and its zeros are plain zeros.
 */
export function signGeneration(values: Iterable<TableValue>): SignGeneration {
  let old = false;
  let newer = false;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const sign = visibleText(value);
    old ||= oldSigns.test(sign);
    newer ||= newSigns.test(sign);
  }
  if (old === newer) return 'unknown';
  return old ? 'old' : 'new';
}
