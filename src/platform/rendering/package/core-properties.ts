import type { DocumentModel } from '../model/document.js';
import { oneLine } from '../printable.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text within XML. */
export const xmlText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/**
 * What a file says of itself (docProps/core.xml): the office is the author and nobody the last one. The only time is when the
 * content was frozen.
 */
export function coreProperties(document: DocumentModel): string {
  const property = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? '' : `<${name}>${xmlText(oneLine(value))}</${name}>`;
  const frozenAt = new Date(document.frozenAt).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    property('dc:title', document.title) +
    property('dc:subject', document.subtitle) +
    property('dc:creator', document.publisher) +
    property('dc:identifier', document.number) +
    property('cp:category', document.marking) +
    property('dc:language', document.language === 'de' ? 'de-DE' : 'en-GB') +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${frozenAt}</dcterms:created>` +
    '</cp:coreProperties>'
  );
}
