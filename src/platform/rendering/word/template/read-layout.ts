import { refused } from './open-template.js';
import { parseXml } from './parse-xml.js';
import { CONTENT, isPlaceholder, type Placeholder, placeholdersIn, PLACEHOLDERS } from './placeholders.js';

/** Where in a template the content goes. */
export interface TemplateLayout {
  readonly placeholders: readonly Placeholder[];
  /** The paragraph for the content ends here, in characters of word/document.xml. */
  readonly contentEnd: number;
}

const TEXTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** Marks of changes and comments name people; they would go out with every paper. */
const MARKUP = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'commentReference',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
]);

/** Fields that fetch, link or run something. */
const FETCHING =
  /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|DDEAUTO|DDE|LINK|EMBED|DATABASE|MACROBUTTON|RD)\b/i;

/** Reads which placeholders a template has and where; refuses what would spoil each paper made with it. */
export function readLayout(parts: ReadonlyMap<string, Uint8Array>): TemplateLayout {
  const found = new Set<string>();
  const ends: number[] = [];
  for (const [name, content] of parts) {
    if (!TEXTS.test(name)) continue;
    for (const paragraph of paragraphsOf(name, content)) {
      const names = placeholdersIn(paragraph.text);
      for (const one of names) {
        if (!isPlaceholder(one)) {
          throw refused('rendering.templateUnknownPlaceholder', {
            name: `{{${one}}}`,
            known: PLACEHOLDERS.map((known) => `{{${known}}}`),
          });
        }
        found.add(one);
      }
      if (!names.includes(CONTENT)) continue;
      const isAlone = /^\{\{[^{}]*\}\}$/.test(paragraph.text.trim());
      if (name !== 'word/document.xml' || paragraph.parent !== 'body' || !isAlone) {
        throw refused('rendering.templateContentPlace');
      }
      ends.push(paragraph.end);
    }
  }
  if (ends.length === 0) throw refused('rendering.templateNoContent');
  if (ends.length > 1) throw refused('rendering.templateContentTwice');
  return { placeholders: PLACEHOLDERS.filter((name) => found.has(name)), contentEnd: ends[0] };
}

interface ReadParagraph {
  text: string;
  readonly parent: string;
  end: number;
}

function paragraphsOf(part: string, content: Uint8Array): ReadParagraph[] {
  const read: ReadParagraph[] = [];
  const path: string[] = [];
  const open: ReadParagraph[] = [];
  let fields = '';
  parseXml(part, content, {
    open: (name, attributes) => {
      if (MARKUP.has(name)) throw refused('rendering.templateMarkup', { part });
      if (name === 'p') open.push({ text: '', parent: path.at(-1) ?? '', end: 0 });
      if (name === 'fldSimple') fields += ` ${attributes.get('instr') ?? ''} `;
      if (name === 'fldChar') fields += ' ';
      path.push(name);
    },
    text: (text) => {
      const paragraph = open.at(-1);
      if (path.at(-1) === 't' && paragraph) paragraph.text += text;
      if (path.at(-1) === 'instrText') fields += text;
    },
    close: (name, position) => {
      path.pop();
      if (name !== 'p') return;
      const paragraph = open.pop();
      if (paragraph) read.push({ ...paragraph, end: position });
    },
  });
  if (FETCHING.test(fields))
    throw refused('rendering.templateExternal', { part, target: fields.trim().slice(0, 80) });
  return read;
}
