import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { TableRefused } from './table-refused.js';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Reads the attributes of one XML tag. */
function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name) found.set(name, decodeXml(double ?? single ?? ''));
  }
  return found;
}

function decodeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Some programs write every tag as <x:row>; the reader of cells knows only <row>. */
function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet|Relationships)\b/.exec(xml)?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : xml;
}

/**
 * The parts of an .xlsx file, unpacked one by one against a budget: what the file claims about its sizes is not
 * believed, the bytes are counted while they come out, so a zip bomb stops at the limit.
 */
export class XlsxPackage {
  private constructor(
    private readonly zip: JSZip,
    private left: number,
    private readonly limit: number,
  ) {}

  /** Opens the file; what is a zip but no .xlsx is refused with the advice that fits. */
  static async open(content: Buffer, unpackedBytes: number): Promise<XlsxPackage> {
    const zip = await JSZip.loadAsync(content).catch(() => {
      throw new TableRefused({ code: 'damaged' });
    });
    if (zip.file('xl/workbook.bin')) throw new TableRefused({ code: 'binary_excel' });
    if (zip.file('mimetype') && zip.file('content.xml')) throw new TableRefused({ code: 'open_document' });
    if (!zip.file('xl/workbook.xml')) throw new TableRefused({ code: 'not_a_table' });
    return new XlsxPackage(zip, unpackedBytes, unpackedBytes);
  }

  /** The text of a part, or nothing where the file has no such part. */
  async findPart(path: string): Promise<string | undefined> {
    const entry = this.zip.file(path);
    if (!entry) return undefined;
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of new Readable().wrap(
        entry.nodeStream('nodebuffer'),
      ) as AsyncIterable<Buffer>) {
        this.left -= chunk.length;
        if (this.left < 0) throw new TableRefused({ code: 'unpacks_too_large', limit: this.limit });
        chunks.push(chunk);
      }
    } catch (error) {
      throw error instanceof TableRefused ? error : new TableRefused({ code: 'damaged' });
    }
    return withoutPrefix(Buffer.concat(chunks).toString('utf8'));
  }

  /** The sheets in the order of their tabs, and whether the workbook counts its days from 1904. */
  async sheets(): Promise<{ sheets: SheetEntry[]; date1904: boolean }> {
    const workbook = (await this.findPart('xl/workbook.xml')) ?? '';
    const relations = (await this.findPart('xl/_rels/workbook.xml.rels')) ?? '';
    const targets = new Map<string, string>();
    for (const [tag] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
      const { Id, Target } = Object.fromEntries(attributes(tag));
      if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    }
    const sheets: SheetEntry[] = [];
    for (const [tag] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
      const found = attributes(tag);
      const id = [...found].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      const state = found.get('state') ?? 'visible';
      if (part?.includes('worksheets/')) {
        sheets.push({ name: found.get('name') ?? '', hidden: state !== 'visible', part });
      }
    }
    const properties = /<workbookPr\b[^>]*>/.exec(workbook)?.[0] ?? '';
    return { sheets, date1904: /date1904\s*=\s*["'](1|true)["']/.test(properties) };
  }
}

/**
 * Builds a workbook that holds one sheet's cells and nothing else. Drawings, tables, defined names and rules, over
 * which readers stumble or run out of memory, stay behind.
 */
export async function packSingleSheet(parts: {
  sheet: string;
  strings: string | undefined;
  styles: string | undefined;
  date1904: boolean;
}): Promise<Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = new JSZip();
  packed.file(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${parts.date1904 ? 1 : 0}"/>` +
      '<sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>',
  );
  packed.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  );
  if (parts.strings) packed.file('xl/sharedStrings.xml', parts.strings);
  if (parts.styles) packed.file('xl/styles.xml', parts.styles);
  packed.file('xl/worksheets/sheet1.xml', parts.sheet);
  return packed.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
