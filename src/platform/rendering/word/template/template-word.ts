import {
  ImportedXmlComponent,
  Paragraph,
  ParagraphProperties,
  patchDocument,
  PatchType,
  type FileChild,
} from 'docx';
import { localDateIn } from '../../../../kernel/calendar/zone.js';
import type { DocumentModel } from '../../model/document.js';
import { writeZip } from '../../package/write-zip.js';
import { dayText } from '../../words.js';
import { front } from '../front.js';
import { NUMBERING } from '../numbering.js';
import { LANGUAGES } from '../own-styles.js';
import { sealed } from '../seal-word.js';
import type { Setting } from '../setting.js';
import { opened, wordSections, type WordSection } from '../word-blocks.js';
import { shieldedLine, textRun } from '../word-text.js';
import { readTemplate } from './inspect-template.js';
import type { Placeholder } from './placeholders.js';
import { pagesOf, type TemplatePages } from './template-pages.js';
import { adoptStyles } from './template-styles.js';

const TEXT = 'word/document.xml';
const PROPERTIES = 'docProps/app.xml';

/** Says nothing of who made the template, where it lay, and how long that took. */
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';

/** The document within the county's template: its head, fonts, styles and pages stay. */
export async function renderInTemplate(document: DocumentModel, bytes: Uint8Array): Promise<Uint8Array> {
  const template = await readTemplate(bytes);
  const parts = new Map(template.parts);
  const { styles, language } = adoptStyles(parts);
  const pages = pagesOf(Buffer.from(parts.get(TEXT)!).toString('utf8'), template.contentEnd);
  const setting: Setting = {
    language: document.language,
    styles,
    widths: pages.widths,
    // Which font the county has is not known here: room for a wide one.
    measuredSize: 11.8,
    runLanguage: language === LANGUAGES[document.language] ? undefined : LANGUAGES[document.language],
  };
  const opening = front(document, setting, { titled: !template.placeholders.includes('titel') });
  const { children, text } = placed(opened(opening, wordSections(document, setting)), pages);
  parts.set(TEXT, Buffer.from(text, 'utf8'));
  if (parts.has(PROPERTIES)) parts.set(PROPERTIES, Buffer.from(NO_PROPERTIES, 'utf8'));
  const values = valuesOf(document);
  const made = await patchDocument({
    outputType: 'nodebuffer',
    data: Buffer.from(await writeZip(parts)),
    keepOriginalStyles: true,
    trimPlaceholders: true,
    numbering: NUMBERING,
    patches: {
      inhalt: { type: PatchType.DOCUMENT, children },
      ...Object.fromEntries(
        template.placeholders
          .filter((name) => name !== 'inhalt')
          .map((name) => [name, { type: PatchType.PARAGRAPH, children: textRun(values[name], setting) }]),
      ),
    },
  });
  return sealed(made, document);
}

const valuesOf = (document: DocumentModel): Record<Exclude<Placeholder, 'inhalt'>, string> => ({
  titel: shieldedLine(document.title),
  nummer: shieldedLine(document.number ?? ''),
  datum: dayText(localDateIn(new Date(document.frozenAt)), document.language),
  stand: dayText(document.asOf, document.language),
  kennzeichnung: shieldedLine(document.marking),
});

/** The sections one after the other; the last one lies in that of the template, if it can. */
function placed(
  sections: readonly WordSection[],
  pages: TemplatePages,
): { children: FileChild[]; text: string } {
  const last = sections.at(-1)!;
  const ownEnd = last.landscape && !pages.isLast;
  const children = sections.flatMap(({ landscape, children: own }, at) => {
    const breaks = at < sections.length - 1 || ownEnd;
    return breaks ? [...own, sectionEnd(pages.before(landscape, at === 0))] : own;
  });
  const isFirst = sections.length === 1 && !ownEnd;
  return { children, text: pages.after(last.landscape && !ownEnd, isFirst) };
}

/** A paragraph that nobody sees, and with which a section ends. */
function sectionEnd(section: string): Paragraph {
  const paragraph = new Paragraph({ children: [] });
  const properties = new ParagraphProperties({
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  });
  properties.push(ImportedXmlComponent.fromXmlString(section));
  paragraph.addChildElement(properties);
  return paragraph;
}
