import { findApiError } from '../../api/api-error.js';
import { numberOf } from '../../ui/short-form.js';

/** What is typed for an area; a rate has its two parts. */
export interface FigureEntry {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}
export type FigurePart = keyof FigureEntry;
export type FigureEntries = Readonly<Record<string, FigureEntry>>;

const isFilled = (text: string | undefined): boolean => Boolean(text?.trim());

/** The areas for which something was typed, in the order they are shown. */
export const filledAreas = (areaIds: readonly string[], entries: FigureEntries): string[] =>
  areaIds.filter((id) => Object.values(entries[id] ?? {}).some(isFilled));

/** The areas where something typed is no number. */
export const unclearAreas = (areaIds: readonly string[], entries: FigureEntries): string[] =>
  areaIds.filter((id) =>
    Object.values(entries[id] ?? {}).some((text: string) => Number.isNaN(numberOf(text))),
  );

/** One figure as it is sent. */
export const figureOf = ({ value, numerator, denominator }: FigureEntry) => ({
  value: numberOf(value),
  numerator: numberOf(numerator),
  denominator: numberOf(denominator),
});

/** Which row the service refused, from 0; undefined where it was none of them. */
export const refusedRow = (error: unknown): number | undefined => {
  const found = /^observations\.(\d+)\./.exec(findApiError(error)?.field ?? '');
  return found ? Number(found[1]) : undefined;
};
