import { TableRefused } from './table-refused.js';

const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const compoundStart = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const pdfStart = Buffer.from('%PDF');

/**
 * Tells a workbook from a text table by what is in the file, never by its name: "export.xls" is often a web page or
 * a CSV file. What is neither is refused with the advice that fits.
 */
export function fileKind(content: Buffer): 'csv' | 'xlsx' {
  if (content.length === 0) throw new TableRefused({ code: 'empty' });
  if (content.subarray(0, 4).equals(zipStart)) return 'xlsx';
  if (content.subarray(0, 4).equals(compoundStart)) throw new TableRefused({ code: 'old_or_locked_excel' });
  if (content.subarray(0, 4).equals(pdfStart)) throw new TableRefused({ code: 'not_a_table' });
  const start = content.subarray(0, 2048).toString('latin1').trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<\?xml|<meta)/.test(start.replace(/^ï»¿/, ''))) {
    throw new TableRefused({ code: 'web_page' });
  }
  return 'csv';
}
