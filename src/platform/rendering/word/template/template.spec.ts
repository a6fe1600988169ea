import { Paragraph, Table, TableCell, TableRow } from 'docx';
import JSZip from 'jszip';
import { houseTemplate as template, line } from '../../../../../test/support/house-template.js';
import { sampleDocument } from '../../../../../test/support/sample-document.js';
import { message } from '../../../../kernel/messages.js';
import { renderWord } from '../render-word.js';
import { inspectTemplate } from './inspect-template.js';

type Change = (zip: JSZip) => void | Promise<void>;

const changed = async (bytes: Uint8Array, change: Change) => {
  const zip = await JSZip.loadAsync(bytes);
  await change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

const replaced =
  (part: string, from: string | RegExp, to: string): Change =>
  async (zip) => {
    const xml = await zip.file(part)!.async('string');
    expect(xml).toMatch(from);
    zip.file(part, xml.replace(from, to));
  };

const related = (type: string, target: string, mode = ' TargetMode="External"'): Change =>
  replaced(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`,
  );

const partsOf = async (bytes: Uint8Array) => {
  const zip = await JSZip.loadAsync(bytes);
  return (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
};

const bare = (xml: string) => xml.replace(/<[^>]*>/g, '');

const short = { ...sampleDocument, blocks: sampleDocument.blocks.filter(({ kind }) => kind !== 'chart') };

describe('House templates', () => {
  let house: Uint8Array;
  let made: Uint8Array;

  beforeAll(async () => {
    house = await template();
    made = await renderWord(short, { template: house });
  });

  it('say which placeholders they have', async () => {
    expect(await inspectTemplate(house)).toEqual({
      placeholders: ['inhalt', 'nummer', 'datum', 'stand', 'kennzeichnung'],
    });
  });

  it('keep their head, logo, fonts and styles, and get the document where they want it', async () => {
    const part = await partsOf(made);
    const text = await part('word/document.xml');
    expect(bare(text)).toContain('Vorlage 15/0283 vom 22.11.2026');
    expect(text).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(text).not.toContain('"Heading1"');
    expect(text).toContain('{{titel}}');
    expect(text).toContain('{{inhalt}}, #strong');
    const styles = await part('word/styles.xml');
    expect(styles).toContain('Georgia');
    expect(styles).not.toContain('Arial');
    expect(styles.match(/w:val="heading 1"/g)).toHaveLength(1);
    expect(styles).toMatch(/w:styleId="FadenTabellentext"[^>]*><w:name w:val="Tabellentext"\/>/);
    const heads = [await part('word/header1.xml'), await part('word/header2.xml')];
    expect(heads.map(bare).join()).toContain('Kreis Beispiel – öffentlich');
    expect(heads.some((head) => head.includes('r:embed'))).toBe(true);
    expect(bare(await part('word/footer1.xml'))).toContain('Stand 22.11.2026');
    expect(await part('docProps/core.xml')).not.toContain('Erika');
  });

  it('lie on their side for wide tables, with the head of the first page on the first page only', async () => {
    const part = await partsOf(made);
    const sections = (await part('word/document.xml')).match(/<w:sectPr.*?<\/w:sectPr>/g)!;
    expect(sections.map((section) => /orient="landscape"/.test(section))).toEqual([false, true, false]);
    expect(sections.map((section) => section.includes('titlePg'))).toEqual([true, false, false]);
    expect(sections.every((section) => section.includes('w:headerReference'))).toBe(true);
  });

  it('make the same bytes each time', async () => {
    expect(Buffer.compare(made, await renderWord(short, { template: house }))).toBe(0);
  });

  it('may be templates of Word, whose files are documents but for their name', async () => {
    const dotx = await changed(
      house,
      replaced('[Content_Types].xml', 'document.main+xml', 'template.main+xml'),
    );
    const part = await partsOf(await renderWord({ ...short, blocks: [] }, { template: dotx }));
    expect(await part('[Content_Types].xml')).not.toContain('template.main+xml');
  });

  it('may link to pages', async () => {
    await inspectTemplate(await changed(house, related('hyperlink', 'https://kreis.example')));
  });

  const cell = (text: string) =>
    new Table({
      rows: [new TableRow({ children: [new TableCell({ children: [line(text)] })] })],
    }) as unknown as Paragraph;

  it.each<[string, string, Change | Paragraph[]]>([
    ['NoContent', 'no place for the content', [line('Kreis Beispiel')]],
    ['ContentTwice', 'two places', [line('{{inhalt}}'), line('{{ inhalt }}')]],
    ['ContentPlace', 'a place within a sentence', [line('Hier: {{inhalt}}')]],
    ['ContentPlace', 'a place within a table', [cell('{{inhalt}}')]],
    ['UnknownPlaceholder', 'a placeholder misspelt', [line('{{inhalt}}'), line('{{tite}}')]],
    ['NotWord', 'no document', (zip) => void zip.remove('word/document.xml')],
    [
      'NotWord',
      'ways out of its folder',
      (zip) => void zip.file('../out.xml', '<a/>', { createFolders: false }),
    ],
    ['Active', 'macros', (zip) => void zip.file('word/vbaProject.bin', 'x')],
    [
      'Active',
      'the type of macros',
      replaced('[Content_Types].xml', 'document.main+xml', 'document.macroEnabled.main+xml'),
    ],
    ['Active', 'embedded objects', related('oleObject', 'embeddings/a.bin', '')],
    ['Active', 'parts of other documents', related('aFChunk', 'chunk.html', '')],
    ['Attached', 'another template', related('attachedTemplate', 'https://evil.example/a.dotm')],
    ['External', 'pictures from elsewhere', related('image', 'https://evil.example/pixel.png')],
    ['External', 'links to files', related('hyperlink', 'file:///etc/passwd')],
    ['External', 'places hidden from the mode', related('image', '//evil.example/a', '')],
    [
      'External',
      'fields that fetch',
      replaced(
        'word/document.xml',
        '<w:sectPr',
        '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x"</w:instrText></w:r></w:p><w:sectPr',
      ),
    ],
    [
      'Markup',
      'changes that name people',
      replaced('word/document.xml', '<w:sectPr', '<w:p><w:ins w:author="E"/></w:p><w:sectPr'),
    ],
    ['Picture', 'pictures that are none', (zip) => void zip.file('word/media/logo.png', '<html>')],
    [
      'Picture',
      'drawings with programs',
      (zip) => void zip.file('word/media/logo.svg', '<svg><script/></svg>'),
    ],
    ['Foreign', 'anything else', (zip) => void zip.file('word/run.exe', 'MZ')],
    ['Damaged', 'broken XML', (zip) => void zip.file('word/settings.xml', '<w:settings>')],
    [
      'Damaged',
      'entities of its own',
      (zip) => void zip.file('word/a.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'),
    ],
    [
      'TooLarge',
      'far more than it weighs',
      (zip) => void zip.file('word/a.xml', `<a>${' '.repeat(9_000_000)}</a>`),
    ],
    [
      'TooLarge',
      'thousands of parts',
      (zip) => void Array.from({ length: 600 }, (_, at) => zip.file(`word/a${at}.xml`, '<a/>')),
    ],
  ])('are refused (%s) for %s', async (code, _, change) => {
    const bytes = Array.isArray(change) ? await template(change) : await changed(house, change);
    await expect(inspectTemplate(bytes)).rejects.toMatchObject({ code: `rendering.template${code}` });
  });

  it('are refused where they are no archives', async () => {
    const refusal = (bytes: Buffer) => expect(inspectTemplate(bytes)).rejects;
    await refusal(Buffer.from('%PDF-1.7')).toMatchObject({ code: 'rendering.templateNotWord' });
    await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex')).toMatchObject({
      code: 'rendering.templateOldOrLocked',
    });
    await refusal(Buffer.alloc(11 * 1024 * 1024)).toMatchObject({ code: 'rendering.templateTooLarge' });
  });

  it('are refused in words that say where and what to do', () => {
    expect(
      message('rendering.templateUnknownPlaceholder', 'de', {
        name: '{{tite}}',
        known: ['{{inhalt}}', '{{titel}}'],
      }),
    ).toBe('Den Platzhalter {{tite}} gibt es nicht. Möglich sind: {{inhalt}}, {{titel}}.');
  });
});
