import { PercentValue, shownText } from '../table.js';
import { accept, cellParser, refuse, type CellParser } from './parsed.js';

/** Makes every kind of space an ordinary one and drops signs nobody can see (soft hyphen, zero width, control). */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|(?!\n)\p{Cc}/gu, '')
    .trim();
}

/**
 * Words; inner line breaks stay. Numbers are taken as they stand, but a date cell is refused: where words belong,
 * Excel has turned something like "3-4" into a day.
 */
export function text(options: { readonly maximum?: number } = {}): CellParser<string> {
  return cellParser((value) => {
    if (value instanceof Date) return refuse({ code: 'text' });
    const words =
      typeof value === 'string' || value instanceof PercentValue || typeof value === 'number'
        ? visibleText(shownText(value))
        : shownText(value);
    if (words === '') return refuse({ code: 'filled' });
    if (options.maximum !== undefined && [...words].length > options.maximum) {
      return refuse({ code: 'shorter_text', maximum: options.maximum });
    }
    return accept(words);
  });
}
