import type { Alignment, Borders, Fill, Style } from 'exceljs';
import { LIGHT_FILLS } from '../light-fills.js';
import type { Column, LightColour } from '../model/table.js';
import type { DocumentLanguage } from '../model/document.js';
import { digitsOf } from '../words.js';

/** Text stays text when somebody edits the cell: what begins like a formula does not become one. */
const TEXT = '@';

const FONT = { name: 'Arial', size: 10 };

const fill = (colour: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour}` },
});

const line = { style: 'thin', color: { argb: 'FFB8C0C8' } } as const;
const borders: Partial<Borders> = { top: line, bottom: line, left: line, right: line };
const wrapped: Partial<Alignment> = { vertical: 'top', wrapText: true };

export const TITLE: Partial<Style> = {
  numFmt: TEXT,
  font: { ...FONT, bold: true, size: 16 },
  alignment: wrapped,
};
export const HEADING: Partial<Style> = {
  numFmt: TEXT,
  font: { ...FONT, bold: true, size: 12 },
  alignment: wrapped,
};
export const CAPTION: Partial<Style> = { numFmt: TEXT, font: { ...FONT, bold: true, size: 12 } };
export const LABEL: Partial<Style> = { numFmt: TEXT, font: { ...FONT, bold: true }, alignment: wrapped };
export const WORDS: Partial<Style> = { numFmt: TEXT, font: FONT, alignment: wrapped };
export const NOTE: Partial<Style> = {
  numFmt: TEXT,
  font: { ...FONT, italic: true },
  alignment: { vertical: 'top' },
};
export const LINK: Partial<Style> = {
  numFmt: TEXT,
  font: { ...FONT, underline: true, color: { argb: 'FF0B4F9E' } },
  alignment: wrapped,
};

export const HEADER: Partial<Style> = {
  numFmt: TEXT,
  font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: fill('1F3A5F'),
  border: borders,
  alignment: { vertical: 'middle', wrapText: true },
};

const decimals = (column: Column): string => {
  const digits = digitsOf(column);
  return digits > 0 ? `.${'0'.repeat(digits)}` : '';
};

/** How values of a column are shown; Excel puts the signs of its own language. */
function numberFormat(column: Column, language: DocumentLanguage): string {
  switch (column.type) {
    case 'money':
      return language === 'de' ? '#,##0 "€"' : '"€"#,##0';
    case 'percent':
      return language === 'de' ? `#,##0${decimals(column)} %` : `#,##0${decimals(column)}%`;
    case 'day':
      return language === 'de' ? 'dd.mm.yyyy' : 'dd/mm/yyyy';
    case 'number':
      return `#,##0${decimals(column)}`;
    case 'text':
    case 'light':
      return 'General';
  }
}

/** The looks of one column: one object for each look, since the writer knows them by identity. */
export interface ColumnStyles {
  readonly value: Partial<Style>;
  readonly words: Partial<Style>;
  readonly light: Readonly<Record<LightColour, Partial<Style>>>;
}

export function columnStyles(column: Column, language: DocumentLanguage, isRowHeader: boolean): ColumnStyles {
  const font = { ...FONT, bold: isRowHeader };
  const words: Partial<Style> = { numFmt: TEXT, font, border: borders, alignment: wrapped };
  const light = (colour: LightColour): Partial<Style> => ({ ...words, fill: fill(LIGHT_FILLS[colour]) });
  return {
    value: { ...words, numFmt: numberFormat(column, language), alignment: { vertical: 'top' } },
    words: column.type === 'text' || column.type === 'light' ? words : rightAligned(words),
    light: { GREEN: light('GREEN'), YELLOW: light('YELLOW'), RED: light('RED'), GREY: light('GREY') },
  };
}

const rightAligned = (style: Partial<Style>): Partial<Style> => ({
  ...style,
  alignment: { ...wrapped, horizontal: 'right' },
});
