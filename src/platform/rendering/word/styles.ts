/** What a piece of a document is to Word. */
export type StyleRole =
  | 'body'
  | 'title'
  | 'subtitle'
  | 'imprint'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'bullet'
  | 'number'
  | 'quote'
  | 'warning'
  | 'note'
  | 'caption'
  | 'cell'
  | 'cellHeader'
  | 'signature'
  | 'header'
  | 'footer'
  | 'link'
  | 'table'
  | 'fields';

export interface WordStyle {
  /** Names in lower letters are Word's own: it shows them in the language of its user ("Überschrift 1", "Beschriftung"). */
  readonly name: string;
  readonly id: string;
  readonly type: 'paragraph' | 'character' | 'table';
  readonly basedOn?: StyleRole;
  readonly next?: StyleRole;
  /** Shown among the styles to choose from. */
  readonly quick?: boolean;
  /** Look, in the words of WordprocessingML. */
  readonly look: string;
}

const QUIET = '4A515B';
const RULE = 'C3C8D0';
const INK = '1D2127';
const SIGNING_WIDTH = 4500;

const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const bold = '<w:b/><w:bCs/>';
const border = (side: string, width: number, value: string, space = 0) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${value}"/>`;

const heading = (level: 1 | 2 | 3, halfPoints: number, before: number): WordStyle => ({
  name: `heading ${level}`,
  id: `Heading${level}`,
  type: 'paragraph',
  basedOn: 'body',
  next: 'body',
  quick: true,
  look:
    `<w:pPr><w:keepNext/><w:keepLines/>${spacing(before, 120)}<w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr>${bold}${size(halfPoints)}</w:rPr>`,
});

const list = (name: string, id: string): WordStyle => ({
  name,
  id,
  type: 'paragraph',
  basedOn: 'body',
  quick: true,
  look: `<w:pPr>${spacing(0, 140)}<w:contextualSpacing/></w:pPr>`,
});

const rules = (inner: string) =>
  `<w:tblPr><w:tblBorders>${border('top', 8, INK)}${border('bottom', 8, INK)}${border('insideH', 4, RULE)}` +
  `</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>` +
  `<w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>${inner}`;

/** The styles of documents. Fonts are those of the body, so that a template gives them. */
export const STYLES: Readonly<Record<StyleRole, WordStyle>> = {
  body: {
    name: 'Normal',
    id: 'Normal',
    type: 'paragraph',
    quick: true,
    look: '<w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>',
  },
  title: {
    name: 'Title',
    id: 'Title',
    type: 'paragraph',
    basedOn: 'body',
    next: 'subtitle',
    quick: true,
    look: `<w:pPr>${spacing(0, 100)}</w:pPr><w:rPr>${bold}${size(40)}</w:rPr>`,
  },
  subtitle: {
    name: 'Subtitle',
    id: 'Subtitle',
    type: 'paragraph',
    basedOn: 'body',
    next: 'body',
    quick: true,
    look: `<w:pPr>${spacing(0, 100)}</w:pPr><w:rPr>${size(24)}</w:rPr>`,
  },
  imprint: {
    name: 'Dokumentangaben',
    id: 'Dokumentangaben',
    type: 'paragraph',
    basedOn: 'body',
    next: 'body',
    look: `<w:pPr>${spacing(0, 280)}</w:pPr><w:rPr>${colour(QUIET)}${size(18)}</w:rPr>`,
  },
  heading1: heading(1, 28, 360),
  heading2: heading(2, 24, 300),
  heading3: heading(3, 21, 240),
  bullet: list('List Bullet', 'ListBullet'),
  number: list('List Number', 'ListNumber'),
  quote: {
    name: 'Quote',
    id: 'Quote',
    type: 'paragraph',
    basedOn: 'body',
    quick: true,
    look:
      `<w:pPr><w:pBdr>${border('left', 18, RULE, 10)}</w:pBdr>${spacing(120, 180)}` +
      '<w:ind w:left="284"/></w:pPr>',
  },
  warning: {
    name: 'Warnung',
    id: 'Warnung',
    type: 'paragraph',
    basedOn: 'body',
    quick: true,
    look:
      `<w:pPr><w:keepLines/><w:pBdr>${border('top', 4, RULE, 5)}${border('left', 24, 'A8231B', 8)}` +
      `${border('bottom', 4, RULE, 5)}${border('right', 4, RULE, 8)}</w:pBdr>${spacing(200, 240)}` +
      '<w:ind w:left="200" w:right="200"/></w:pPr>',
  },
  note: {
    name: 'Hinweis',
    id: 'Hinweis',
    type: 'paragraph',
    basedOn: 'body',
    quick: true,
    look: `<w:pPr>${spacing(100, 240)}</w:pPr><w:rPr>${colour(QUIET)}${size(17)}</w:rPr>`,
  },
  caption: {
    name: 'caption',
    id: 'Caption',
    type: 'paragraph',
    basedOn: 'body',
    next: 'body',
    quick: true,
    look: `<w:pPr><w:keepNext/>${spacing(240, 100)}</w:pPr><w:rPr>${bold}${size(19)}</w:rPr>`,
  },
  cell: {
    name: 'Tabellentext',
    id: 'Tabellentext',
    type: 'paragraph',
    basedOn: 'body',
    quick: true,
    look: `<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${size(18)}</w:rPr>`,
  },
  cellHeader: {
    name: 'Tabellenkopf',
    id: 'Tabellenkopf',
    type: 'paragraph',
    basedOn: 'cell',
    quick: true,
    look: `<w:pPr><w:keepNext/></w:pPr><w:rPr>${bold}</w:rPr>`,
  },
  signature: {
    name: 'Signature',
    id: 'Signature',
    type: 'paragraph',
    basedOn: 'body',
    quick: true,
    look:
      `<w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="${SIGNING_WIDTH}"/></w:tabs>` +
      `${spacing(900, 0)}</w:pPr><w:rPr>${colour(QUIET)}${size(18)}</w:rPr>`,
  },
  header: {
    name: 'header',
    id: 'Header',
    type: 'paragraph',
    basedOn: 'body',
    look: `<w:pPr>${spacing(0, 0)}</w:pPr><w:rPr>${colour(QUIET)}${size(16)}</w:rPr>`,
  },
  footer: {
    name: 'footer',
    id: 'Footer',
    type: 'paragraph',
    basedOn: 'body',
    look: `<w:pPr>${spacing(0, 0)}</w:pPr><w:rPr>${colour(QUIET)}${size(16)}</w:rPr>`,
  },
  link: {
    name: 'Hyperlink',
    id: 'Hyperlink',
    type: 'character',
    look: '<w:rPr><w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr>',
  },
  table: {
    name: 'Tabelle',
    id: 'Tabelle',
    type: 'table',
    quick: true,
    look: rules(
      `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 8, INK)}</w:tcBorders>` +
        '<w:shd w:val="clear" w:color="auto" w:fill="EEF0F3"/></w:tcPr></w:tblStylePr>',
    ),
  },
  fields: { name: 'Kopffelder', id: 'Kopffelder', type: 'table', quick: true, look: rules('') },
};

export const STYLE_ROLES = Object.keys(STYLES) as StyleRole[];

/** By which name the styles of a document are found, whatever its language: the id of each. */
export type StyleIds = Readonly<Record<StyleRole, string>>;

export const OWN_IDS = Object.fromEntries(STYLE_ROLES.map((role) => [role, STYLES[role].id])) as StyleIds;

/** The definition of a style, with the ids by which the document knows the others. */
export function styleXml(role: StyleRole, ids: StyleIds): string {
  const { name, type, basedOn, next, quick, look } = STYLES[role];
  const kind = role === 'body' ? ` w:default="1"` : '';
  const custom = /^(?:[a-z]|Normal|Title|Subtitle|List|Quote|Signature|Hyperlink)/.test(name);
  return (
    `<w:style w:type="${type}"${kind}${custom ? '' : ' w:customStyle="1"'} w:styleId="${ids[role]}">` +
    `<w:name w:val="${name}"/>` +
    (basedOn ? `<w:basedOn w:val="${ids[basedOn]}"/>` : '') +
    (next ? `<w:next w:val="${ids[next]}"/>` : '') +
    (quick ? '<w:qFormat/>' : '') +
    `${look}</w:style>`
  );
}
