import { parseXml } from './parse-xml.js';
import { refused } from './open-template.js';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A template of Word (.dotx) is a document but for this type. */
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';

/** How pictures begin, in hexadecimal. */
const PICTURES: Readonly<Record<string, RegExp>> = {
  png: /^89504e470d0a1a0a/,
  jpg: /^ffd8ff/,
  jpeg: /^ffd8ff/,
  gif: /^47494638(?:37|39)61/,
  bmp: /^424d/,
  tif: /^(?:49492a00|4d4d002a)/,
  tiff: /^(?:49492a00|4d4d002a)/,
  emf: /^01000000.{72}20454d46/,
  wmf: /^(?:d7cdc69a|01000900)/,
};

/** Fonts that travel with the file, and settings of a printer. */
const HARMLESS = /\.(?:odttf|ttf)$|^word\/printerSettings\/[^/]+\.bin$/i;

/** Programs, objects of other programs, and parts of other documents. */
const ACTIVE = /vbaProject|vbaData|activeX|customUI|userCustomization|^word\/(?:embeddings|afchunk)/i;

/** Refuses what is no document of Word, what holds programs, and what only claims to be a picture. Makes a .dotx a document. */
export function checkParts(parts: Map<string, Uint8Array>): void {
  const types = parts.get('[Content_Types].xml');
  if (!types || !parts.has('word/document.xml') || !parts.has('_rels/.rels')) {
    throw refused('rendering.templateNotWord');
  }
  checkType(types, parts);
  for (const [name, content] of parts) {
    if (ACTIVE.test(name)) throw refused('rendering.templateActive', { part: name });
    const extension = /\.([^./]+)$/.exec(name)?.[1].toLowerCase() ?? '';
    if (extension === 'xml' || extension === 'rels') parseXml(name, content);
    else if (extension === 'svg') checkDrawing(name, content);
    else if (extension in PICTURES) checkPicture(name, content, PICTURES[extension]);
    else if (!HARMLESS.test(name)) throw refused('rendering.templateForeign', { part: name });
  }
}

function checkType(types: Uint8Array, parts: Map<string, Uint8Array>): void {
  let main: string | undefined;
  parseXml('[Content_Types].xml', types, {
    open: (_, attributes) => {
      const type = attributes.get('ContentType') ?? '';
      if (/macro/i.test(type)) throw refused('rendering.templateActive', { part: 'vbaProject.bin' });
      if (attributes.get('PartName') === '/word/document.xml') main = type;
    },
  });
  if (main !== MAIN && main !== TEMPLATE) throw refused('rendering.templateNotWord');
  const asDocument = Buffer.from(types).toString('utf8').replaceAll(TEMPLATE, MAIN);
  parts.set('[Content_Types].xml', Buffer.from(asDocument, 'utf8'));
}

function checkPicture(name: string, content: Uint8Array, beginning: RegExp): void {
  const start = Buffer.from(content.subarray(0, 64)).toString('hex');
  if (!beginning.test(start)) throw refused('rendering.templatePicture', { part: name });
}

/** A drawing in SVG may hold programs and load from elsewhere: this one must not. */
function checkDrawing(name: string, content: Uint8Array): void {
  let isDrawing = false;
  parseXml(name, content, {
    open: (element, attributes) => {
      if (element === 'svg') isDrawing = true;
      const leaves = [...attributes].some(
        ([key, value]) =>
          /^on/i.test(key) ||
          (key === 'href' && !/^(?:#|data:image\/(?:png|jpeg);)/i.test(value)) ||
          /url\(\s*['"]?(?!#)/i.test(value),
      );
      if (leaves || element === 'script' || element === 'foreignObject' || element === 'style') {
        throw refused('rendering.templatePicture', { part: name });
      }
    },
  });
  if (!isDrawing) throw refused('rendering.templatePicture', { part: name });
}
