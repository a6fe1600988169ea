import type { NumberStyle, TableValue } from '../table.js';
import { visibleText } from './text.js';

/** The signs that may divide thousands besides point and comma; visibleText has already made all spaces plain. */
const groupSigns = /(?<=\d)[ '’](?=\d{3}(?!\d))/g;

/** A number as written, brought to digits, points, commas, an exponent and a leading minus. */
export function writtenNumber(text: string): string | undefined {
  const tidy = visibleText(text)
    .replace(/^[−–—]\s?(?=[\d.,])/, '-')
    .replace(/^(\d[\d.,' ’]*)-$/, '-$1')
    .replace(groupSigns, '')
    .replace(/^\+(?=\d)/, '');
  return /^-?[\d.,]*\d[\d.,]*([eE][+-]?\d{1,3})?$/.test(tidy) ? tidy : undefined;
}

/** What one written number proves about how decimals are written. */
export function styleProof(written: string): NumberStyle {
  const digits = written.replace(/^-/, '').replace(/[eE].*$/, '');
  if (/^\d{1,3}(\.\d{3})*,\d*$/.test(digits)) {
    return /\.\d{3},/.test(digits) || !/^[1-9]\d{0,2},\d{3}$/.test(digits) ? 'comma' : 'unknown';
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits) || /^\d*,\d*$/.test(digits)) return 'comma';
  if (/^\d{1,3}(,\d{3})+\.\d*$/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits)) return 'point';
  if (/^\d*\.\d*$/.test(digits)) return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? 'unknown' : 'point';
  return 'unknown';
}

/**
 * How a column writes its decimals, proved by its own cells; what the file suggests counts only where they prove
 * nothing. Cells that contradict each other make the style `mixed`, and then every number must prove itself.
 */
export function numberStyle(values: Iterable<TableValue>, hint: NumberStyle = 'unknown'): NumberStyle {
  const proofs = new Set<NumberStyle>();
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const written = writtenNumber(value.replace(/[()%]|(?<=[\d\s)])[prse]\s*$/g, ''));
    if (written) proofs.add(styleProof(written));
    if (proofs.has('comma') && proofs.has('point')) return 'mixed';
  }
  if (proofs.has('comma')) return 'comma';
  return proofs.has('point') ? 'point' : hint;
}
